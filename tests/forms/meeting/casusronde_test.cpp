// A round as a coach leads it: the method step by step.
#include "forms/meeting/casusronde.h"

#include <gtest/gtest.h>

#include "tests/forms/meeting/casusronde_fixture.h"

namespace forms {
namespace {

using namespace std::chrono_literals;
using Phase = RoundState::Phase;

class CasusrondeTest : public tests::CasusrondeFixture {};

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

TEST_F(CasusrondeTest, KnowsWhichLinesOfTheChecklistAreTicked)
{
    ASSERT_EQ(round.start(), std::nullopt);
    ASSERT_EQ(round.takePrecaution(Precaution::Unrecognisable, true), std::nullopt);
    ASSERT_EQ(round.takePrecaution(Precaution::DetailsChanged, true), std::nullopt);
    ASSERT_EQ(round.takePrecaution(Precaution::Unrecognisable, false), std::nullopt);
    EXPECT_EQ(round.state().precautions, std::set{Precaution::DetailsChanged});
    const auto count = round.events().size();
    ASSERT_EQ(round.takePrecaution(Precaution::Unrecognisable, false), std::nullopt);
    EXPECT_EQ(round.events().size(), count) << "it is not ticked already";
}

TEST_F(CasusrondeTest, KnowsWhatWasSaidLastThroughTheOpbouwwerkbril)
{
    goTo("samenvatten");
    ASSERT_EQ(round.seeReach(Reach::SomePeople, ""), std::nullopt);
    ASSERT_EQ(round.seeReach(Reach::ManyPeople, " de kerk "), std::nullopt);
    EXPECT_EQ(round.state().reach, (ReachSeen{Reach::ManyPeople, "de kerk"}));
    const auto count = round.events().size();
    ASSERT_EQ(round.seeReach(Reach::ManyPeople, "de kerk"), std::nullopt);
    EXPECT_EQ(round.events().size(), count) << "it was said already";
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

TEST_F(CasusrondeTest, GoesOnWithoutAnInvitationWhenThereAreNoTwoOthers)
{
    goTo("ideeen");
    EXPECT_EQ(round.next(), Refusal::NotExactlyTwo);
    EXPECT_EQ(round.inviteNobody(), std::nullopt);
    EXPECT_EQ(round.next(), std::nullopt);
    EXPECT_EQ(round.inviteNobody(), Refusal::NotInThisStep);
}

TEST_F(CasusrondeTest, KeepsTheFirstOfTheTwoUntilTheOtherIsKnown)
{
    goTo("ideeen");
    EXPECT_EQ(round.inviteFirst(tests::inbrenger), Refusal::InbrengerInvited);
    EXPECT_EQ(round.inviteFirst(tests::inbrenger + 1), std::nullopt);
    EXPECT_EQ(round.state().invitedFirst, tests::inbrenger + 1);
    EXPECT_EQ(round.next(), Refusal::NotExactlyTwo);

    EXPECT_EQ(round.invite({tests::inbrenger + 1, tests::inbrenger + 2}), std::nullopt);
    EXPECT_EQ(round.state().invitedFirst, 0);
    EXPECT_EQ(round.next(), std::nullopt);
    EXPECT_EQ(round.inviteFirst(tests::inbrenger + 1), Refusal::NotInThisStep);
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

TEST_F(CasusrondeTest, NeedsSteps)
{
    EXPECT_THROW(Casusronde({}, 1, {}, clock.steady(), clock.wall()), std::logic_error);
}

}  // namespace
}  // namespace forms
