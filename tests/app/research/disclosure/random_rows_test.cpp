// Ten thousand small populations: nobody in a class that is too small, and never a crash or an empty file.
#include <gtest/gtest.h>

#include "app/research/disclosure/release_rows.h"
#include "tests/app/research/disclosure/class_check.h"

namespace {

using namespace app::research;

forms::Policy randomPolicy(tests::Population& draw)
{
    auto policy = tests::samplePolicy();
    policy.rows.k = static_cast<int>(draw.between(5, 8));
    policy.rows.l = static_cast<int>(draw.between(2, 3));
    policy.rows.teamMinimum = static_cast<int>(draw.between(5, 12));
    policy.rows.mostSuppressed = static_cast<int>(draw.between(0, 60));
    policy.rows.linksWaves = draw.chance(40);
    policy.rows.team = static_cast<forms::TeamAs>(draw.between(0, 2));
    return policy;
}

// What points to somebody, what is sensitive, and the mark by which a test knows whose row it is.
forms::Instrument smallInstrument()
{
    auto made = tests::sampleInstrument();
    made.sections[0].questions.resize(7);
    return made;
}

struct Tally {
    int files = 0;
    int refusals = 0;
};

void checkFile(const ReleasedMicrodata& file, const forms::Policy& policy)
{
    ASSERT_FALSE(file.rows().empty());
    ASSERT_GE(tests::smallestClass(file), static_cast<std::size_t>(policy.rows.k));
    ASSERT_GE(tests::leastDiversity(file), static_cast<std::size_t>(policy.rows.l));
    ASSERT_GE(file.treatment().classSizes.front(), static_cast<std::size_t>(policy.rows.k));
}

// What is offered instead can be had.
void checkRefusal(const Refusal& refusal, const Source& source, forms::Policy policy)
{
    switch (refusal.nearest) {
        case Nearest::WithoutLink:
            policy.rows.linksWaves = false;
            ASSERT_TRUE(
                std::holds_alternative<ReleasedMicrodata>(releaseRows(source, policy, tests::seeded(1))));
            break;
        case Nearest::AnonymousTable:
            ASSERT_GE(refusal.people, static_cast<std::size_t>(policy.tables.threshold));
            break;
        case Nearest::WithOtherTeams:
            ASSERT_LT(refusal.people, 40u);
            break;
        case Nearest::WithoutGroups:
        case Nearest::OtherPolicy:
            FAIL() << "the policy allows these rows";
    }
}

// The populations are spread over tests that can run beside each other.
constexpr std::uint32_t populations = 10'000, shares = 4;

class RandomRows : public testing::TestWithParam<std::uint32_t> {};

TEST_P(RandomRows, NeverLeaveAnyoneInAClassThatIsTooSmall)
{
    const auto instrument = smallInstrument();
    Tally tally;
    for (auto seed = GetParam(); seed < populations; seed += shares) {
        SCOPED_TRACE(seed);
        tests::Population draw(seed, instrument);
        const auto people = draw.between(3, 40);
        const auto teams = draw.between(1, 4);
        const Source source = draw.source(people, teams, draw.between(1, 3));
        const auto policy = randomPolicy(draw);
        const auto result = releaseRows(source, policy, tests::seeded(seed));
        if (const auto* file = std::get_if<ReleasedMicrodata>(&result)) {
            ++tally.files;
            ASSERT_NO_FATAL_FAILURE(checkFile(*file, policy));
        } else {
            ++tally.refusals;
            ASSERT_NO_FATAL_FAILURE(checkRefusal(std::get<Refusal>(result), source, policy));
        }
    }
    EXPECT_GT(tally.files, 500);
    EXPECT_GT(tally.refusals, 500);
}

INSTANTIATE_TEST_SUITE_P(TenThousand, RandomRows, testing::Range(0u, shares));

}  // namespace
