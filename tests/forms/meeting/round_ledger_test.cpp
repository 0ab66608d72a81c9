// Eight minutes in which everything goes differently, and a ledger that is right to the millisecond.
#include <gtest/gtest.h>

#include "forms/meeting/casusronde.h"
#include "tests/forms/meeting/sample_round.h"
#include "tests/support/fake_clock.h"

namespace forms {
namespace {

using namespace std::chrono_literals;

class RoundLedgerTest : public testing::Test {
protected:
    // Time passes while a window looks at the clock, a little irregularly, as windows do.
    void pass(Milliseconds time)
    {
        for (Milliseconds look = 97ms; time > 0ms; time -= look) {
            look = std::min(look, time);
            clock.advance(look);
            (void)round.state();
        }
    }
    void does(std::optional<Refusal> refusal) { EXPECT_EQ(refusal, std::nullopt); }
    void next()
    {
        tests::satisfyStep(round);
        does(round.next());
    }

    void talkWithPausesAndAnExtension()
    {
        does(round.start());
        pass(58'317ms);
        next();
        pass(12'004ms);
        does(round.pause(PauseReason::JustSilent));
        pass(17'923ms);
        does(round.resume());
        pass(14'001ms);
        next();
        clock.jump(-1h);  // the summer time ends
        pass(60'250ms);
        next();
        does(round.extend(30s));
        pass(51'111ms);
        next();
    }
    void loopOverTwoIdeas()
    {
        pass(9'500ms);
        next();
        pass(70'013ms);
        next();
        pass(11'987ms);
        does(round.nextIdea());
        clock.jump(26h);
        pass(4'444ms);
        next();
    }
    void sleepInTheDialogue()
    {
        pass(30'777ms);
        clock.advance(20min + 5ms);  // the lid is closed, and the talk goes on at the coffee machine
        does(round.timeAway(20min + 5ms, false));
        pass(40'223ms);
        clock.advance(21'500ms);  // closed again, but now the talk went on in the room
        does(round.timeAway(21'500ms, true));
    }
    void fallOverAndComeBack()
    {
        does(round.extend(60s));
        clock.advance(8'250ms);
        clock.reboot();
        round = Casusronde(tests::rtmSteps(), tests::inbrenger, round.events(), clock.steady(), clock.wall());
        EXPECT_EQ(round.suspectedAway(), 8'250ms);
        pass(1'750ms);
        next();
    }
    void finish()
    {
        pass(19'999ms);
        next();
        pass(33'333ms);
        does(round.pause());
        pass(5'000ms);
        does(round.stop());
        pass(1h);
    }

    tests::FakeClock clock;
    Casusronde round{tests::rtmSteps(), tests::inbrenger, {}, clock.steady(), clock.wall()};
};

TEST_F(RoundLedgerTest, IsRightToTheMillisecond)
{
    talkWithPausesAndAnExtension();
    loopOverTwoIdeas();
    sleepInTheDialogue();
    fallOverAndComeBack();
    finish();

    const auto state = round.state();
    EXPECT_EQ(state.ledger, (std::vector<StepTime>{{"kort", 60s, 0s, 58'317ms, 1},
                                                   {"vraag", 30s, 0s, 26'005ms, 1},
                                                   {"stil", 60s, 0s, 60'250ms, 1},
                                                   {"ideeen", 45s, 30s, 51'111ms, 1},
                                                   {"kiezen", 15s, 0s, 13'944ms, 2},
                                                   {"dialoog", 180s, 60s, 172'513ms, 2},
                                                   {"samenvatten", 30s, 0s, 31'986ms, 2},
                                                   {"doen", 60s, 0s, 33'333ms, 1}}));
    EXPECT_EQ(timeTaken(state), 447'459ms);
    EXPECT_EQ(timePlanned(state), 570s);
    EXPECT_EQ(state.paused, 22'923ms);
    EXPECT_EQ(state.away, 20min + 5ms);
    EXPECT_EQ(overtime(state.ledger[2]), 250ms);
    EXPECT_EQ(overtime(state.ledger[3]), 0ms);
}

TEST_F(RoundLedgerTest, IsTheSameHoweverOftenAWindowLooks)
{
    does(round.start());
    clock.advance(8min);
    const auto oneLook = round.state();

    round = Casusronde(tests::rtmSteps(), tests::inbrenger, {}, clock.steady(), clock.wall());
    does(round.start());
    pass(8min);

    EXPECT_EQ(round.state(), oneLook);
}

}  // namespace
}  // namespace forms
