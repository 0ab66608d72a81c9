#include "app/desktop/traces/kept_texts.h"

#include "app/desktop/entry/entry_draft.h"
#include "app/printing/catalogue.h"
#include "tests/app/desktop/entry/entry_workspace.h"

namespace app::desktop {
namespace {

class KeptTextsTest : public testing::Test {
protected:
    KeptTextsTest()
    {
        ::tests::putContents(world.folder.path / "woorden.txt", "de\ndeed\nopen\nbelde\nmet\n");
        world.workspace.traces = std::make_unique<TraceGuard>(
            world.folder.path / "woorden.txt", [this] { return teamNames(world.workspace.database()); });
        world.closeMeeting();
        world.handOver();
        const auto own = world.own(world.aisha, "reflector-bakens");
        EntryDraft draft(world.workspace, *own.instrument, own.asked);
        draft.change("vraag-herkend", forms::Option{"herkend"});
        draft.change("vraag-toelichting", "Wilfried belde met Bram Oskam");
        draft.send();
        entry = world.sent().at(0).id;
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

    EXPECT_NE(std::find(texts.begin(), texts.end(), "Wilfried belde met Bram Oskam"), texts.end());
}

TEST_F(KeptTextsTest, NamesWhatStandsOnTheSheetToo)
{
    EXPECT_EQ(tracesOnSheet({printing::SheetKind::Form, "reflector-bakens", entry}),
              (std::vector<std::string>{"Bram Oskam", "Wilfried"}));
}

TEST_F(KeptTextsTest, NamesNothingOfAnEmptySheet)
{
    EXPECT_TRUE(tracesOnSheet({printing::SheetKind::Form, "reflector-bakens", 0}).empty());
}

}  // namespace
}  // namespace app::desktop
