#include "app/desktop/dossier/slots_card.h"

#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/forms/yes.h"

namespace app::desktop {
namespace {

class SlotsCardTest : public tests::WindowTest {
protected:
    ~SlotsCardTest() override { clear(); }

    void add(db::SlotRole role, const std::string& label)
    {
        world.workspace.dossier->addSlot(role, label, db::Passphrase("zin van " + label), db::minKeyCost);
    }
    void open()
    {
        const SlotsCard::Ways ways{[] {}, [this](auto role) { added = role; }, [this] { ++removed; }};
        show(*new SlotsCard(&frame, world.workspace, ways));
    }
    std::vector<std::string> labels() const
    {
        std::vector<std::string> all;
        for (const auto& slot : world.workspace.dossier->slots())
            all.push_back(slot.label);
        return all;
    }

    tests::EntryWorkspace world;
    std::optional<db::SlotRole> added;
    int removed = 0;
};

TEST_F(SlotsCardTest, ListsWhoCanOpenItButNotTheHerstelblad)
{
    add(db::SlotRole::Researcher, "onderzoeker west");
    open();
    EXPECT_TRUE(tests::says(frame, "leercoach, ziet alles"));
    EXPECT_TRUE(tests::says(frame, "onderzoeker west"));
    EXPECT_TRUE(tests::says(frame, "onderzoeker, ziet alleen Onderzoek"));
    EXPECT_FALSE(tests::says(frame, "herstelsleutel"));
}

TEST_F(SlotsCardTest, NeverOffersToRemoveTheLastCoach)
{
    add(db::SlotRole::Researcher, "onderzoeker");
    open();
    EXPECT_EQ(tests::named(frame, "Weghalen: leercoach"), nullptr);
    EXPECT_NE(tests::named(frame, "Weghalen: onderzoeker"), nullptr);
}

TEST_F(SlotsCardTest, RemovesWhoIsNoLongerToComeIn)
{
    add(db::SlotRole::Leercoach, "leercoach 2");
    open();
    const tests::Yes yes;
    push("Weghalen: leercoach");
    EXPECT_EQ(removed, 1);
    EXPECT_EQ(labels(), (std::vector<std::string>{"herstelsleutel", "leercoach 2"}));
}

TEST_F(SlotsCardTest, AsksForOneMoreOfEachRole)
{
    open();
    push("Leercoach erbij");
    EXPECT_EQ(added, db::SlotRole::Leercoach);
    push("Onderzoeker erbij");
    EXPECT_EQ(added, db::SlotRole::Researcher);
}

TEST_F(SlotsCardTest, SaysWhenNobodyMoreCanComeIn)
{
    while (labels().size() < db::maxSlots)
        add(db::SlotRole::Leercoach, "nog een " + std::to_string(labels().size()));
    open();
    EXPECT_TRUE(tests::says(frame, "Er kan niemand meer bij."));
    EXPECT_EQ(tests::named(frame, "Leercoach erbij"), nullptr);
}

}  // namespace
}  // namespace app::desktop
