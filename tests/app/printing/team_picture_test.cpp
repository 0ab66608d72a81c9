// The Teambeeld of the oefendossier, and of one in which nothing has happened.
#include <gtest/gtest.h>

#include <algorithm>

#include "db/store/entry_store.h"
#include "db/store/record_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/round_state.h"
#include "tests/app/printing/played_dossier.h"
#include "tests/app/sheets/sheet_text.h"
#include "tests/db/fixtures.h"

namespace {

using namespace app::printing;

std::string pictureIn(const Catalogue& catalogue)
{
    const auto bundle = catalogue.make({SheetKind::TeamPicture}, app::sheets::Names::Initials);
    return tests::textOf(bundle.sheets.front());
}

class TeamPictureTest : public tests::PlayedDossier {
protected:
    const std::string text = pictureIn(catalogue);
    bool says(const std::string& words) const { return text.find(words) != std::string::npos; }
};

TEST_F(TeamPictureTest, ShowsTheHalfYearOfTheTeam)
{
    EXPECT_TRUE(says("Het minst herkend: Doordachte balans van collectief en individueel (7 van 22)."));
    EXPECT_TRUE(says("apr – sep 2026 | 9 | "));
    EXPECT_TRUE(says("apr – jun 2026 | 12 | 11 | 0 | 1 | "));
}

TEST_F(TeamPictureTest, ShowsNothingThatSomebodyWroteInAForm)
{
    std::size_t written = 0;
    for (const auto& entry : db::EntryStore(dossier->database()).sent())
        for (const auto& [question, answer] : entry.answers)
            if (const auto* words = std::get_if<std::string>(&answer)) {
                ++written;
                EXPECT_FALSE(says(*words)) << entry.instrumentId << " " << question;
            }
    EXPECT_GT(written, 50U);
}

TEST_F(TeamPictureTest, ShowsNoCardThatStayedOnTheTable)
{
    std::size_t onTheTable = 0;
    std::size_t shown = 0;
    for (const auto& held : db::RecordStore(dossier->database()).allRounds()) {
        const auto ideas = forms::stateOf(held.record.round).ideas;
        for (const auto& card : held.record.dialogueCards) {
            const bool discussed = std::find(ideas.begin(), ideas.end(), card.id) != ideas.end();
            onTheTable += discussed ? 0 : 1;
            shown += says(card.text) ? 1 : 0;
            EXPECT_TRUE(discussed || !says(card.text)) << card.text;
        }
    }
    EXPECT_GT(onTheTable, 10U);
    EXPECT_GT(shown, 5U);
}

TEST_F(TeamPictureTest, ShowsNoMemberAndNoCasus)
{
    for (const auto& member : db::TeamStore(dossier->database()).members()) {
        EXPECT_FALSE(says(member.name.substr(0, member.name.find(' ')))) << member.name;
        EXPECT_FALSE(says(forms::initialsOf(member.name))) << member.name;
    }
    EXPECT_FALSE(says("C-"));
}

TEST(TeamPictureOfNothing, TellsWhatItWaitsFor)
{
    auto database = tests::emptyDossier();
    db::TeamStore(database).save(tests::linde);
    forms::TemplateLibrary shipped;
    shipped.addFolder(SHARE_DIR "/templates");

    EXPECT_NE(pictureIn({database, shipped}).find("na vijf casusrondes"), std::string::npos);
}

TEST_F(TeamPictureTest, ShowsNoFigureUnderTheThresholdOfItsPolicy)
{
    const tests::Folder own;
    std::filesystem::create_directory(own / "policies");
    tests::putContents(own / "policies" / "strenger.xml", R"(<?xml version="1.0" encoding="UTF-8"?>
<policy id="team-intern" version="2" title="Strenger" purpose="leren" four-eyes="no" signed-by="FG"
        signed-on="2026-11-22">
    <tables threshold="20" same-answer="show"/>
</policy>
)");
    forms::TemplateLibrary stricter = *templates;
    stricter.addFolder(own.path());

    const auto strict = pictureIn({dossier->database(), stricter});

    EXPECT_NE(strict.find("na 20 casusrondes"), std::string::npos) << strict;
    EXPECT_EQ(strict.find("apr – sep 2026 | 9 | "), std::string::npos);
}

}  // namespace
