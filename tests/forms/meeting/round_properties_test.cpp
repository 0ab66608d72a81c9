// What holds for every round, tried on rounds in which anything is done at any time.
#include <gtest/gtest.h>

#include <functional>
#include <random>

#include "forms/meeting/casusronde.h"
#include "tests/forms/meeting/sample_round.h"
#include "tests/support/fake_clock.h"

namespace forms {
namespace {

using namespace std::chrono_literals;
using Phase = RoundState::Phase;

class Chance {
public:
    explicit Chance(unsigned seed) : numbers_(seed) {}
    unsigned below(unsigned limit) { return static_cast<unsigned>(numbers_()) % limit; }
    Id member() { return below(6); }

private:
    std::mt19937 numbers_;
};

// One command, drawn once so that it can be given to several rounds.
using Command = std::function<std::optional<Refusal>(Casusronde&)>;

Command draw(Chance& chance)
{
    const auto amount = Milliseconds{chance.below(40'000)} - 2s;
    const bool flag = chance.below(2) == 0;
    const auto one = chance.member();
    const auto other = chance.member();
    switch (chance.below(22)) {
        case 0:
            return [](Casusronde& round) { return round.start(); };
        case 1:
            return [flag](Casusronde& round) {
                return flag ? round.pause() : round.givePauseReason(PauseReason::JustSilent);
            };
        case 2:
            return [](Casusronde& round) { return round.resume(); };
        case 3:
            return [flag](Casusronde& round) { return flag ? round.stop() : round.resume(); };
        case 4:
            return [](Casusronde& round) { return round.back(); };
        case 5:
            return [](Casusronde& round) { return round.nextIdea(); };
        case 6:
            return [=](Casusronde& round) {
                return one < 3 ? round.takeBackExtension() : round.extend(flag ? 30s : 60s);
            };
        case 7:
            return [amount](Casusronde& round) { return round.correctElapsed(amount); };
        case 8:
            return [=](Casusronde& round) { return round.timeAway(amount, flag); };
        case 9:
            return [flag](Casusronde& round) { return round.stateQuestion(flag ? "Wat nu?" : " "); };
        case 10:
        case 11:
            return [=](Casusronde& round) { return round.invite({one, other}); };
        case 12:
        case 13:
            return [=](Casusronde& round) { return round.chooseIdea(flag ? tests::inbrenger : one, other); };
        case 14:
            return [=](Casusronde& round) { return round.summarise(one, "Zo zien wij het."); };
        case 15:
            return [=](Casusronde& round) { return round.takePrecaution(Precaution::Unrecognisable, flag); };
        case 16:
            return [=](Casusronde& round) {
                return round.seeReach(flag ? Reach::OnePerson : Reach::ManyPeople, one < 3 ? "de kerk" : "");
            };
        case 17:
            return [](Casusronde& round) {
                (void)round.noteStillRunning();
                return std::optional<Refusal>{};
            };
        default:
            return [](Casusronde& round) { return round.next(); };
    }
}

// The same time, kept the simple way: added up while it passes.
struct SimpleLedger {
    std::vector<Milliseconds> real = std::vector<Milliseconds>(8);
    Milliseconds paused{0};

    void pass(const RoundState& state, Milliseconds time)
    {
        if (state.phase == Phase::Running)
            real[state.step] += time;
        if (state.phase == Phase::Paused)
            paused += time;
    }
    void note(const RoundState& before, const RoundEvent& event)
    {
        if (const auto* corrected = std::get_if<ElapsedCorrected>(&event.what))
            real[before.step] = corrected->elapsed;
        if (const auto* time = std::get_if<TimeAway>(&event.what); time && !time->counts)
            (before.phase == Phase::Paused ? paused : real[before.step]) -= time->away;
    }
};

void expectSame(const RoundState& state, const SimpleLedger& ledger)
{
    for (std::size_t step = 0; step < ledger.real.size(); ++step)
        ASSERT_EQ(state.ledger[step].real, ledger.real[step]) << "step " << step;
    ASSERT_EQ(state.paused, ledger.paused);
}

class AnyRound : public testing::TestWithParam<unsigned> {
protected:
    Casusronde newRound() { return openedWith({}); }
    Casusronde openedWith(std::vector<RoundEvent> events)
    {
        return {tests::rtmSteps(), tests::inbrenger, std::move(events), clock.steady(), clock.wall()};
    }

    Chance chance{GetParam()};
    tests::FakeClock clock;
};

TEST_P(AnyRound, HasTheLedgerThatAddsUpWhileTimePasses)
{
    auto round = newRound();
    SimpleLedger ledger;
    for (int turn = 0; turn < 300; ++turn) {
        const auto before = round.state();
        const auto count = round.events().size();
        (void)draw(chance)(round);
        if (round.events().size() > count)
            ledger.note(before, round.events().back());
        expectSame(round.state(), ledger);

        const Milliseconds time{chance.below(20'000)};
        ledger.pass(round.state(), time);
        clock.advance(time);
        clock.jump(Milliseconds{chance.below(1'000)} - 500ms);
        expectSame(round.state(), ledger);
    }
}

TEST_P(AnyRound, IsTheSameWhereverItsProgramFellOver)
{
    auto steady = newRound();
    auto shaky = newRound();
    for (int turn = 0; turn < 300; ++turn) {
        const auto command = draw(chance);
        ASSERT_EQ(command(steady), command(shaky)) << "turn " << turn;
        ASSERT_EQ(shaky.events(), steady.events()) << "turn " << turn;

        clock.advance(Milliseconds{chance.below(20'000)});
        shaky = openedWith(shaky.events());
        ASSERT_EQ(shaky.state(), steady.state()) << "turn " << turn;
    }
}

TEST_P(AnyRound, SpendsAllItsTimeSomewhere)
{
    auto round = newRound();
    (void)round.start();
    for (int turn = 0; turn < 200; ++turn) {
        auto command = chance.below(3) == 0
                           ? Command([](Casusronde& each) { return each.timeAway(700ms, false); })
                           : draw(chance);
        auto tried = round;
        (void)command(tried);
        if (!std::holds_alternative<ElapsedCorrected>(tried.events().back().what) &&
            !std::holds_alternative<RoundStopped>(tried.events().back().what))
            round = tried;
        clock.advance(Milliseconds{chance.below(5'000)});

        const auto state = round.state();
        ASSERT_EQ(timeTaken(state) + state.paused + state.away, clock.now - round.events().front().moment);
    }
}

TEST_P(AnyRound, NeverBreaksARuleOfTheMethod)
{
    auto round = newRound();
    for (int turn = 0; turn < 300; ++turn) {
        (void)draw(chance)(round);
        clock.advance(1s);

        const auto state = round.state();
        if (state.ledger[2].visits > 0) {
            ASSERT_FALSE(state.question.empty());
        }
        if (state.ledger[4].visits > 0) {
            ASSERT_NE(state.invited->at(0), state.invited->at(1));
            ASSERT_NE(state.invited->at(0), tests::inbrenger);
            ASSERT_NE(state.invited->at(1), tests::inbrenger);
        }
        if (state.ledger[5].visits > 0) {
            ASSERT_FALSE(state.ideas.empty());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyRound, testing::Range(1u, 21u),
                         [](const auto& test) { return "Seed" + std::to_string(test.param); });

}  // namespace
}  // namespace forms
