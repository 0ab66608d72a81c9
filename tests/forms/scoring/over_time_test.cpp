// What a Teambeeld is made of: bakens, rounds and actions over time, and nothing under five.
#include <gtest/gtest.h>

#include "forms/scoring/actions_over_time.h"
#include "forms/scoring/bakens_over_time.h"
#include "forms/scoring/rounds_over_time.h"
#include "tests/forms/scoring/shipped.h"

namespace forms {
namespace {

using namespace std::chrono_literals;

const Instant february = std::chrono::sys_days{std::chrono::February / 3 / 2026};
const Instant may = std::chrono::sys_days{std::chrono::May / 12 / 2026};

class BakensOverTimeTest : public testing::Test {
protected:
    void send(Id member, Instant at, const std::string& mark, const std::string& baken = "vraag")
    {
        reflectors.push_back({&form, member, at, {{baken + "-herkend", Option{mark}}}});
    }

    // Members 1 to `members`, each one reflector.
    void sendAll(int members, Instant at, const std::string& mark)
    {
        for (Id member = 1; member <= members; ++member)
            send(member, at, mark);
    }

    BakenOverTime figures(const std::string& baken = "vraag") const
    {
        for (const auto& each : bakensOverTime(reflectors).bakens)
            if (each.baken == baken)
                return each;
        throw std::logic_error("no baken " + baken);
    }

    const Instrument form = shippedInstrument("reflector-bakens");
    std::vector<SentReflector> reflectors;
};

TEST_F(BakensOverTimeTest, HidesFourAndShowsFive)
{
    sendAll(4, february, "herkend");
    EXPECT_EQ(figures().byPeriod, (std::vector<Shown<Share>>{TooFew{}}));
    EXPECT_EQ(figures().together, Shown<Share>{TooFew{}});

    send(5, february, "niet");
    EXPECT_EQ(figures().byPeriod, (std::vector<Shown<Share>>{Share{4, 5}}));
}

TEST_F(BakensOverTimeTest, CountsOneWithManyReflectorsAsOne)
{
    sendAll(4, february, "herkend");
    for (int more = 0; more < 20; ++more)
        send(1, february, "niet");

    EXPECT_EQ(figures().together, Shown<Share>{TooFew{}});
}

TEST_F(BakensOverTimeTest, TellsWhenAllAreOfOneMind)
{
    sendAll(5, february, "niet");

    EXPECT_TRUE(std::get<Share>(figures().together).isUnanimous());
    send(6, february, "herkend");
    EXPECT_FALSE(std::get<Share>(figures().together).isUnanimous());
}

TEST_F(BakensOverTimeTest, LeavesOutWhatWasNotSaid)
{
    sendAll(5, february, "herkend");
    send(6, february, "nvt");
    send(7, february, "herkend", "ruimte");

    EXPECT_EQ(figures().together, Shown<Share>(Share{5, 5}));
    EXPECT_EQ(figures("ruimte").together, Shown<Share>{TooFew{}});
}

TEST_F(BakensOverTimeTest, GivesAwayNothingHiddenInTheSum)
{
    sendAll(5, february, "herkend");
    sendAll(4, may, "niet");

    EXPECT_EQ(figures().byPeriod, (std::vector<Shown<Share>>{Share{5, 5}, TooFew{}}));
    EXPECT_EQ(figures().together, Shown<Share>(Share{5, 5}));
}

TEST_F(BakensOverTimeTest, CountsAllVersionsTogether)
{
    auto newer = form;
    newer.version = 2;
    std::rotate(newer.sections.begin(), newer.sections.begin() + 1, newer.sections.end());
    sendAll(4, february, "herkend");
    reflectors.push_back({&newer, 5, february, {{"vraag-herkend", Option{"niet"}}}});

    EXPECT_EQ(figures().together, Shown<Share>(Share{4, 5}));
    EXPECT_EQ(bakensOverTime(reflectors).bakens.front().baken, "eropaf") << "the order of the latest version";
}

TEST_F(BakensOverTimeTest, HasNothingToShowOfNothing)
{
    EXPECT_TRUE(bakensOverTime({}).bakens.empty());
    EXPECT_TRUE(bakensOverTime({}).periods.empty());
}

TEST_F(BakensOverTimeTest, CanBeMadeOfManyYears)
{
    for (int month = 0; month < 240; ++month)
        sendAll(20, february + std::chrono::hours{24 * 30 * month}, month % 2 == 0 ? "herkend" : "niet");

    EXPECT_EQ(bakensOverTime(reflectors).periods.size(), mostPeriods);
    EXPECT_GT(std::get<Share>(figures().together).of, 100U);
}

std::vector<RoundTime> rounds(int count, std::chrono::milliseconds taken)
{
    std::vector<RoundTime> all;
    for (Id round = 1; round <= count; ++round)
        all.push_back({round, february, taken, 8min});
    return all;
}

TEST(RoundsOverTime, HidesFourAndShowsFive)
{
    EXPECT_EQ(roundsOverTime(rounds(4, 8min)).front().figure, Shown<RoundLengths>{TooFew{}});
    EXPECT_EQ(roundsOverTime(rounds(5, 8min)).front().figure,
              Shown<RoundLengths>(RoundLengths{5, 8min, 8min, 5}));
}

TEST(RoundsOverTime, CountsARoundWithinItsPlanToTheSecond)
{
    auto some = rounds(5, 8min);
    some[0].taken = 8min + 999ms;
    some[1].taken = 8min + 1s;

    const auto lengths = std::get<RoundLengths>(roundsOverTime(some).front().figure);
    EXPECT_EQ(lengths.withinPlan, 4U);
    EXPECT_EQ(lengths.taken, 8min + 399ms);
}

TEST(RoundsOverTime, ShowsNothingOfNothing)
{
    EXPECT_TRUE(roundsOverTime({}).empty());
}

AgreedAction agreed(Id owner, std::vector<DecisionKind> decisions = {})
{
    AgreedAction agreed{february, {}};
    agreed.action.owner = owner;
    for (const auto kind : decisions)
        agreed.action.decisions.push_back({1, kind, {}, "", february});
    return agreed;
}

TEST(ActionsOverTime, TellsWhatBecameOfThem)
{
    const auto figures =
        actionsOverTime({agreed(1, {DecisionKind::Done}), agreed(2), agreed(3, {DecisionKind::Postponed}),
                         agreed(4, {DecisionKind::Postponed, DecisionKind::Dropped}), agreed(5)});

    EXPECT_EQ(figures.front().figure, Shown<ActionCounts>(ActionCounts{5, 1, 3, 1}));
}

TEST(ActionsOverTime, HidesWhatFourPeopleTookOn)
{
    std::vector<AgreedAction> actions;
    for (int time = 0; time < 5; ++time)
        for (Id owner = 1; owner <= 4; ++owner)
            actions.push_back(agreed(owner));
    EXPECT_EQ(actionsOverTime(actions).front().figure, Shown<ActionCounts>{TooFew{}});

    actions.push_back(agreed(0));
    EXPECT_EQ(actionsOverTime(actions).front().figure, Shown<ActionCounts>{TooFew{}}) << "owned by nobody";

    actions.push_back(agreed(5));
    EXPECT_EQ(actionsOverTime(actions).front().figure, Shown<ActionCounts>(ActionCounts{22, 0, 22, 0}));
}

}  // namespace
}  // namespace forms
