// A researcher's wachtwoordzin opens one room: nothing else can be reached, by keyboard or by a screen
// reader.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/demo/demo.h"
#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/atspi/keyboard.h"
#include "tests/app/desktop/atspi/program.h"

namespace {

using tests::Program;
namespace demo = app::demo;

constexpr auto researcherPhrase = "van de onderzoeker alleen";
constexpr long tabKey = 0xff09;

// All that a researcher may reach: the room, and what locks and keeps the dossier. The way to the zaalscherm
// is hidden outside a meeting.
const std::vector<std::string> allowed = {"Anonieme tabel",
                                          "Beleid",
                                          "Dossiers toevoegen",
                                          "Eigen metingen",
                                          "Elders bewaren",
                                          "Formulier",
                                          "Gepseudonimiseerd onderzoeksbestand",
                                          "Opnieuw proberen",
                                          "Pakket uitpakken",
                                          "Stoppen",
                                          "Vergrendelen",
                                          "Voorbeeld bekijken",
                                          "Waarvoor is het?",
                                          "Zaalscherm",
                                          "kwartaal",
                                          "per periode"};

class ResearcherWalk : public testing::Test {
protected:
    ResearcherWalk()
    {
        demo::PlayOptions options;
        options.passphrase = tests::passphrase;
        options.cost = tests::cheap;
        demo::play(file, std::filesystem::path(SHARE_DIR) / "templates", options);
        const auto dossier = db::Dossier::open(file, db::Passphrase(tests::passphrase));
        dossier->addSlot(db::SlotRole::Researcher, "onderzoeker", db::Passphrase(researcherPhrase),
                         tests::cheap);
        for (const auto& member : db::TeamStore(dossier->database()).members())
            names.push_back(member.name.substr(0, member.name.find(' ')));
        dossier->waitUntilSealed();
    }
    ~ResearcherWalk() override { std::filesystem::remove_all(folder); }

    static void comeIn(const Program& program)
    {
        program.type("Wachtwoordzin", researcherPhrase);
        program.press("Openen");
        program.waitFor("Je bent binnen als onderzoeker");
        program.find("Voorbeeld bekijken");
    }
    static bool mayBeReached(const std::string& name)
    {
        return std::any_of(allowed.begin(), allowed.end(),
                           [&](const auto& part) { return name.find(part) != std::string::npos; });
    }
    // What stands in a list can be reached by way of the list.
    static bool isListItem(const tests::Accessible& control)
    {
        return control.role().find("menu") != std::string::npos;
    }
    void expectOnlyTheRoom(const Program& program, const std::string& when)
    {
        for (const auto& control : program.all()) {
            for (const auto& name : names)
                EXPECT_EQ(control.name().find(name), std::string::npos) << when << ": " << control.name();
            if (control.has(ATSPI_STATE_FOCUSABLE) && !isListItem(control)) {
                EXPECT_TRUE(mayBeReached(control.name()))
                    << when << ": a " << control.role() << " named " << control.name();
            }
        }
    }

    std::filesystem::path folder =
        tests::emptyFolder(testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::path file = folder / "proef.leertafel";
    std::vector<std::string> names;  // of the members, the first ones
};

TEST_F(ResearcherWalk, HoldsNothingButTheRoomOnderzoek)
{
    const Program program({file.string()});
    comeIn(program);
    program.expectEveryNameOn("Onderzoek of a researcher");
    expectOnlyTheRoom(program, "at first");

    program.press("Gepseudonimiseerd onderzoeksbestand");
    program.waitFor("Voorbeeld bekijken");
    expectOnlyTheRoom(program, "rows");
}

TEST_F(ResearcherWalk, IsNotLeftByTheKeyboard)
{
    const Program program({file.string()});
    comeIn(program);
    std::vector<std::string> reached;
    const tests::Keyboard keyboard(program);
    for (int times = 0; times < 20; ++times) {
        keyboard.tab();
        if (const auto control = program.focused())
            reached.push_back(control->name());
    }
    EXPECT_GE(reached.size(), 10U);
    for (const auto& name : reached)
        EXPECT_TRUE(mayBeReached(name)) << name;
    // Escape, F1 to F12, Home, the arrows, the context menu.
    for (const long key : {0xff1bL, 0xff50L, 0xff51L, 0xff52L, 0xff53L, 0xff54L, 0xff67L})
        tests::pressKey(key);
    for (long key = 0xffbe; key <= 0xffc9; ++key)
        tests::pressKey(key);
    program.waitFor("Je bent binnen als onderzoeker");
    expectOnlyTheRoom(program, "after keys");
}

TEST_F(ResearcherWalk, LeavesNothingOfTheCoachWhoWasThereBefore)
{
    const Program program({file.string()});
    program.type("Wachtwoordzin", tests::passphrase);
    program.press("Openen");
    program.find("Start casusronde");
    program.press("Vergrendelen (Ctrl L)");
    comeIn(program);
    expectOnlyTheRoom(program, "after a coach");
}

}  // namespace
