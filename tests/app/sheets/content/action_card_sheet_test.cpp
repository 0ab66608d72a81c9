#include "app/sheets/content/action_card_sheet.h"

#include <gtest/gtest.h>

#include "tests/app/sheets/sheet_text.h"
#include "tests/support/golden.h"
#include "tests/support/sample_record.h"

namespace app::sheets {
namespace {

class ActionCardSheetTest : public testing::Test {
protected:
    forms::MeetingRecord record = tests::sampleRecord();
    forms::Instrument actiekaart;

    void SetUp() override
    {
        actiekaart.title = "Actiekaart";
        actiekaart.credit = "Naar een bron.";
    }

    std::string text(Names names = Names::Hidden)
    {
        return tests::textOf(actionCardSheet(record, record.rounds[0], actiekaart, names, tests::localTime));
    }
};

TEST_F(ActionCardSheetTest, HoldsAllThatTheInbrengerWrote)
{
    tests::expectGolden(text(), "action_card_sheet.txt");
}

TEST_F(ActionCardSheetTest, NamesItsSourceAndThatItIsAProposal)
{
    EXPECT_NE(text().find("Dit formulier is een voorstel. " + actiekaart.credit), std::string::npos);
}

TEST_F(ActionCardSheetTest, ShowsWhoseCardItIsOnlyWhenAsked)
{
    EXPECT_EQ(text().find("A.B."), std::string::npos);
    EXPECT_NE(text(Names::Initials).find("Casus C-7KQ4 · dinsdag 24 november 2026 · A.B."),
              std::string::npos);
}

TEST_F(ActionCardSheetTest, TicksWhatIsDone)
{
    record.rounds[0].round.card.actions[0].decisions = {{4, forms::DecisionKind::Done, {}, "", {}}};

    EXPECT_NE(text().find("1\u00a0dec\u00a02026 | [x]"), std::string::npos);
    EXPECT_NE(text().find("8\u00a0dec\u00a02026 | [ ]"), std::string::npos);
}

TEST_F(ActionCardSheetTest, LeavesRoomForFiveActionsByHand)
{
    tests::expectGolden(tests::textOf(blankActionCard(actiekaart, "Wijkteam De Linde")),
                        "blank_action_card.txt");
}

TEST_F(ActionCardSheetTest, SaysThatACardIsEmpty)
{
    record.rounds[0].round.card = {};
    record.rounds[0].round.events.clear();

    EXPECT_NE(text().find("Er staan geen acties op deze kaart."), std::string::npos);
}

}  // namespace
}  // namespace app::sheets
