#include "forms/meeting/corrected_times.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "forms/meeting/agenda.h"

namespace forms {
namespace {

using namespace std::chrono_literals;

bool sameTimes(const Activity& one, const Activity& other)
{
    return one.startedAt == other.startedAt && one.endedAt == other.endedAt && one.breaks == other.breaks;
}

class CorrectedTimesTest : public testing::Test {
protected:
    CorrectedTimesTest()
    {
        meeting.activities.resize(3);
        for (std::size_t place = 0; place < 3; ++place)
            meeting.activities[place].id = static_cast<Id>(place) + 1;
    }
    Activity& at(std::size_t place) { return meeting.activities[place]; }
    Milliseconds taken(std::size_t place, Milliseconds after) { return timeTaken(at(place), two + after); }

    Instant two = std::chrono::sys_days{std::chrono::November / 24 / 2026} + 14h;
    Meeting meeting;
};

TEST_F(CorrectedTimesTest, LetTheMeetingBeginBeforeItWasBegunHere)
{
    begin(meeting, 0, two + 10min);
    begin(meeting, 1, two + 12min);
    beganEarlier(meeting, 8min);

    EXPECT_EQ(meeting.startedAt, two + 2min);
    EXPECT_EQ(taken(0, 12min), 10min);
    EXPECT_EQ(taken(1, 15min), 3min);
}

TEST_F(CorrectedTimesTest, GiveTheMinutesOfThePartBeforeToTheOneThatBeganThen)
{
    begin(meeting, 0, two);
    begin(meeting, 1, two + 9min);
    presentBeganEarlier(meeting, 4min);

    EXPECT_EQ(taken(0, 10min), 5min);
    EXPECT_EQ(taken(1, 10min), 5min);
    EXPECT_EQ(at(0).endedAt, at(1).startedAt);
    EXPECT_EQ(meeting.startedAt, two);
}

TEST_F(CorrectedTimesTest, LeaveThePartBeforeItsBegin)
{
    begin(meeting, 0, two);
    begin(meeting, 1, two + 3min);
    EXPECT_EQ(mostLate(meeting), 3min);
    presentBeganEarlier(meeting, 10min);

    EXPECT_EQ(at(1).startedAt, two);
    EXPECT_EQ(taken(0, 9min), 0min);
    EXPECT_EQ(mostLate(meeting), 0min);
}

TEST_F(CorrectedTimesTest, LeaveACasusrondeAllOfItsTime)
{
    at(0).kind = ActivityKind::Casusronde;
    begin(meeting, 0, two);
    endPresent(meeting, two + 8min);
    begin(meeting, 1, two + 10min);
    presentBeganEarlier(meeting, 5min);

    EXPECT_EQ(at(0).endedAt, two + 8min);
    EXPECT_EQ(at(1).startedAt, two + 8min) << "nothing went on in these two minutes";
}

TEST_F(CorrectedTimesTest, LetTheFirstPartBeginTheMeetingEarlier)
{
    begin(meeting, 0, two + 10min);
    EXPECT_EQ(mostLate(meeting), std::nullopt);
    presentBeganEarlier(meeting, 10min);

    EXPECT_EQ(meeting.startedAt, two);
    EXPECT_EQ(taken(0, 12min), 12min);
}

TEST_F(CorrectedTimesTest, KnowThatTheMeetingCameBackToAPart)
{
    begin(meeting, 0, two);
    begin(meeting, 1, two + 5min);
    begin(meeting, 0, two + 9min);
    EXPECT_EQ(mostLate(meeting), 4min);
    presentBeganEarlier(meeting, 3min);

    EXPECT_EQ(taken(0, 10min), 9min);
    EXPECT_EQ(taken(1, 10min), 1min);
    EXPECT_EQ(at(0).startedAt, two) << "it began when it began";
}

TEST_F(CorrectedTimesTest, DoNotTakeASleepForAnotherPart)
{
    begin(meeting, 0, two);
    begin(meeting, 1, two + 5min);
    leaveOut(meeting, 2, two + 10min, two + 20min);
    presentBeganEarlier(meeting, 2min);

    EXPECT_EQ(at(1).startedAt, two + 3min);
    EXPECT_EQ(taken(1, 25min), 12min);
}

TEST_F(CorrectedTimesTest, ShortenAPauseThatThePartBeforeEndedWith)
{
    begin(meeting, 0, two);
    pause(meeting, two + 4min);
    begin(meeting, 1, two + 9min);
    presentBeganEarlier(meeting, 3min);

    EXPECT_EQ(taken(0, 10min), 4min);
    EXPECT_EQ(at(0).breaks, (std::vector<Break>{{two + 4min, two + 6min, PauseReason::Unsaid}}));
    EXPECT_EQ(taken(1, 10min), 4min);
}

TEST_F(CorrectedTimesTest, LeaveOutWhatNobodyWasThereFor)
{
    begin(meeting, 0, two);
    leaveOut(meeting, 1, two + 5min, two + 35min);
    EXPECT_EQ(taken(0, 40min), 10min);
}

TEST_F(CorrectedTimesTest, KeepThePauseThatLastsWhenAnEarlierTimeIsLeftOut)
{
    begin(meeting, 0, two);
    pause(meeting, two + 36min);
    leaveOut(meeting, 1, two + 5min, two + 35min);

    EXPECT_TRUE(isPaused(at(0)));
    EXPECT_EQ(taken(0, 40min), 6min);
}

// Whatever went before: no minute belongs to two parts, none of it is less than nothing, and it can be
// undone.
TEST_F(CorrectedTimesTest, GiveEachMinuteToOnePartAndTakeItBack)
{
    std::mt19937 random(20261124);
    for (int round = 0; round < 500; ++round) {
        SCOPED_TRACE(round);
        Meeting walk = meeting;
        auto now = two;
        begin(walk, random() % 3, now);
        for (int step = 0; step < 8; ++step) {
            const auto from = now;
            now += Milliseconds{1 + random() % 300'000};
            switch (random() % 5) {
                case 0:
                    pause(walk, now);
                    break;
                case 1:
                    goOn(walk, now);
                    break;
                case 2: {
                    const auto& part = walk.activities[presentActivity(walk).value()];
                    if (!isPaused(part))
                        leaveOut(walk, part.id, from + (now - from) / 2, now);
                    break;
                }
                default:
                    begin(walk, random() % 3, now);
            }
        }
        const auto total = [&](const Meeting& each) {
            Milliseconds sum{0};
            for (const auto& part : each.activities) {
                EXPECT_GE(timeTaken(part, now), 0ms);
                sum += timeTaken(part, now);
            }
            return sum;
        };
        const auto old = walk;
        presentBeganEarlier(walk, Milliseconds{random() % 600'000});
        EXPECT_LE(total(walk), now - *walk.startedAt);
        EXPECT_GE(timeTaken(walk.activities[*presentActivity(walk)], now),
                  timeTaken(old.activities[*presentActivity(old)], now));
        takeTimesOf(walk, old);
        EXPECT_EQ(walk.startedAt, old.startedAt);
        EXPECT_TRUE(
            std::equal(walk.activities.begin(), walk.activities.end(), old.activities.begin(), sameTimes));
    }
}

}  // namespace
}  // namespace forms
