#include "forms/scoring/period.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

Instant day(int year, unsigned month)
{
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / 15};
}

// People 1 to `people`, one deed each.
void add(std::vector<Deed>& deeds, Instant at, int people)
{
    for (Id person = 1; person <= people; ++person)
        deeds.push_back({at, person});
}

TEST(Periods, AreQuartersWhereEnoughPeopleTookPart)
{
    std::vector<Deed> deeds;
    add(deeds, day(2026, 2), 5);
    add(deeds, day(2026, 5), 6);

    EXPECT_EQ(periodsOf(deeds, Threshold{}),
              (std::vector<Period>{{{2026, 1}, {2026, 1}}, {{2026, 2}, {2026, 2}}}));
}

TEST(Periods, TakeQuartersTogetherUntilTheyAreEnough)
{
    std::vector<Deed> deeds;
    add(deeds, day(2026, 11), 4);
    deeds.push_back({day(2027, 1), 5});
    add(deeds, day(2027, 4), 5);

    EXPECT_EQ(periodsOf(deeds, Threshold{}),
              (std::vector<Period>{{{2026, 4}, {2027, 1}}, {{2027, 2}, {2027, 2}}}));
}

TEST(Periods, CountOnePersonOnceHoweverOften)
{
    std::vector<Deed> deeds;
    for (int time = 0; time < 30; ++time)
        add(deeds, day(2026, 2), 4);
    add(deeds, day(2026, 5), 5);

    EXPECT_EQ(periodsOf(deeds, Threshold{}), (std::vector<Period>{{{2026, 1}, {2026, 2}}}));
}

TEST(Periods, TakeNobodyForOnePersonMore)
{
    std::vector<Deed> deeds;
    add(deeds, day(2026, 2), 4);
    deeds.push_back({day(2026, 2), 0});
    add(deeds, day(2026, 5), 5);

    EXPECT_EQ(periodsOf(deeds, Threshold{}), (std::vector<Period>{{{2026, 1}, {2026, 2}}}));
}

TEST(Periods, LeaveTooFewOnlyInTheLast)
{
    std::vector<Deed> deeds;
    add(deeds, day(2026, 2), 5);
    add(deeds, day(2026, 5), 1);
    add(deeds, day(2026, 8), 2);

    EXPECT_EQ(periodsOf(deeds, Threshold{}),
              (std::vector<Period>{{{2026, 1}, {2026, 1}}, {{2026, 2}, {2026, 3}}}));
}

TEST(Periods, AreNotChangedByWhatComesLater)
{
    std::vector<Deed> deeds;
    std::vector<Period> before;
    for (int quarter = 0; quarter < static_cast<int>(mostPeriods); ++quarter) {
        add(deeds, day(2026 + quarter / 4, static_cast<unsigned>(1 + 3 * (quarter % 4))), 5);
        const auto now = periodsOf(deeds, Threshold{});
        EXPECT_EQ(std::vector<Period>(now.begin(), now.end() - 1), before);
        before = now;
    }
}

TEST(Periods, AreTheLatestOfManyYears)
{
    std::vector<Deed> deeds;
    for (int year = 2000; year < 2040; ++year)
        for (const unsigned month : {1U, 4U, 7U, 10U})
            add(deeds, day(year, month), 5);

    const auto periods = periodsOf(deeds, Threshold{});
    ASSERT_EQ(periods.size(), mostPeriods);
    EXPECT_EQ(periods.back(), (Period{{2039, 4}, {2039, 4}}));
}

TEST(Periods, AreNoneWhereNothingHappened)
{
    EXPECT_TRUE(periodsOf({}, Threshold{}).empty());
}

}  // namespace
}  // namespace forms
