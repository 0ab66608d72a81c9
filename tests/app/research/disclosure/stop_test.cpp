// Somebody who asks to stop is heard at the next round of the solver, whatever it is busy with. Counted in
// rounds; how long one takes is another matter.
#include <gtest/gtest.h>

#include "app/research/dataset/count_tables.h"
#include "app/research/disclosure/protection/linear_program.h"
#include "app/research/disclosure/release_rows.h"
#include "app/research/disclosure/release_tables.h"
#include "tests/app/research/population.h"

namespace {

using namespace app::research;

struct Stopped {};

// Throws when it is passed for the `last` time.
class Counting {
public:
    explicit Counting(int last = -1) : last_(last) {}
    Checkpoint checkpoint()
    {
        return [this] {
            if (++passed == last_)
                throw Stopped();
        };
    }
    int passed = 0;

private:
    int last_;
};

// The work ends where the checkpoint throws and passes none after it.
template <typename Work>
void expectHeard(const Work& work, int atLeast)
{
    Counting whole;
    work(whole.checkpoint());
    ASSERT_GE(whole.passed, atLeast);
    for (int last = 1; last <= whole.passed; last += 1 + whole.passed / 20) {
        Counting some(last);
        EXPECT_THROW(work(some.checkpoint()), Stopped);
        EXPECT_EQ(some.passed, last);
    }
}

TEST(Stop, IsHeardBetweenTwoPivotsOfTheSolver)
{
    // A chain of sums, which takes a pivot for each link.
    constexpr std::size_t links = 40;
    const std::vector<LinearProgram::Column> columns(links + 1, {0, 100, 1});
    std::vector<LinearProgram::Row> rows;
    for (std::size_t link = 0; link < links; ++link)
        rows.push_back({static_cast<double>(link + 1), unlimited, {{link, 1}, {link + 1, 1}}});
    const auto solve = [&](const Checkpoint& checkpoint) {
        ASSERT_TRUE(LinearProgram(columns, rows, checkpoint).solve());
    };

    expectHeard(solve, static_cast<int>(links) / 2);
}

TEST(Stop, IsHeardWhileTablesAreProtected)
{
    forms::Policy policy;
    policy.tables = {8, true};
    const auto set = countTables(tests::Population(2).source(60, 4, 3), {true, true});

    expectHeard(
        [&](const Checkpoint& checkpoint) { static_cast<void>(releaseTables(set, policy, checkpoint)); },
        100);
}

TEST(Stop, IsHeardWhileRowsAreSuppressed)
{
    const Source source = tests::Population(2).source(60, 4, 2);
    const auto policy = tests::samplePolicy();

    expectHeard(
        [&](const Checkpoint& checkpoint) {
            static_cast<void>(releaseRows(source, policy, tests::seeded(1), checkpoint));
        },
        8);
}

}  // namespace
