// What the room sees of a round, and that nothing of a person is in it.
#include "forms/meeting/hall_view.h"

#include <gtest/gtest.h>

#include <type_traits>

#include "forms/meeting/agenda.h"
#include "tests/forms/meeting/casusronde_fixture.h"

namespace forms {
namespace {

using namespace std::chrono_literals;

// The type itself keeps other texts out: not one of them can be put into a view.
static_assert(!std::is_constructible_v<HallText, std::string>);
static_assert(!std::is_constructible_v<HallText, const char*>);
static_assert(!std::is_assignable_v<HallText&, std::string>);
static_assert(!std::is_assignable_v<HallText&, const char*>);

class HallViewTest : public tests::CasusrondeFixture {
protected:
    HallView view(QuestionInHall question = QuestionInHall::Hidden) const
    {
        return hallViewOf(round, &programme, question);
    }
    std::string allTextOf(const HallView& seen) const
    {
        return seen.method.text() + seen.title.text() + seen.instruction.text() + seen.question.text();
    }

    Programme programme = [] {
        Programme named;
        named.title = "RTM kort";
        named.steps = tests::rtmSteps();
        return named;
    }();
};

TEST_F(HallViewTest, HasTheMethodAndTheClock)
{
    goTo("stil");
    clock.advance(42'900ms);

    const auto seen = view();
    EXPECT_EQ(seen.method.text(), "RTM kort");
    EXPECT_EQ(seen.title.text(), round.step().title);
    EXPECT_EQ(seen.instruction.text(), round.step().guard);
    EXPECT_EQ(seen.step, 3U);
    EXPECT_EQ(seen.steps, 8U);
    EXPECT_EQ(seen.planned, 60s);
    EXPECT_EQ(seen.elapsed, 42s);
    EXPECT_EQ(seen.state, HallView::State::Running);
}

TEST_F(HallViewTest, CountsTheTimeOverTheExtendedPlan)
{
    goTo("stil");
    EXPECT_EQ(round.extend(30s), std::nullopt);
    clock.advance(100s);
    EXPECT_EQ(view().planned, 90s);
    EXPECT_EQ(view().overtime(), 10s);
}

TEST_F(HallViewTest, SaysThatTheClockStandsStill)
{
    goTo("stil");
    EXPECT_EQ(round.pause(), std::nullopt);
    EXPECT_EQ(view().state, HallView::State::Paused);
}

TEST_F(HallViewTest, ShowsTheQuestionOnlyWhenTheCoachDoes)
{
    goTo("vraag");
    EXPECT_EQ(round.stateQuestion("Hoe krijg ik de buren erbij?"), std::nullopt);
    EXPECT_TRUE(view().question.empty());
    EXPECT_EQ(view(QuestionInHall::Shown).question.text(), "Hoe krijg ik de buren erbij?");
}

TEST_F(HallViewTest, LeavesTheMethodUnnamedWhenItsProgrammeIsGone)
{
    EXPECT_TRUE(hallViewOf(round, nullptr, QuestionInHall::Hidden).method.empty());
}

TEST_F(HallViewTest, HoldsNothingThatWasSaidInTheRound)
{
    const std::string canary = "Zonnebloemkanarie";
    std::string seen;
    EXPECT_EQ(round.start(), std::nullopt);
    for (const auto& step : tests::rtmSteps()) {
        tests::satisfyStep(round);
        if (step.rule == StepRule::NeedsQuestion) {
            EXPECT_EQ(round.stateQuestion("Hoe helpt " + canary + " mij?"), std::nullopt);
        }
        if (step.rule == StepRule::Summarise) {
            EXPECT_EQ(round.summarise(4, canary), std::nullopt);
        }
        seen += allTextOf(view());
        if (step.id != tests::rtmSteps().back().id) {
            EXPECT_EQ(round.next(), std::nullopt);
        }
    }
    EXPECT_EQ(seen.find(canary), std::string::npos);
    EXPECT_NE(allTextOf(view(QuestionInHall::Shown)).find(canary), std::string::npos);
}

Programme withAgenda()
{
    Programme made;
    made.title = "Casusbijeenkomst";
    made.agenda.resize(2);
    made.agenda[0].id = "inchecken";
    made.agenda[0].title = "Inchecken";
    made.agenda[0].planned = 5min;
    made.agenda[0].say = "Hoe zit je erbij?";
    made.agenda[1] = made.agenda[0];
    made.agenda[1].id = "afsluiten";
    return made;
}

TEST_F(HallViewTest, SpeaksInTheWordsOfTheProgrammeAndNotInThoseOfTheTeam)
{
    goTo("stil");
    for (auto& step : programme.steps)
        step.guard = "Zo staat het in het programma.";
    EXPECT_EQ(view().instruction.text(), "Zo staat het in het programma.");
    EXPECT_TRUE(hallViewOf(round, nullptr, QuestionInHall::Hidden).instruction.empty());
}

TEST(HallViewOfAPartTest, HasTheProgrammeAndTheClock)
{
    const auto programme = withAgenda();
    auto meeting = meetingFrom(programme, Instant{});
    begin(meeting, 0, Instant{});
    extend(meeting, 30s);

    const auto seen = hallViewOf(meeting, &programme, Instant{} + 42'900ms);
    EXPECT_EQ(seen.part, meeting.activities[0].kind);
    EXPECT_EQ(seen.method.text(), "Casusbijeenkomst");
    EXPECT_EQ(seen.title.text(), "Inchecken");
    EXPECT_EQ(seen.instruction.text(), "Hoe zit je erbij?");
    EXPECT_EQ(seen.step, 1U);
    EXPECT_EQ(seen.steps, 2U);
    EXPECT_EQ(seen.planned, 330s);
    EXPECT_EQ(seen.elapsed, 42s);
    EXPECT_EQ(seen.state, HallView::State::Running);
    pause(meeting, Instant{} + 60s);
    EXPECT_EQ(hallViewOf(meeting, &programme, Instant{} + 90s).state, HallView::State::Paused);
}

TEST(HallViewOfAPartTest, HasNothingThatACoachTyped)
{
    const auto programme = withAgenda();
    auto meeting = meetingFrom(programme, Instant{});
    const auto plain = [&] {
        begin(meeting, 0, Instant{});
        return hallViewOf(meeting, &programme, Instant{});
    }();
    meeting.title = meeting.activities[0].title = meeting.activities[0].notes = "Zonnebloemkanarie";
    EXPECT_EQ(hallViewOf(meeting, &programme, Instant{}), plain);

    // Of a part that the coach added, and of a programme that is gone, the words are not known.
    meeting.activities[0].agendaItem.clear();
    EXPECT_TRUE(hallViewOf(meeting, &programme, Instant{}).title.empty());
    EXPECT_TRUE(hallViewOf(meeting, nullptr, Instant{}).method.empty());
}

}  // namespace
}  // namespace forms
