#include "app/desktop/meeting/groups.h"

#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/meeting/meeting_plan.h"
#include "forms/meeting/agenda.h"
#include "forms/meeting/agenda_plan.h"
#include "tests/app/desktop/entry/entry_workspace.h"

namespace app::desktop {
namespace {

class GroupsTest : public testing::Test {
protected:
    GroupsTest()
    {
        world.closeMeeting();
        world.clock.now += std::chrono::days{7};
        db::TeamStore team(world.workspace.database());
        secondCoach = team.save(forms::Member{0, "Otto Brand", forms::MemberRole::Leercoach, "", true});
        for (int each = 1; each <= 9; ++each)
            team.save(
                forms::Member{0, "Lid " + std::to_string(each), forms::MemberRole::Professional, "", true});
    }
    std::vector<forms::Meeting> planned() { return meetingsToPrepare(world.workspace); }
    static bool sitsIn(const forms::Meeting& meeting, forms::Id member)
    {
        return std::count(meeting.present.begin(), meeting.present.end(), member) > 0;
    }

    tests::EntryWorkspace world;
    forms::Id secondCoach = 0;
};

TEST_F(GroupsTest, ProposesTheLeercoachesFirst)
{
    const auto members = whoCanLead(world.workspace, MeetingPlan(world.workspace).meeting());
    EXPECT_EQ(members.at(0).id, world.coach);
    EXPECT_EQ(members.at(1).id, secondCoach);
    EXPECT_EQ(members.size(), 13U);
}

TEST_F(GroupsTest, KeepsTwoAgendasInTheDossier)
{
    MeetingPlan plan(world.workspace);
    plan.split(world.coach, secondCoach);
    ASSERT_EQ(planned().size(), 2U);
    EXPECT_EQ(plan.meeting().title, "Casusbijeenkomst, groep 1");
    EXPECT_EQ(plan.meeting().coach, world.coach);
    EXPECT_EQ(plan.meeting().present.size(), 7U);
    const auto other = otherGroup(world.workspace, plan.meeting());
    ASSERT_TRUE(other);
    EXPECT_EQ(other->title, "Casusbijeenkomst, groep 2");
    EXPECT_EQ(other->coach, secondCoach);
    EXPECT_EQ(other->present.size(), 6U);
    EXPECT_EQ(other->activities.size(), plan.meeting().activities.size());
    EXPECT_TRUE(world.workspace.dossier->waitUntilSealed().isSafe());
}

TEST_F(GroupsTest, HasEverybodyInOneGroupAtATime)
{
    MeetingPlan plan(world.workspace);
    plan.split(world.coach, secondCoach);
    const auto moved = otherGroup(world.workspace, plan.meeting())->present.back();
    plan.setPresent(moved, true);
    EXPECT_TRUE(sitsIn(plan.meeting(), moved));
    EXPECT_FALSE(sitsIn(*otherGroup(world.workspace, plan.meeting()), moved));
}

TEST_F(GroupsTest, BecomesOneGroupAgain)
{
    MeetingPlan plan(world.workspace);
    const auto everybody = plan.meeting().present.size();
    plan.split(world.coach, secondCoach);
    plan.join();
    EXPECT_EQ(planned().size(), 1U);
    EXPECT_EQ(plan.meeting().title, "Casusbijeenkomst");
    EXPECT_EQ(plan.meeting().present.size(), everybody);
    EXPECT_EQ(plan.meeting().coach, 0);
    EXPECT_FALSE(otherGroup(world.workspace, plan.meeting()));
}

TEST_F(GroupsTest, OpensTheOtherGroupWhenTheFirstIsOver)
{
    MeetingPlan plan(world.workspace);
    plan.split(world.coach, secondCoach);
    beginPart(world.workspace);
    EXPECT_EQ(meetingOfToday(world.workspace).title, "Casusbijeenkomst, groep 1");
    closeMeeting(world.workspace);
    EXPECT_EQ(meetingOfToday(world.workspace).title, "Casusbijeenkomst, groep 2");
}

TEST_F(GroupsTest, BeginsWithTheGroupThatWasChosen)
{
    MeetingPlan plan(world.workspace);
    plan.split(world.coach, secondCoach);
    plan.show(otherGroup(world.workspace, plan.meeting())->id);
    plan.change([this](forms::Meeting& meeting) { forms::begin(meeting, 0, world.clock.now); });
    EXPECT_EQ(meetingOfToday(world.workspace).coach, secondCoach);
    EXPECT_EQ(partToDo(world.workspace)->kind, forms::ActivityKind::CheckIn);
}

}  // namespace
}  // namespace app::desktop
