// The clock of a round: overtime, pauses, corrections, a laptop that sleeps, a program that falls over.
#include "forms/meeting/casusronde.h"

#include <gtest/gtest.h>

#include "tests/forms/meeting/casusronde_fixture.h"

namespace forms {
namespace {

using namespace std::chrono_literals;
using Phase = RoundState::Phase;

class CasusrondeClockTest : public tests::CasusrondeFixture {};

TEST_F(CasusrondeClockTest, NeverGoesOnByItselfAndCountsOvertimeUp)
{
    goTo("dialoog");
    clock.advance(3min + 20s);

    EXPECT_EQ(round.step().id, "dialoog");
    EXPECT_EQ(overtime(round.state().present()), 20s);

    clock.advance(1h);
    EXPECT_EQ(overtime(round.state().present()), 1h + 20s);
}

TEST_F(CasusrondeClockTest, ExtendsAStepThatIsOverTime)
{
    goTo("dialoog");
    clock.advance(3min + 20s);
    EXPECT_EQ(round.extend(30s), std::nullopt);

    EXPECT_EQ(overtime(round.state().present()), 0s);
    EXPECT_EQ(timePlanned(round.state()), 8min + 30s);

    clock.advance(15s);
    EXPECT_EQ(overtime(round.state().present()), 5s);
}

TEST_F(CasusrondeClockTest, TakesBackExtensionsOfTheStepThatGoesOn)
{
    goTo("stil");
    EXPECT_EQ(round.extend(30s), std::nullopt);
    EXPECT_EQ(round.next(), std::nullopt);
    EXPECT_EQ(round.extend(30s), std::nullopt);
    EXPECT_EQ(round.extend(60s), std::nullopt);
    EXPECT_EQ(round.takeBackExtension(), std::nullopt);
    EXPECT_EQ(round.state().present().extended, 30s);
    EXPECT_EQ(round.takeBackExtension(), std::nullopt);
    EXPECT_EQ(round.takeBackExtension(), Refusal::NothingExtended);

    EXPECT_EQ(round.state().present().extended, 0s);
    EXPECT_EQ(timePlanned(round.state()), 8min + 30s) << "the extension of another step stands";
}

TEST_F(CasusrondeClockTest, CountsOnePauseWhateverReasonIsGiven)
{
    goTo("dialoog");
    EXPECT_EQ(round.pause(), std::nullopt);
    clock.advance(5s);
    EXPECT_EQ(round.givePauseReason(PauseReason::RightMoment), std::nullopt);
    const auto events = round.events().size();
    EXPECT_EQ(round.givePauseReason(PauseReason::RightMoment), std::nullopt);
    EXPECT_EQ(round.events().size(), events) << "the same reason again adds nothing";
    clock.advance(5s);
    EXPECT_EQ(round.givePauseReason(PauseReason::JustSilent), std::nullopt);

    EXPECT_EQ(round.state().pauseReason, PauseReason::JustSilent);
    EXPECT_EQ(round.state().paused, 10s);
    EXPECT_EQ(round.state().present().real, 0s);
}

TEST_F(CasusrondeClockTest, LeavesOutTheTimeBetweenAStopAndGoingBackToTheRound)
{
    goTo("doen");
    clock.advance(20s);
    EXPECT_EQ(round.stop(), std::nullopt);
    clock.advance(3min);
    EXPECT_EQ(round.resume(), std::nullopt);
    clock.advance(15s);

    EXPECT_EQ(round.step().id, "doen");
    EXPECT_EQ(round.state().present().real, 35s);
    EXPECT_EQ(round.stop(), std::nullopt);
    EXPECT_EQ(round.state().stopReason, StopReason::Finished);
}

TEST_F(CasusrondeClockTest, KeepsAPauseWhileStepsChange)
{
    goTo("kort");
    clock.advance(10s);
    EXPECT_EQ(round.pause(PauseReason::RightMoment), std::nullopt);
    clock.advance(40s);
    EXPECT_EQ(round.next(), std::nullopt);
    clock.advance(50s);

    EXPECT_EQ(round.state().phase, Phase::Paused);
    EXPECT_EQ(round.state().pauseReason, PauseReason::RightMoment);
    EXPECT_EQ(round.state().paused, 90s);
    EXPECT_EQ(timeTaken(round.state()), 10s);

    EXPECT_EQ(round.resume(), std::nullopt);
    clock.advance(5s);
    EXPECT_EQ(round.state().present().real, 5s);
}

TEST_F(CasusrondeClockTest, AddsUpTheTimeOfAStepThatIsVisitedAgain)
{
    goTo("dialoog");
    clock.advance(60s);
    EXPECT_EQ(round.back(), std::nullopt);
    clock.advance(7s);
    EXPECT_EQ(round.next(), std::nullopt);
    clock.advance(30s);

    EXPECT_EQ(round.step().id, "dialoog");
    EXPECT_EQ(round.state().present().real, 90s);
    EXPECT_EQ(round.state().present().visits, 2);
    EXPECT_EQ(round.state().ledger[4].real, 7s);
}

TEST_F(CasusrondeClockTest, CorrectsAClockThatStartedTooLate)
{
    goTo("kort");
    clock.advance(5s);
    EXPECT_EQ(round.correctElapsed(40s), std::nullopt);
    clock.advance(5s);

    EXPECT_EQ(round.state().present().real, 45s);
}

TEST_F(CasusrondeClockTest, LeavesOutTheSleepOfTheLaptopWhenTheCoachSaysSo)
{
    goTo("dialoog");
    clock.advance(30s);
    clock.advance(25min);  // closed for the break

    EXPECT_EQ(round.timeAway(26min, false), Refusal::MoreThanPassed);
    EXPECT_EQ(round.timeAway(25min, false), std::nullopt);
    EXPECT_EQ(round.state().present().real, 30s);
    EXPECT_EQ(round.state().away, 25min);
}

TEST_F(CasusrondeClockTest, CountsTheSleepOfTheLaptopWhenTheTalkWentOn)
{
    goTo("dialoog");
    clock.advance(2min);

    EXPECT_EQ(round.timeAway(90s, true), std::nullopt);
    EXPECT_EQ(round.state().present().real, 2min);
}

TEST_F(CasusrondeClockTest, ComesBackInTheSameStepWithTheTimeThatPassed)
{
    goTo("stil");
    clock.advance(20s);
    EXPECT_EQ(round.extend(30s), std::nullopt);
    clock.advance(3s);
    const auto before = round.state();
    clock.reboot();

    const Casusronde again(tests::rtmSteps(), tests::inbrenger, round.events(), clock.steady(), clock.wall());

    EXPECT_EQ(again.state(), before);
    EXPECT_EQ(again.suspectedAway(), 3s);
    clock.advance(1s);
    EXPECT_EQ(again.state().present().real, 24s);
}

TEST_F(CasusrondeClockTest, LeavesOutTheTimeThatTheProgramWasGone)
{
    goTo("stil");
    clock.advance(20s);
    EXPECT_EQ(round.extend(30s), std::nullopt);
    clock.advance(10min);
    clock.reboot();

    Casusronde again(tests::rtmSteps(), tests::inbrenger, round.events(), clock.steady(), clock.wall());
    ASSERT_EQ(again.suspectedAway(), 10min);
    EXPECT_EQ(again.timeAway(*again.suspectedAway(), false), std::nullopt);

    EXPECT_EQ(again.state().present().real, 20s);
}

TEST_F(CasusrondeClockTest, LosesAtMostTenSecondsToACrash)
{
    goTo("dialoog");
    for (int look = 0; look < 250; ++look) {
        clock.advance(500ms);
        (void)round.noteStillRunning();
    }
    clock.advance(10min);
    clock.reboot();

    Casusronde again(tests::rtmSteps(), tests::inbrenger, round.events(), clock.steady(), clock.wall());
    EXPECT_EQ(again.suspectedAway(), 10min + 5s);
    EXPECT_EQ(again.timeAway(*again.suspectedAway(), false), std::nullopt);

    EXPECT_EQ(again.state().present().real, 2min);
}

TEST_F(CasusrondeClockTest, AsksAgainAfterACrashWhatNobodyJudgedInThisStep)
{
    goTo("stil");
    clock.advance(20min);  // the laptop slept
    EXPECT_TRUE(round.noteStillRunning());
    EXPECT_EQ(round.extend(30s), std::nullopt);
    clock.advance(5min);
    const auto reopened = [&] {
        return Casusronde(tests::rtmSteps(), tests::inbrenger, round.events(), clock.steady(), clock.wall());
    };
    EXPECT_EQ(reopened().suspectedAway(), 25min);

    auto judged = round;
    EXPECT_EQ(judged.timeAway(20min, true), std::nullopt);
    clock.advance(5min);
    round = judged;
    EXPECT_EQ(reopened().suspectedAway(), 5min) << "what counts is not asked about again";

    EXPECT_EQ(round.pause(), std::nullopt);
    clock.advance(1h);
    EXPECT_EQ(round.resume(), std::nullopt);
    clock.advance(1min);
    EXPECT_EQ(reopened().suspectedAway(), 6min) << "nor is a pause";
}

TEST_F(CasusrondeClockTest, AsksNothingAboutAStepThatWasLeft)
{
    goTo("stil");
    clock.advance(20min);
    EXPECT_TRUE(round.noteStillRunning());
    EXPECT_EQ(round.next(), std::nullopt);
    clock.advance(4s);
    EXPECT_EQ(Casusronde(tests::rtmSteps(), tests::inbrenger, round.events(), clock.steady(), clock.wall())
                  .suspectedAway(),
              4s);
}

TEST_F(CasusrondeClockTest, NotesThatItRunsOnlyWhileItRuns)
{
    clock.advance(1min);
    EXPECT_FALSE(round.noteStillRunning());

    goTo("dialoog");
    clock.advance(9'999ms);
    EXPECT_FALSE(round.noteStillRunning());
    clock.advance(1ms);
    EXPECT_TRUE(round.noteStillRunning());
    EXPECT_FALSE(round.noteStillRunning());

    EXPECT_EQ(round.pause(), std::nullopt);
    clock.advance(1min);
    EXPECT_FALSE(round.noteStillRunning());
    EXPECT_EQ(round.stop(), std::nullopt);
    clock.advance(1min);
    EXPECT_FALSE(round.noteStillRunning());
}

TEST_F(CasusrondeClockTest, SuspectsNothingOfARoundThatStoodStill)
{
    goTo("stil");
    EXPECT_EQ(round.pause(), std::nullopt);
    clock.advance(10min);
    EXPECT_EQ(Casusronde(round.steps(), 1, round.events(), clock.steady(), clock.wall()).suspectedAway(),
              std::nullopt);

    EXPECT_EQ(round.stop(), std::nullopt);
    clock.advance(10min);
    EXPECT_EQ(Casusronde(round.steps(), 1, round.events(), clock.steady(), clock.wall()).suspectedAway(),
              std::nullopt);
}

TEST_F(CasusrondeClockTest, SuspectsNothingWhenTheWallClockWasSetBack)
{
    goTo("stil");
    clock.advance(20s);
    EXPECT_EQ(round.extend(30s), std::nullopt);
    clock.jump(-2h);
    clock.reboot();

    const Casusronde again(tests::rtmSteps(), tests::inbrenger, round.events(), clock.steady(), clock.wall());

    EXPECT_EQ(again.suspectedAway(), std::nullopt);
    EXPECT_EQ(again.state().present().real, 20s);
}

}  // namespace
}  // namespace forms
