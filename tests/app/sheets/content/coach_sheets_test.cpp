// What a leercoach holds in hand: the coachkaart and the sheets of the noodpakket.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/sheets/content/coach_card_sheet.h"
#include "app/sheets/content/kit_sheets.h"
#include "app/sheets/fonts.h"
#include "app/sheets/layout/layout.h"
#include "tests/app/sheets/sheet_text.h"
#include "tests/app/sheets/shipped.h"
#include "tests/support/golden.h"
#include "tests/support/sample_record.h"

namespace app::sheets {
namespace {

const forms::Programme& programme(const char* id)
{
    return *tests::shippedTemplates().programme(id);
}

std::size_t pagesOf(const Sheet& sheet)
{
    const Fonts fonts(SHARE_DIR "/fonts");
    return layOut(sheet, fonts.typeface()).pages.size();
}

TEST(CoachCard, SaysWhatToSayInEveryStep)
{
    tests::expectGolden(tests::textOf(coachCardSheet(programme("rtm-kort"))), "coach_card_rtm.txt");
}

TEST(CoachCard, GoesThroughTheAgenda)
{
    tests::expectGolden(tests::textOf(coachCardSheet(programme("casusbijeenkomst"))),
                        "coach_card_meeting.txt");
}

TEST(CoachCard, IsOnePageInTheHand)
{
    for (const auto* id : {"rtm-kort", "casusbijeenkomst", "eerste-bijeenkomst", "terugkoppelbijeenkomst"})
        EXPECT_EQ(pagesOf(coachCardSheet(programme(id))), 1U) << id;
}

TEST(Kit, BeginsWithWhatIsInIt)
{
    const auto contents = kitContents(programme("casusbijeenkomst"), "Wijkteam De Linde",
                                      {{"Coachkaart", "leercoach", 1}, {"Dialoogkaarten", "iedereen", 12}});

    tests::expectGolden(tests::textOf(contents), "kit_contents.txt");
}

TEST(Kit, LeavesRoomForTheTimesOfAMeeting)
{
    tests::expectGolden(tests::textOf(meetingByHand(programme("casusbijeenkomst"), "Wijkteam De Linde")),
                        "kit_meeting.txt");
}

TEST(Kit, LeavesRoomForARound)
{
    const auto sheet = roundByHand(programme("rtm-kort"), "Casus 1", "Wijkteam De Linde");

    tests::expectGolden(tests::textOf(sheet), "kit_round.txt");
    EXPECT_EQ(pagesOf(sheet), 1U);
}

TEST(Kit, AsksForADecisionOnEveryOpenAction)
{
    const auto round = tests::sampleRound();

    tests::expectGolden(tests::textOf(lookBackByHand(round.round.card.actions, "Wijkteam De Linde")),
                        "kit_look_back.txt");
}

TEST(Kit, LeavesRoomForActionsWhenNoneIsKnown)
{
    const auto text = tests::textOf(lookBackByHand({}, ""));

    EXPECT_NE(text.find("Er staan nu geen acties open."), std::string::npos);
    EXPECT_NE(text.find("[ ] gedaan"), std::string::npos);
}

}  // namespace
}  // namespace app::sheets
