// Ten thousand small populations: no hidden cell computable from all tables together, never a crash, never a
// set that says nothing.
#include <gtest/gtest.h>

#include "app/research/disclosure/release_tables.h"
#include "tests/app/research/disclosure/intruder.h"
#include "tests/app/research/population.h"

namespace {

using namespace app::research;

Dimension dimension(const std::string& id, std::uint32_t categories, bool valued = false)
{
    Dimension made{id, id, {}, true};
    for (std::uint32_t category = 0; category < categories; ++category)
        made.categories.push_back({std::to_string(category), std::to_string(category),
                                   valued ? std::optional(category + 1.0) : std::nullopt});
    return made;
}

constexpr std::uint32_t mostPeople = 40;

// One to three questions, asked of the same people, by team and sometimes by period.
TableSet randomTables(tests::Population& draw)
{
    const auto people = draw.between(3, mostPeople);
    std::vector<Dimension> groups{dimension("team", draw.between(1, 4))};
    if (draw.chance(40))
        groups.push_back(dimension("period", 2));
    TableSet set{{"proef"}, {}};
    for (std::uint32_t question = 0; question < draw.between(1, 3); ++question) {
        CountTable table;
        table.id = "vraag " + std::to_string(question);
        table.population = "proef";
        table.groups = groups;
        table.answers = dimension(table.id, draw.between(2, 4), true);
        table.showsMean = draw.chance(30);
        table.showsCounts = !table.showsMean || draw.chance(70);
        set.tables.push_back(std::move(table));
    }
    std::vector<std::vector<Observation>> observations(set.tables.size());
    for (std::uint32_t person = 0; person < people; ++person) {
        std::vector<std::size_t> place;
        for (const auto& group : groups)
            place.push_back(draw.between(0, static_cast<std::uint32_t>(group.categories.size()) - 1));
        for (std::size_t table = 0; table < set.tables.size(); ++table) {
            const auto last = static_cast<std::uint32_t>(set.tables[table].answers.categories.size()) - 1;
            const auto answer = draw.chance(50) ? last : draw.between(0, last);
            observations[table].push_back({{0, person + 1}, place, answer});
        }
    }
    for (std::size_t table = 0; table < set.tables.size(); ++table)
        set.tables[table] = tabulate(set.tables[table], observations[table]);
    return set;
}

// What anybody can see without computing: something is said, and nothing about too few.
void checkFigures(const ReleasedTables& released, const forms::Policy& policy)
{
    int said = 0;
    for (const auto& table : released.tables())
        for (const auto& group : tests::groupsOf(table)) {
            const auto answers = table.answers().categories.size();
            bool unanimous = false;
            for (std::size_t answer = 0; answer < answers; ++answer)
                unanimous = unanimous || std::holds_alternative<Unanimous>(table.cell(group, answer));
            ASSERT_FALSE(unanimous && policy.tables.hidesSameAnswer);
            for (std::size_t answer = 0; answer <= answers; ++answer) {
                const auto* count = std::get_if<std::int64_t>(&table.cell(group, answer));
                said += count && answer < answers ? 1 : 0;
                ASSERT_TRUE(!count || *count >= policy.tables.threshold ||
                            (*count == 0 && !policy.tables.hidesSameAnswer));
            }
            said += unanimous || std::holds_alternative<double>(table.mean(group)) ? 1 : 0;
        }
    ASSERT_GT(said, 0);
}

void checkIntervals(const ReleasedTables& released, const forms::Policy& policy)
{
    const long enough = policy.tables.threshold;
    for (const auto& interval : tests::Intruder(released, 2 * mostPeople).hidden(enough))
        ASSERT_GE(interval.high - interval.low + 1, enough) << interval.figure;
}

// What is offered instead can be had.
void checkRefusal(const Refusal& refusal, TableSet set, const forms::Policy& policy)
{
    ASSERT_TRUE(refusal.reason == RefusalReason::TooFewPeople ||
                refusal.reason == RefusalReason::NothingLeft);
    ASSERT_TRUE(refusal.nearest == Nearest::WithoutGroups || refusal.nearest == Nearest::WithOtherTeams);
    if (refusal.nearest == Nearest::WithOtherTeams)
        return;
    for (auto& table : set.tables)
        while (!table.groups.empty())
            table = withoutDimension(table, 0);
    ASSERT_TRUE(std::holds_alternative<ReleasedTables>(releaseTables(set, policy)));
}

// The populations are spread over tests that can run beside each other.
constexpr std::uint32_t populations = 10'000, shares = 10;

class RandomTables : public testing::TestWithParam<std::uint32_t> {};

TEST_P(RandomTables, NeverLetAHiddenCellBeComputed)
{
    int released = 0, refused = 0;
    for (auto seed = GetParam(); seed < populations; seed += shares) {
        SCOPED_TRACE(seed);
        tests::Population draw(seed);
        const auto set = randomTables(draw);
        forms::Policy policy;
        policy.tables.threshold = static_cast<int>(draw.between(5, 10));
        policy.tables.hidesSameAnswer = draw.chance(70);
        const auto result = releaseTables(set, policy);
        if (const auto* tables = std::get_if<ReleasedTables>(&result)) {
            ++released;
            ASSERT_NO_FATAL_FAILURE(checkFigures(*tables, policy));
            ASSERT_NO_FATAL_FAILURE(checkIntervals(*tables, policy));
        } else {
            ++refused;
            ASSERT_NO_FATAL_FAILURE(checkRefusal(std::get<Refusal>(result), set, policy));
        }
    }
    EXPECT_GT(released, 100);
    EXPECT_GT(refused, 100);
}

INSTANTIATE_TEST_SUITE_P(TenThousand, RandomTables, testing::Range(0u, shares));

}  // namespace
