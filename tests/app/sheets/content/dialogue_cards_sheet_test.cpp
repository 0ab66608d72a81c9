#include "app/sheets/content/dialogue_cards_sheet.h"

#include <gtest/gtest.h>

#include "app/sheets/fonts.h"
#include "app/sheets/layout/layout.h"
#include "tests/app/sheets/sheet_text.h"
#include "tests/app/sheets/shipped.h"
#include "tests/support/golden.h"
#include "tests/support/sample_record.h"

namespace app::sheets {
namespace {

const auto held = std::chrono::year{2026} / std::chrono::November / 24;

TEST(DialogueCards, LeaveRoomForOneIdea)
{
    tests::expectGolden(tests::textOf(blankDialogueCards(tests::shipped("dialoogkaart"), 1)),
                        "blank_dialogue_card.txt");
}

TEST(DialogueCards, FitFourOnAPage)
{
    const Fonts fonts(SHARE_DIR "/fonts");
    const auto pages = layOut(blankDialogueCards(tests::shipped("dialoogkaart"), 8), fonts.typeface()).pages;

    EXPECT_EQ(pages.size(), 2U);
}

TEST(DialogueCards, HoldWhatWasWrittenInARound)
{
    const auto sheet = dialogueCardsSheet(tests::sampleRound(), tests::sampleMembers(), held,
                                          tests::shipped("dialoogkaart"), Names::Hidden);

    tests::expectGolden(tests::textOf(sheet), "dialogue_cards.txt");
}

TEST(DialogueCards, SayWhoWroteThemOnlyWhenAsked)
{
    const auto text = [](Names names) {
        return tests::textOf(dialogueCardsSheet(tests::sampleRound(), tests::sampleMembers(), held,
                                                tests::shipped("dialoogkaart"), names));
    };

    EXPECT_EQ(text(Names::Hidden).find("Van: "), std::string::npos);
    EXPECT_NE(text(Names::Initials).find("Van: B.d.W."), std::string::npos);
    EXPECT_NE(text(Names::Role).find("Van: wijkverpleegkundige"), std::string::npos);
}

}  // namespace
}  // namespace app::sheets
