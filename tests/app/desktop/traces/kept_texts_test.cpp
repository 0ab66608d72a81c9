#include "app/desktop/traces/kept_texts.h"

#include "app/desktop/entry/entry_draft.h"
#include "app/printing/catalogue.h"
#include "db/store/action_store.h"
#include "db/store/partnership_store.h"
#include "tests/app/desktop/entry/entry_workspace.h"

namespace app::desktop {
namespace {

class KeptTextsTest : public testing::Test {
protected:
    KeptTextsTest()
    {
        ::tests::putContents(
            world.folder.path / "woorden.txt",
            "de\ndeed\nopen\nbelde\nmet\nhuur\nis\ninchecken\nterugblik\nhoe\nkoffie\ncasus\n");
        world.workspace.traces = std::make_unique<TraceGuard>(
            world.folder.path / "woorden.txt", [this] { return teamNames(world.workspace.database()); });
        world.closeMeeting();
        world.handOver();
        const auto own = world.own(world.aisha, "reflector-bakens");
        EntryDraft draft(world.workspace, *own.instrument, own.asked);
        draft.change("vraag-herkend", forms::Option{"herkend"});
        draft.change("vraag-toelichting", "Wilfried belde in De Linde met Bram Oskam");
        draft.send();
        entry = world.sent().at(0).id;
    }

    // Besides the casusronde.
    void addPart(const std::string& title, const std::string& notes)
    {
        forms::Activity part;
        part.title = title;
        part.notes = notes;
        world.meeting.activities.push_back(part);
        world.meeting = db::MeetingStore(world.workspace.database()).save(world.meeting);
    }

    // The partnerschapskaart with this on it.
    forms::Id agree(const std::string& text)
    {
        forms::PartnershipCard card;
        card.agreedAt = world.clock.now;
        card.statements = {{0, "waarden", forms::StatementLayer::Agreed, {}, text, 0}};
        return db::PartnershipStore(world.workspace.database()).save(card).id;
    }

    std::vector<std::string> tracesOnMeeting()
    {
        return tracesOnSheet({printing::SheetKind::Meeting, {}, world.meeting.id});
    }

    std::vector<std::string> tracesOnSheet(printing::SheetChoice choice)
    {
        const printing::Catalogue catalogue(world.workspace.database(), world.workspace.templates);
        return tracesOn(catalogue.make(choice, sheets::Names::Hidden), keptTexts(world.workspace.database()),
                        *world.workspace.traces);
    }

    tests::EntryWorkspace world;
    forms::Id entry = 0;
};

TEST_F(KeptTextsTest, HoldsWhatWasWrittenInFormsThatWereSent)
{
    const auto texts = keptTexts(world.workspace.database());

    EXPECT_NE(std::find(texts.begin(), texts.end(), "Wilfried belde in De Linde met Bram Oskam"),
              texts.end());
}

TEST_F(KeptTextsTest, NamesWhatStandsOnTheSheetToo)
{
    EXPECT_EQ(tracesOnSheet({printing::SheetKind::Form, "reflector-bakens", entry}),
              (std::vector<std::string>{"Bram Oskam", "De Linde", "Wilfried"}));
}

TEST_F(KeptTextsTest, NamesWhatWasNotedInEachPartOfTheMeeting)
{
    addPart("Inchecken", "mevrouw Jansen in de Kerkstraat 12, 8011 AB");
    addPart("Terugblik met Wilhelmina", "");

    EXPECT_EQ(tracesOnMeeting(),
              (std::vector<std::string>{"8011 AB", "Kerkstraat 12", "Wilhelmina", "mevrouw Jansen"}));
}

TEST_F(KeptTextsTest, NamesNothingThatOnlyAnotherSheetSays)
{
    addPart("Inchecken", "De huur is open");
    // The team's name, which the form holds too, stands at the top of every sheet.
    EXPECT_TRUE(tracesOnMeeting().empty());
}

TEST_F(KeptTextsTest, NamesWhatIsAgreedOnThePartnerschapskaart)
{
    const auto card = agree("met Wilhelmina");

    EXPECT_EQ(tracesOnSheet({printing::SheetKind::Canvas, {}, card}),
              (std::vector<std::string>{"Wilhelmina"}));
}

TEST_F(KeptTextsTest, NamesWhatIsLookedBackOn)
{
    forms::Action action;
    action.origin = forms::ActionOrigin::Meeting;
    action.originId = world.meeting.id;
    action.owner = world.bram;
    action.what = "met Wilhelmina praten";
    static_cast<void>(db::ActionStore(world.workspace.database()).save(action));

    EXPECT_EQ(tracesOnMeeting(), (std::vector<std::string>{"Wilhelmina"}));
}

TEST_F(KeptTextsTest, NamesNothingOfAnEmptySheet)
{
    EXPECT_TRUE(tracesOnSheet({printing::SheetKind::Form, "reflector-bakens", 0}).empty());
}

}  // namespace
}  // namespace app::desktop
