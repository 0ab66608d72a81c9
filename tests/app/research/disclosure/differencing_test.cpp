#include "app/research/disclosure/differencing.h"

#include <gtest/gtest.h>

#include "tests/app/research/population.h"

namespace {

using namespace app::research;

LoggedExport exportOf(const std::string& id, int people)
{
    LoggedExport made{id, {"kantelbox"}, {}};
    for (int person = 0; person < people; ++person)
        made.people.insert({0, person});
    return made;
}

TEST(Differencing, WarnsWhenFewPeopleCameOrWent)
{
    EXPECT_EQ(tooNear(exportOf("nu", 12), {exportOf("toen", 10)}, 5), (std::vector<Difference>{{"toen", 2}}));
    EXPECT_EQ(tooNear(exportOf("nu", 10), {exportOf("toen", 12)}, 5), (std::vector<Difference>{{"toen", 2}}));
}

TEST(Differencing, CountsWhoWentAndWhoCameInTheirPlace)
{
    auto now = exportOf("nu", 10);
    now.people.erase({0, 3});
    now.people.insert({0, 50});

    EXPECT_EQ(tooNear(now, {exportOf("toen", 10)}, 5), (std::vector<Difference>{{"toen", 2}}));
}

TEST(Differencing, DoesNotWarnOfTheSamePeopleOrOfMany)
{
    EXPECT_TRUE(tooNear(exportOf("nu", 10), {exportOf("toen", 10), exportOf("eerder", 5)}, 5).empty());
}

TEST(Differencing, WarnsWhenFewOfTheSamePeopleFilledInMore)
{
    auto now = exportOf("nu", 10);
    auto before = exportOf("toen", 10);
    for (int person = 0; person < 10; ++person) {
        now.entries[person] = before.entries[person] = {0, person};
        now.entries[100 + person] = {0, person % 2};
    }

    EXPECT_EQ(tooNear(now, {before}, 5), (std::vector<Difference>{{"toen", 2}}));
    EXPECT_EQ(tooNear(before, {now}, 5), (std::vector<Difference>{{"nu", 2}}));
    before.entries.clear();
    EXPECT_TRUE(tooNear(now, {before}, 5).empty()) << "an old log knows people only";
}

TEST(Differencing, DoesNotCompareDifferentInstruments)
{
    auto other = exportOf("toen", 11);
    other.instruments = {"reflector-bakens"};

    EXPECT_TRUE(tooNear(exportOf("nu", 10), {other}, 5).empty());
}

TEST(Differencing, CountsOnlyWhoAgreed)
{
    auto filled = tests::Population(1).source(10, 1, 1);
    for (auto& entry : filled.entries)
        entry.consent = entry.respondent.member > 2;
    const Source source = filled;

    EXPECT_EQ(source.people(true).size(), 8u);
    EXPECT_EQ(source.people(false).size(), 2u);
}

}  // namespace
