#include "app/desktop/meeting/meeting_plan.h"

#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/round/begin_round.h"
#include "app/desktop/words.h"
#include "forms/meeting/agenda.h"
#include "tests/app/desktop/entry/entry_workspace.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

class MeetingPlanTest : public testing::Test {
protected:
    MeetingPlanTest()
    {
        world.closeMeeting();
        world.clock.now += std::chrono::days{7};
    }
    forms::Date today() { return localDay(world.clock.now); }

    tests::EntryWorkspace world;
};

TEST_F(MeetingPlanTest, IsNotKeptBeforeItsFirstChange)
{
    EXPECT_EQ(MeetingPlan(world.workspace).meeting().id, 0);
    MeetingPlan(world.workspace).change([](forms::Meeting& meeting) { meeting.activities.pop_back(); });

    const MeetingPlan again(world.workspace);
    EXPECT_NE(again.meeting().id, 0);
    EXPECT_EQ(again.meeting().activities.size(), 5U);
    EXPECT_TRUE(world.workspace.dossier->waitUntilSealed().isSafe());
}

TEST_F(MeetingPlanTest, IsTheNextPlannedMeeting)
{
    const auto nextWeek = forms::Date(std::chrono::sys_days(today()) + std::chrono::days{7});
    MeetingPlan(world.workspace).setTimes(nextWeek, 810min, 900min);

    const MeetingPlan plan(world.workspace);
    EXPECT_EQ(localDay(plan.meeting().plannedStart), nextWeek);
    EXPECT_EQ(forms::agreedEnd(plan.meeting()) - plan.meeting().plannedStart, 90min);
    EXPECT_EQ(meetingOfToday(world.workspace).id, 0) << "today is another day";
}

TEST_F(MeetingPlanTest, BringsACasusBackWhenItsInbrengerWantedTo)
{
    db::RoundStore rounds(world.workspace.database());
    const auto round = rounds.ofMeeting(world.meeting.id).front();
    static_cast<void>(rounds.saveCard(round.id, {"", "", today(), {}}));
    const auto code = db::CasusStore(world.workspace.database()).find(world.casus)->code;

    MeetingPlan plan(world.workspace);
    EXPECT_EQ(plan.meeting().activities[2].title, "Hoe gaat het met " + code + "?") << "behind the terugblik";
    plan.useProgramme("terugkoppelbijeenkomst");
    EXPECT_TRUE(plan.codesToReturnTo().empty()) << "on the new agenda too";
    plan.change([](forms::Meeting& meeting) { meeting.activities.clear(); });
    EXPECT_EQ(plan.codesToReturnTo(), std::vector<std::string>{code});
}

TEST_F(MeetingPlanTest, TakesTheAgendaOfAnotherProgrammeAndKeepsWhoIsThere)
{
    MeetingPlan plan(world.workspace);
    plan.addGuest("  Wies Kramer ");
    const auto present = plan.meeting().present;
    plan.useProgramme("terugkoppelbijeenkomst");

    EXPECT_EQ(plan.meeting().title, "Terugkoppelbijeenkomst");
    EXPECT_EQ(plan.meeting().present, present);
    EXPECT_EQ(present.size(), 4U);
    const auto guest = db::TeamStore(world.workspace.database()).members().back();
    EXPECT_EQ(guest.name, "Wies Kramer");
    EXPECT_EQ(guest.role, forms::MemberRole::Guest);
}

TEST_F(MeetingPlanTest, StaysOneMeetingWhenItsFirstChangeIsPutBack)
{
    MeetingPlan plan(world.workspace);
    const auto before = plan.meeting();
    plan.change([](forms::Meeting& meeting) { meeting.activities.pop_back(); });
    plan.putBack(before);
    EXPECT_EQ(plan.meeting().activities.size(), before.activities.size());
    EXPECT_EQ(db::MeetingStore(world.workspace.database()).all().size(), 2U) << "the earlier one, and this";
}

TEST_F(MeetingPlanTest, IsTheMeetingThatGoesOn)
{
    RoundPlan round;
    round.inbrenger = world.aisha;
    beginRound(world.workspace, round);

    EXPECT_TRUE(MeetingPlan(world.workspace).hasBegun());
}

TEST(TimeFrom, ReadsTimesAsPeopleTypeThem)
{
    EXPECT_EQ(timeFrom("13.30"), 810min);
    EXPECT_EQ(timeFrom(" 9:05 "), 545min);
    EXPECT_EQ(timeFrom("1330"), 810min);
    EXPECT_EQ(timeFrom("13"), 780min);
    for (const auto* wrong : {"", "25", "12.60", "half twee", "123456", "-3"})
        EXPECT_EQ(timeFrom(wrong), std::nullopt) << wrong;
}

}  // namespace
}  // namespace app::desktop
