#include "app/desktop/entry/open_entries.h"

#include "app/desktop/entry/entry_draft.h"
#include "app/desktop/overview/overview_facts.h"
#include "tests/app/desktop/entry/entry_workspace.h"

namespace app::desktop {
namespace {

constexpr auto editions = "reflector-transitie-figuur-2015 reflector-transitie-bijlage-2015 ";

class OpenEntriesTest : public testing::Test {
protected:
    OpenEntriesTest() { world.closeMeeting(); }

    std::string openTo(forms::Id member)
    {
        std::string ids;
        for (const auto& entry : openEntriesOf(world.workspace, member))
            ids += entry.instrument->id + " ";
        return ids;
    }
    EntryDraft draft(const std::string& id, forms::Id member)
    {
        EntryDraft made(world.workspace, world.instrument(id), member, world.casus);
        made.change("soort", forms::Option{"casus"});
        return made;
    }

    tests::EntryWorkspace world;
};

TEST_F(OpenEntriesTest, WaitUntilTheMeetingIsClosed)
{
    world.meeting.closedAt.reset();
    world.meeting = db::MeetingStore(world.workspace.database()).save(world.meeting);

    EXPECT_EQ(openTo(world.aisha), "");
    EXPECT_EQ(toFill(world.workspace), ToFill{});
}

TEST_F(OpenEntriesTest, AskTheInbrengerAboutTheCasusAndEverybodyForTheTeam)
{
    EXPECT_EQ(openTo(world.aisha), std::string("reflector-bakens kantelbox ") + editions);
    EXPECT_EQ(openTo(world.bram), editions);
    EXPECT_EQ(openTo(world.coach), "");
}

TEST_F(OpenEntriesTest, AskForOneEditionOnly)
{
    draft("reflector-transitie-bijlage-2015", world.bram).send();

    EXPECT_EQ(openTo(world.bram), "");
}

TEST_F(OpenEntriesTest, AskForTheTeamOnlyAboutTheLastMeetingAndForTheInbrengerAlsoLater)
{
    draft("reflector-transitie-bijlage-2015", world.bram).keep();
    world.holdAnotherMeeting(world.bram);

    EXPECT_EQ(openTo(world.aisha), std::string("reflector-bakens kantelbox ") + editions);
    EXPECT_EQ(openTo(world.bram),
              std::string("reflector-bakens kantelbox ") + editions + "reflector-transitie-bijlage-2015 ")
        << "what was begun about the casus before";
}

TEST_F(OpenEntriesTest, PutTheOwnCasusFirst)
{
    world.holdAnotherMeeting(world.bram);

    EXPECT_EQ(openEntriesOf(world.workspace, world.aisha).at(0).round.casus.id, world.casus)
        << "before the casus of the last meeting, which Bram brought in";
}

TEST_F(OpenEntriesTest, AreCountedOnTheOverviewAsTheyAreListedAtHandOver)
{
    world.holdAnotherMeeting(world.bram);
    db::TeamStore team(world.workspace.database());
    auto left = *forms::findMember(team.members(), world.aisha);
    left.active = false;
    team.save(left);

    const auto people = peopleWithOpenEntries(world.workspace);
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].id, world.bram);
    const auto counted = overviewFacts(world.workspace).toFill;
    EXPECT_EQ(counted.people, people.size());
    ASSERT_EQ(counted.codes.size(), 1U) << "nobody is left who is asked about the first casus";
    EXPECT_EQ(counted.codes[0], openEntriesOf(world.workspace, world.bram).at(0).round.casus.code);
}

TEST_F(OpenEntriesTest, ShowWhatWasAgreedInTheCasusronde)
{
    const auto recap = recapOf(openEntriesOf(world.workspace, world.bram).at(0));

    ASSERT_EQ(recap.size(), 3U);
    EXPECT_NE(recap[0].text.utf8_string().find("24 november"), std::string::npos);
    EXPECT_EQ(recap[1].text, "Hoe krijg ik de buren erbij?");
    EXPECT_EQ(recap[2].text.utf8_string(), "• Koffie drinken met de buurvrouw");
}

}  // namespace
}  // namespace app::desktop
