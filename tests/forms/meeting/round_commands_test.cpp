// Every command in every state a round can be in: what happens, or why it does not.
#include <gtest/gtest.h>

#include <functional>
#include <iterator>
#include <map>
#include <sstream>

#include "forms/meeting/casusronde.h"
#include "tests/forms/meeting/sample_round.h"
#include "tests/support/fake_clock.h"

namespace forms {
namespace {

using namespace std::chrono_literals;

// A dot: the command does what it says. The states are those of a round that runs; paused or over time, the
// same holds but for pause and resume.
constexpr const char* table = R"(
           new    brief   asking   asked   writing inviting invited choosing chosen talk    summary another last   stopped
start      .      already already  already already already  already already  already already already already already already
pause      new    .       .        .       .       .        .       .        .       .       .       .       .       stopped
resume     new    runs    runs     runs    runs    runs     runs    runs     runs    runs    runs    runs    runs    .
reason     new    runs    runs     runs    runs    runs     runs    runs     runs    runs    runs    runs    runs    stopped
stop       new    .       .        .       .       .        .       .        .       .       .       .       .       stopped
next       new    .       question .       .       two      .       idea     .       .       .       idea    last    stopped
back       new    first   .        .       .       .        .       .        .       .       .       .       .       stopped
nextIdea   new    step    step     step    step    step     step    step     step    .       .       step    step    stopped
extend     new    .       .        .       .       .        .       .        .       .       .       .       .       stopped
takeBack   new    none    none     none    none    none     none    none     none    none    none    none    none    stopped
correct    new    .       .        .       .       .        .       .        .       .       .       .       .       .
away       new    .       .        .       .       .        .       .        .       .       .       .       .       stopped
question   new    .       .        .       .       .        .       .        .       .       .       .       .       stopped
invite     new    step    step     step    step    .        .       step     step    step    step    step    step    stopped
choose     new    step    step     step    step    step     step    .        .       step    step    .       step    stopped
summarise  new    step    step     step    step    step     step    step     step    .       .       step    step    stopped
precaution new    .       .        .       .       .        .       .        .       .       .       .       .       stopped
reach      new    .       .        .       .       .        .       .        .       .       .       .       .       stopped
)";

const std::map<std::string, std::optional<Refusal>> outcomes = {
    {".", std::nullopt},
    {"new", Refusal::NotStarted},
    {"already", Refusal::AlreadyStarted},
    {"stopped", Refusal::Stopped},
    {"runs", Refusal::NotPaused},
    {"none", Refusal::NothingExtended},
    {"first", Refusal::FirstStep},
    {"last", Refusal::LastStep},
    {"step", Refusal::NotInThisStep},
    {"question", Refusal::NeedsQuestion},
    {"two", Refusal::NotExactlyTwo},
    {"idea", Refusal::NeedsIdea},
};

struct Command {
    std::function<std::optional<Refusal>(Casusronde&)> act;
    // What is to be in the list of events afterwards, given the state before.
    std::function<RoundHappening(const RoundState&)> happening;
};

template <class Happening>
auto always(Happening happening)
{
    return [=](const RoundState&) { return happening; };
}

RoundHappening stepBack(const RoundState& before)
{
    return StepEntered{before.nextIdeaFrom.value_or(before.step - 1)};
}

RoundHappening stopped(const RoundState& before)
{
    return RoundStopped{before.step == 7 ? StopReason::Finished : StopReason::Early};
}

const std::map<std::string, Command> commands = {
    {"start", {[](Casusronde& round) { return round.start(); }, always(RoundStarted{})}},
    {"pause",
     {[](Casusronde& round) { return round.pause(PauseReason::SomethingElse); },
      always(RoundPaused{PauseReason::SomethingElse})}},
    {"reason",
     {[](Casusronde& round) { return round.givePauseReason(PauseReason::RightMoment); },
      always(RoundPaused{PauseReason::RightMoment})}},
    {"resume", {[](Casusronde& round) { return round.resume(); }, always(RoundResumed{})}},
    {"stop", {[](Casusronde& round) { return round.stop(); }, stopped}},
    {"next",
     {[](Casusronde& round) { return round.next(); },
      [](const RoundState& before) { return StepEntered{before.step + 1}; }}},
    {"back", {[](Casusronde& round) { return round.back(); }, stepBack}},
    {"nextIdea", {[](Casusronde& round) { return round.nextIdea(); }, always(NextIdeaBegun{4})}},
    {"extend", {[](Casusronde& round) { return round.extend(60s); }, always(StepExtended{60s})}},
    {"takeBack", {[](Casusronde& round) { return round.takeBackExtension(); }, always(StepExtended{-60s})}},
    {"correct", {[](Casusronde& round) { return round.correctElapsed(45s); }, always(ElapsedCorrected{45s})}},
    {"away", {[](Casusronde& round) { return round.timeAway(1s, false); }, always(TimeAway{1s, false})}},
    {"question",
     {[](Casusronde& round) { return round.stateQuestion("Wat zie ik niet?"); },
      always(QuestionStated{"Wat zie ik niet?"})}},
    {"invite",
     {[](Casusronde& round) {
          return round.invite({5, 6});
      },
      always(PeopleInvited{{5, 6}})}},
    {"choose",
     {[](Casusronde& round) { return round.chooseIdea(tests::inbrenger, 32); }, always(IdeaChosen{32})}},
    {"summarise",
     {[](Casusronde& round) { return round.summarise(4, "Samen gaan."); },
      always(SummaryGiven{4, "Samen gaan."})}},
    {"precaution",
     {[](Casusronde& round) { return round.takePrecaution(Precaution::DetailsChanged, true); },
      always(PrecautionTaken{Precaution::DetailsChanged, true})}},
    {"reach",
     {[](Casusronde& round) { return round.seeReach(Reach::SomePeople, " de kerk "); },
      always(ReachSeen{Reach::SomePeople, "de kerk"})}},
};

void goTo(Casusronde& round, std::size_t step)
{
    (void)round.start();
    while (round.state().step < step) {
        tests::satisfyStep(round);
        (void)round.next();
    }
}

void bring(Casusronde& round, const std::string& state)
{
    static const std::map<std::string, std::size_t> steps = {
        {"brief", 0},   {"asking", 1},   {"asked", 1},  {"writing", 2}, {"inviting", 3},
        {"invited", 3}, {"choosing", 4}, {"chosen", 4}, {"talk", 5},    {"summary", 6},
        {"another", 6}, {"last", 7},     {"stopped", 5}};
    if (state == "new")
        return;
    goTo(round, steps.at(state));
    if (state == "asked" || state == "invited" || state == "chosen")
        tests::satisfyStep(round);
    if (state == "another")
        (void)round.nextIdea();
    if (state == "stopped")
        (void)round.stop();
}

struct Situation {
    std::string name;
    bool paused;
    forms::Milliseconds inTheStep;
};
const std::vector<Situation> situations = {{"running", false, 2s},
                                           {"paused", true, 2s},
                                           {"over time", false, 10min},
                                           {"paused over time", true, 10min}};

std::optional<Refusal> expected(const std::string& outcome, const std::string& command,
                                const RoundState& before)
{
    if (before.phase == RoundState::Phase::Paused && command == "pause")
        return Refusal::AlreadyPaused;
    if (before.phase == RoundState::Phase::Paused && (command == "resume" || command == "reason"))
        return std::nullopt;
    return outcomes.at(outcome);
}

void tryOut(const std::string& state, const std::string& name, const std::string& outcome,
            const Situation& situation)
{
    SCOPED_TRACE(name + " when " + state + ", " + situation.name);
    tests::FakeClock clock;
    Casusronde round(tests::rtmSteps(), tests::inbrenger, {}, clock.steady(), clock.wall());
    bring(round, state);
    clock.advance(situation.inTheStep);
    if (situation.paused)
        (void)round.pause();
    clock.advance(2s);
    const auto before = round.state();
    const auto eventsBefore = round.events();

    const auto refusal = commands.at(name).act(round);

    ASSERT_EQ(refusal, expected(outcome, name, before));
    if (refusal) {
        EXPECT_EQ(round.events(), eventsBefore);
        EXPECT_EQ(round.state(), before);
        return;
    }
    ASSERT_EQ(round.events().size(), eventsBefore.size() + 1);
    EXPECT_EQ(round.events().back().what, commands.at(name).happening(before));
    EXPECT_EQ(round.events().back().moment, clock.now);
    EXPECT_EQ(round.events().back().at, state == "new" ? 0ms : situation.inTheStep + 2s);
}

std::vector<std::string> wordsOf(const std::string& line)
{
    std::istringstream in(line);
    return {std::istream_iterator<std::string>(in), {}};
}

TEST(RoundCommands, DoOrRefuseInEveryState)
{
    std::istringstream lines(table);
    std::string line;
    std::getline(lines, line);
    std::getline(lines, line);
    const auto states = wordsOf(line);
    std::size_t rows = 0;
    while (std::getline(lines, line)) {
        const auto words = wordsOf(line);
        ASSERT_EQ(words.size(), states.size() + 1) << line;
        for (std::size_t column = 0; column < states.size(); ++column)
            for (const auto& situation : situations)
                tryOut(states[column], words[0], words[column + 1], situation);
        ++rows;
    }
    EXPECT_EQ(rows, commands.size());
}

TEST(RoundCommands, RefuseTimesThatAreNone)
{
    tests::FakeClock clock;
    Casusronde round(tests::rtmSteps(), tests::inbrenger, {}, clock.steady(), clock.wall());
    goTo(round, 5);
    clock.advance(10s);

    EXPECT_EQ(round.extend(0s), Refusal::BadDuration);
    EXPECT_EQ(round.extend(-30s), Refusal::BadDuration);
    EXPECT_EQ(round.correctElapsed(-1ms), Refusal::BadDuration);
    EXPECT_EQ(round.timeAway(0ms, true), Refusal::BadDuration);
    EXPECT_EQ(round.timeAway(-1ms, false), Refusal::BadDuration);
    EXPECT_EQ(round.timeAway(10'001ms, false), Refusal::MoreThanPassed);
    EXPECT_EQ(round.correctElapsed(0ms), std::nullopt);
}

}  // namespace
}  // namespace forms
