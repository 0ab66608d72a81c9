#include "forms/scoring/group.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

Quarter quarterAt(const std::string& iso)
{
    return quarterOf(instantFromIso(iso).value());
}

TEST(Quarter, HasThreeMonths)
{
    EXPECT_EQ(quarterAt("2026-01-01T00:00:00.000Z"), (Quarter{2026, 1}));
    EXPECT_EQ(quarterAt("2026-03-31T23:59:59.999Z"), (Quarter{2026, 1}));
    EXPECT_EQ(quarterAt("2026-04-01T00:00:00.000Z"), (Quarter{2026, 2}));
    EXPECT_EQ(quarterAt("2026-12-31T23:59:59.999Z"), (Quarter{2026, 4}));
    EXPECT_EQ(quarterAt("1969-12-31T23:59:59.999Z"), (Quarter{1969, 4}));
}

TEST(Quarter, FollowsTheOneBefore)
{
    EXPECT_LT((Quarter{2025, 4}), (Quarter{2026, 1}));
    EXPECT_LT((Group{"Linde", {2025, 4}}), (Group{"Linde", {2026, 1}}));
}

TEST(Person, IsSomebodyElseInAnotherTeam)
{
    EXPECT_NE((Person{"Linde", 1}), (Person{"Es", 1}));
}

}  // namespace
}  // namespace forms
