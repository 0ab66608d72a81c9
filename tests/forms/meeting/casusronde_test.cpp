// A round as a coach leads it: the method step by step, and what the clock does meanwhile.
#include "forms/meeting/casusronde.h"

#include <gtest/gtest.h>

#include "tests/forms/meeting/sample_round.h"
#include "tests/support/fake_clock.h"

namespace forms {
namespace {

using namespace std::chrono_literals;
using Phase = RoundState::Phase;

class CasusrondeTest : public testing::Test {
protected:
    // Goes on to a step, doing on the way what each step asks.
    void goTo(const std::string& stepId)
    {
        if (round.events().empty()) {
            ASSERT_EQ(round.start(), std::nullopt);
        }
        while (round.step().id != stepId) {
            tests::satisfyStep(round);
            ASSERT_EQ(round.next(), std::nullopt) << round.step().id;
        }
    }

    tests::FakeClock clock;
    Casusronde round{tests::rtmSteps(), tests::inbrenger, {}, clock.steady(), clock.wall()};
};

TEST_F(CasusrondeTest, GoesThroughTheMethodInEightMinutes)
{
    EXPECT_EQ(round.start(), std::nullopt);
    for (const auto& step : tests::rtmSteps()) {
        EXPECT_EQ(round.step().id, step.id);
        tests::satisfyStep(round);
        clock.advance(step.planned);
        EXPECT_EQ(step.id == "doen" ? round.stop() : round.next(), std::nullopt) << step.id;
    }

    const auto state = round.state();
    EXPECT_EQ(state.phase, Phase::Stopped);
    EXPECT_EQ(state.stopReason, StopReason::Finished);
    EXPECT_EQ(timeTaken(state), 8min);
    EXPECT_EQ(timePlanned(state), 8min);
    for (const auto& step : state.ledger) {
        EXPECT_EQ(step.real, step.planned) << step.stepId;
        EXPECT_EQ(step.visits, 1) << step.stepId;
    }
}

TEST_F(CasusrondeTest, NeverGoesOnByItselfAndCountsOvertimeUp)
{
    goTo("dialoog");
    clock.advance(3min + 20s);

    EXPECT_EQ(round.step().id, "dialoog");
    EXPECT_EQ(overtime(round.state().present()), 20s);

    clock.advance(1h);
    EXPECT_EQ(overtime(round.state().present()), 1h + 20s);
}

TEST_F(CasusrondeTest, ExtendsAStepThatIsOverTime)
{
    goTo("dialoog");
    clock.advance(3min + 20s);
    EXPECT_EQ(round.extend(30s), std::nullopt);

    EXPECT_EQ(overtime(round.state().present()), 0s);
    EXPECT_EQ(timePlanned(round.state()), 8min + 30s);

    clock.advance(15s);
    EXPECT_EQ(overtime(round.state().present()), 5s);
}

TEST_F(CasusrondeTest, KeepsAPauseWhileStepsChange)
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

TEST_F(CasusrondeTest, AddsUpTheTimeOfAStepThatIsVisitedAgain)
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

TEST_F(CasusrondeTest, CorrectsAClockThatStartedTooLate)
{
    goTo("kort");
    clock.advance(5s);
    EXPECT_EQ(round.correctElapsed(40s), std::nullopt);
    clock.advance(5s);

    EXPECT_EQ(round.state().present().real, 45s);
}

TEST_F(CasusrondeTest, DiscussesIdeasInALoop)
{
    goTo("kiezen");
    EXPECT_EQ(round.chooseIdea(tests::inbrenger, 31), std::nullopt);
    goTo("samenvatten");
    EXPECT_EQ(round.summarise(4, " Eerst aanbellen. "), std::nullopt);
    EXPECT_EQ(round.nextIdea(), std::nullopt);

    EXPECT_EQ(round.step().id, "kiezen");
    EXPECT_TRUE(round.state().needsIdea());
    EXPECT_EQ(round.next(), Refusal::NeedsIdea);

    EXPECT_EQ(round.chooseIdea(tests::inbrenger, 32), std::nullopt);
    goTo("samenvatten");
    EXPECT_EQ(round.summarise(5, ""), std::nullopt);

    EXPECT_EQ(round.state().ideas, (std::vector<Id>{31, 32}));
    EXPECT_EQ(round.state().summaries, (std::vector<SummaryGiven>{{4, "Eerst aanbellen."}, {5, ""}}));
}

TEST_F(CasusrondeTest, TakesBackANextIdea)
{
    goTo("samenvatten");
    EXPECT_EQ(round.nextIdea(), std::nullopt);
    EXPECT_EQ(round.back(), std::nullopt);

    EXPECT_EQ(round.step().id, "samenvatten");
    EXPECT_FALSE(round.state().needsIdea());
    EXPECT_EQ(round.state().ideas.size(), 1u);
    EXPECT_EQ(round.back(), std::nullopt);
    EXPECT_EQ(round.step().id, "dialoog");
}

TEST_F(CasusrondeTest, LetsTheInbrengerChooseAnew)
{
    goTo("kiezen");
    EXPECT_EQ(round.chooseIdea(tests::inbrenger, 31), std::nullopt);
    EXPECT_EQ(round.chooseIdea(tests::inbrenger, 0), std::nullopt);

    EXPECT_EQ(round.state().ideas, (std::vector<Id>{0}));
}

TEST_F(CasusrondeTest, LetsNobodyElseChoose)
{
    goTo("kiezen");

    EXPECT_EQ(round.chooseIdea(tests::inbrenger + 1, 31), Refusal::OnlyInbrengerChooses);
    EXPECT_TRUE(round.state().ideas.empty());
}

TEST_F(CasusrondeTest, InvitesExactlyTwoDifferentPeople)
{
    goTo("ideeen");

    EXPECT_EQ(round.invite({}), Refusal::NotExactlyTwo);
    EXPECT_EQ(round.invite({4}), Refusal::NotExactlyTwo);
    EXPECT_EQ(round.invite({4, 4}), Refusal::NotExactlyTwo);
    EXPECT_EQ(round.invite({4, 0}), Refusal::NotExactlyTwo);
    EXPECT_EQ(round.invite({4, 5, 6}), Refusal::NotExactlyTwo);
    EXPECT_EQ(round.invite({4, tests::inbrenger}), Refusal::InbrengerInvited);
    EXPECT_EQ(round.next(), Refusal::NotExactlyTwo);

    EXPECT_EQ(round.invite({4, 5}), std::nullopt);
    EXPECT_EQ(round.invite({6, 5}), std::nullopt);
    EXPECT_EQ(round.state().invited, (std::array<Id, 2>{6, 5}));
}

TEST_F(CasusrondeTest, StaysInStepTwoWithoutAReflectievraag)
{
    goTo("vraag");

    EXPECT_EQ(round.next(), Refusal::NeedsQuestion);
    EXPECT_EQ(round.stateQuestion(" \n "), Refusal::NeedsQuestion);
    EXPECT_EQ(round.stateQuestion("Hoe krijg ik de buren erbij?\nEn wat dan?"), Refusal::NotOneSentence);
    EXPECT_EQ(round.stateQuestion(" Hoe krijg ik de buren erbij? "), std::nullopt);
    EXPECT_EQ(round.state().question, "Hoe krijg ik de buren erbij?");
    EXPECT_EQ(round.next(), std::nullopt);
}

TEST_F(CasusrondeTest, FindsRulesByStepSoAVariantMayHaveMoreSteps)
{
    auto steps = tests::rtmSteps();
    Step clarify;
    clarify.id = "verhelderen";
    steps.insert(steps.begin() + 2, clarify);
    round = Casusronde(steps, tests::inbrenger, {}, clock.steady(), clock.wall());
    goTo("samenvatten");
    EXPECT_EQ(round.nextIdea(), std::nullopt);

    EXPECT_EQ(round.step().id, "kiezen");
    EXPECT_EQ(round.state().step, 5u);
}

TEST_F(CasusrondeTest, GoesOnAfterAStopThatCameTooSoon)
{
    goTo("dialoog");
    clock.advance(60s);
    EXPECT_EQ(round.stop(), std::nullopt);
    EXPECT_EQ(round.state().stopReason, StopReason::Early);
    clock.advance(10min);
    EXPECT_EQ(round.resume(), std::nullopt);
    clock.advance(30s);

    EXPECT_EQ(round.state().phase, Phase::Running);
    EXPECT_EQ(round.state().present().real, 90s);
    EXPECT_EQ(round.state().paused, 0s);
}

TEST_F(CasusrondeTest, LeavesOutTheSleepOfTheLaptopWhenTheCoachSaysSo)
{
    goTo("dialoog");
    clock.advance(30s);
    clock.advance(25min);  // closed for the break

    EXPECT_EQ(round.timeAway(26min, false), Refusal::MoreThanPassed);
    EXPECT_EQ(round.timeAway(25min, false), std::nullopt);
    EXPECT_EQ(round.state().present().real, 30s);
    EXPECT_EQ(round.state().away, 25min);
}

TEST_F(CasusrondeTest, CountsTheSleepOfTheLaptopWhenTheTalkWentOn)
{
    goTo("dialoog");
    clock.advance(2min);

    EXPECT_EQ(round.timeAway(90s, true), std::nullopt);
    EXPECT_EQ(round.state().present().real, 2min);
}

TEST_F(CasusrondeTest, ComesBackInTheSameStepWithTheTimeThatPassed)
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

TEST_F(CasusrondeTest, LeavesOutTheTimeThatTheProgramWasGone)
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

TEST_F(CasusrondeTest, LosesAtMostTenSecondsToACrash)
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

TEST_F(CasusrondeTest, NotesThatItRunsOnlyWhileItRuns)
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

TEST_F(CasusrondeTest, SuspectsNothingOfARoundThatStoodStill)
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

TEST_F(CasusrondeTest, SuspectsNothingWhenTheWallClockWasSetBack)
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

TEST_F(CasusrondeTest, NeedsSteps)
{
    EXPECT_THROW(Casusronde({}, 1, {}, clock.steady(), clock.wall()), std::logic_error);
}

}  // namespace
}  // namespace forms
