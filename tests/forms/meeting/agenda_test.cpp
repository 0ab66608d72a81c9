#include "forms/meeting/agenda.h"

#include <gtest/gtest.h>

#include <random>

namespace forms {
namespace {

using namespace std::chrono_literals;

AgendaItem item(const char* id, ActivityKind kind, std::chrono::minutes planned)
{
    AgendaItem made;
    made.id = id;
    made.kind = kind;
    made.title = id;
    made.planned = planned;
    return made;
}

Programme threeItems()
{
    Programme programme;
    programme.id = "casusbijeenkomst";
    programme.version = 2;
    programme.title = "Casusbijeenkomst";
    programme.agenda = {item("inchecken", ActivityKind::CheckIn, 5min),
                        item("casus", ActivityKind::Casusronde, 8min),
                        item("afsluiten", ActivityKind::Closing, 5min)};
    return programme;
}

class AgendaTest : public testing::Test {
protected:
    Instant two = std::chrono::sys_days{std::chrono::November / 24 / 2026} + 14h;
    Meeting meeting = meetingFrom(threeItems(), two);
};

TEST_F(AgendaTest, TakesItsActivitiesFromTheProgramme)
{
    EXPECT_EQ(meeting.programmeId, "casusbijeenkomst");
    EXPECT_EQ(meeting.programmeVersion, 2);
    EXPECT_EQ(meeting.title, "Casusbijeenkomst");
    EXPECT_EQ(meeting.plannedStart, two);
    EXPECT_EQ(meeting.startedAt, std::nullopt);
    ASSERT_EQ(meeting.activities.size(), 3u);
    EXPECT_EQ(meeting.activities[1].agendaItem, "casus");
    EXPECT_EQ(meeting.activities[1].kind, ActivityKind::Casusronde);
    EXPECT_EQ(meeting.activities[1].planned, 8min);
}

TEST_F(AgendaTest, FindsBackWhatTheProgrammeSays)
{
    const auto programme = threeItems();

    EXPECT_EQ(agendaItemOf(programme, meeting.activities[2]), &programme.agenda[2]);
    EXPECT_EQ(agendaItemOf(programme, Activity{}), nullptr);
}

TEST_F(AgendaTest, EndsOneActivityWhenTheNextBegins)
{
    begin(meeting, 0, two);
    EXPECT_EQ(presentActivity(meeting), 0u);
    begin(meeting, 1, two + 6min);

    EXPECT_EQ(presentActivity(meeting), 1u);
    EXPECT_EQ(meeting.startedAt, two);
    EXPECT_EQ(timeTaken(meeting.activities[0], two + 30min), 6min);
    EXPECT_EQ(timeTaken(meeting.activities[1], two + 10min), 4min);
    EXPECT_EQ(timeTaken(meeting.activities[2], two + 10min), 0min);

    close(meeting, two + 16min);
    EXPECT_EQ(presentActivity(meeting), std::nullopt);
    EXPECT_EQ(meeting.closedAt, two + 16min);
    EXPECT_EQ(timeTaken(meeting.activities[1], two + 30min), 10min);
}

TEST_F(AgendaTest, GoesOnWithAnActivityThatHadEnded)
{
    begin(meeting, 0, two);
    begin(meeting, 1, two + 5min);
    begin(meeting, 0, two + 6min);

    EXPECT_EQ(presentActivity(meeting), 0u);
    EXPECT_EQ(timeTaken(meeting.activities[0], two + 7min), 6min);
    EXPECT_EQ(timeTaken(meeting.activities[1], two + 7min), 1min);
}

TEST_F(AgendaTest, CountsNoTimeWhileTheClockStandsStill)
{
    begin(meeting, 0, two);
    pause(meeting, two + 2min);
    pause(meeting, two + 3min);
    givePauseReason(meeting, PauseReason::RightMoment);
    EXPECT_TRUE(isPaused(meeting.activities[0]));
    EXPECT_EQ(timeTaken(meeting.activities[0], two + 9min), 2min);

    goOn(meeting, two + 10min);
    EXPECT_FALSE(isPaused(meeting.activities[0]));
    EXPECT_EQ(timeTaken(meeting.activities[0], two + 11min), 3min);
    EXPECT_EQ(meeting.activities[0].breaks,
              (std::vector<Break>{{two + 2min, two + 10min, PauseReason::RightMoment}}));
}

TEST_F(AgendaTest, PausesNothingWhenNothingGoesOn)
{
    pause(meeting, two);
    goOn(meeting, two);
    for (const auto& activity : meeting.activities)
        EXPECT_TRUE(activity.breaks.empty());
}

TEST_F(AgendaTest, EndsAPauseWithTheActivity)
{
    begin(meeting, 0, two);
    pause(meeting, two + 2min);
    begin(meeting, 1, two + 5min);
    EXPECT_FALSE(isPaused(meeting.activities[0]));
    EXPECT_EQ(timeTaken(meeting.activities[0], two + 20min), 2min);
}

TEST_F(AgendaTest, GivesMoreTimeAlsoWhenItIsOver)
{
    begin(meeting, 0, two);
    EXPECT_EQ(paceOf(meeting, two + 7min).left, 13min);
    extend(meeting, 180s);
    EXPECT_EQ(timeGiven(meeting.activities[0]), 8min);
    EXPECT_EQ(meeting.activities[0].planned, 5min);
    EXPECT_EQ(paceOf(meeting, two + 7min), (Pace{14min, 3min}));
}

TEST_F(AgendaTest, CountsWhatIsLeftOfAnEarlierPartThatGoesOn)
{
    begin(meeting, 0, two);
    begin(meeting, 1, two + 2min);
    begin(meeting, 0, two + 4min);
    // Three of the five minutes, and the closing; the round that was left is not waited for.
    EXPECT_EQ(paceOf(meeting, two + 4min).left, 8min);
}

TEST_F(AgendaTest, LeadsFromAnEarlierPartToTheOneAfterIt)
{
    EXPECT_EQ(followingActivity(meeting), 0u);
    begin(meeting, 0, two);
    begin(meeting, 1, two + 2min);
    begin(meeting, 0, two + 4min);
    EXPECT_EQ(followingActivity(meeting), 1u);
    endPresent(meeting, two + 5min);
    EXPECT_EQ(followingActivity(meeting), 2u);
    begin(meeting, 2, two + 6min);
    EXPECT_EQ(followingActivity(meeting), std::nullopt);
}

// Whatever a coach does, each moment of the meeting belongs to one part, to a pause, or to none while none
// goes on.
TEST_F(AgendaTest, AddsUpInWhateverOrderThePartsAreTaken)
{
    std::mt19937 random(20261124);
    for (int run = 0; run < 200; ++run) {
        meeting = meetingFrom(threeItems(), two);
        auto now = two;
        Milliseconds owned{0};
        for (int move = 0; move < 40; ++move) {
            switch (random() % 5) {
                case 0:
                    begin(meeting, random() % 3, now);
                    break;
                case 1:
                    pause(meeting, now);
                    break;
                case 2:
                    goOn(meeting, now);
                    break;
                case 3:
                    endPresent(meeting, now);
                    break;
                default:
                    break;
            }
            const Milliseconds passed{random() % 300'000};
            const auto present = presentActivity(meeting);
            if (present && !isPaused(meeting.activities[*present]))
                owned += passed;
            now += passed;
        }
        close(meeting, now);
        Milliseconds together{0};
        for (const auto& activity : meeting.activities)
            together += timeTaken(activity, now + 1h);
        EXPECT_EQ(together, owned) << "run " << run;
    }
}

TEST_F(AgendaTest, GoesOnWithAMeetingThatWasClosedTooSoon)
{
    begin(meeting, 0, two);
    close(meeting, two + 4min);
    begin(meeting, 1, two + 5min);

    EXPECT_EQ(meeting.closedAt, std::nullopt);
    EXPECT_EQ(meeting.startedAt, two);
    EXPECT_EQ(presentActivity(meeting), 1u);
}

TEST_F(AgendaTest, BeginsNothingTwice)
{
    begin(meeting, 0, two);
    begin(meeting, 0, two + 3min);

    EXPECT_EQ(timeTaken(meeting.activities[0], two + 5min), 5min);
    EXPECT_THROW(begin(meeting, 3, two), std::out_of_range);
}

TEST_F(AgendaTest, ShowsNoNegativeTimeWhenTheClockIsSetBack)
{
    begin(meeting, 0, two);

    EXPECT_EQ(timeTaken(meeting.activities[0], two - 1h), 0min);
}

TEST_F(AgendaTest, TellsHowLongItStillTakesAndHowLateItEnds)
{
    EXPECT_EQ(paceOf(meeting, two - 10min), (Pace{18min, 0min}));
    EXPECT_EQ(paceOf(meeting, two + 2min), (Pace{18min, 2min}));

    begin(meeting, 0, two + 2min);
    EXPECT_EQ(paceOf(meeting, two + 4min), (Pace{16min, 2min}));
    EXPECT_EQ(paceOf(meeting, two + 10min), (Pace{13min, 5min}));

    begin(meeting, 1, two + 10min);
    begin(meeting, 2, two + 12min);
    EXPECT_EQ(paceOf(meeting, two + 12min), (Pace{5min, -1min}));

    close(meeting, two + 14min);
    EXPECT_EQ(paceOf(meeting, two + 3h), (Pace{0min, -4min}));
}

// Inchecken 5, terugblik 10, casus 8, doorgeven 15, afsluiten 5: 43 minutes from two o'clock.
Meeting longMeeting(Instant start)
{
    auto programme = threeItems();
    programme.agenda = {
        item("inchecken", ActivityKind::CheckIn, 5min), item("terugblik", ActivityKind::LookBack, 10min),
        item("casus", ActivityKind::Casusronde, 8min), item("doorgeven", ActivityKind::HandOver, 15min),
        item("afsluiten", ActivityKind::Closing, 5min)};
    return meetingFrom(programme, start);
}

TEST_F(AgendaTest, MakesWhatIsLeftShorterSoThatItEndsAsAgreed)
{
    auto late = longMeeting(two);
    begin(late, 0, two);
    begin(late, 1, two + 5min);
    begin(late, 2, two + 21min);

    const auto shorter = replanned(late, two + 21min);

    EXPECT_EQ(paceOf(late, two + 21min).behind, 6min);
    EXPECT_EQ(paceOf(shorter, two + 21min).behind, 0min);
    EXPECT_EQ(agreedEnd(shorter), two + 43min);
    EXPECT_EQ(shorter.activities[1].planned, 10min) << "what was is not touched";
    EXPECT_EQ(shorter.activities[2].planned, 8min) << "a casusronde keeps its time";
    EXPECT_EQ(shorter.activities[3].planned, 10min);
    EXPECT_EQ(shorter.activities[4].planned, 4min);
}

TEST_F(AgendaTest, MakesNothingShorterThanAMinute)
{
    auto late = longMeeting(two);
    begin(late, 2, two + 3h);

    const auto shorter = replanned(late, two + 3h);

    EXPECT_EQ(shorter.activities[3].planned, 1min);
    EXPECT_EQ(shorter.activities[4].planned, 1min);
    EXPECT_EQ(agreedEnd(shorter), two + 43min) << "it is late, and says so";
}

TEST_F(AgendaTest, NeverReplansPastTheAgreedEndWhateverTheDelay)
{
    for (auto delay = 0min; delay <= 25min; ++delay) {
        auto late = longMeeting(two);
        begin(late, 0, two + delay);

        const auto shorter = replanned(late, two + delay);

        EXPECT_EQ(paceOf(shorter, two + delay).behind, std::max(0min, delay - 27min)) << delay.count();
        EXPECT_GE(shorter.activities[4].planned, 1min);
    }
}

TEST_F(AgendaTest, LeavesAMeetingThatIsInTimeAsItIs)
{
    auto early = longMeeting(two);
    begin(early, 0, two);

    const auto same = replanned(early, two);

    EXPECT_EQ(same.plannedEnd, std::nullopt);
    EXPECT_EQ(same.activities[3].planned, 15min);
}

TEST_F(AgendaTest, DoesNotWaitForAnActivityThatWasPassedOver)
{
    begin(meeting, 2, two);

    EXPECT_EQ(paceOf(meeting, two), (Pace{5min, -13min}));
}

TEST(NextActivity, ComesBehindAllThatHaveBegun)
{
    Meeting meeting;
    meeting.activities.resize(3);
    EXPECT_EQ(nextActivity(meeting), 0U);
    begin(meeting, 1, Instant{});
    EXPECT_EQ(nextActivity(meeting), 2U);
    begin(meeting, 2, Instant{});
    EXPECT_EQ(nextActivity(meeting), std::nullopt);
}

TEST(NextActivity, IsNotThereWithoutAnAgenda)
{
    EXPECT_EQ(nextActivity(Meeting{}), std::nullopt);
}

}  // namespace
}  // namespace forms
