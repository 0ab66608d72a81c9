// What a dossier promises when its program is killed at any moment.
#include <array>
#include <limits>
#include <random>

#include "db/check.h"
#include "db/store/team_store.h"
#include "tests/db/child.h"
#include "tests/db/fixtures.h"

namespace {

using db::Dossier;
using db::TeamStore;

// In a process of its own: adds one member in each generation and reports every generation that was sealed.
int writeUntilKilled(const std::filesystem::path& file, int report)
{
    const auto dossier = Dossier::open(file, tests::coach());
    dossier->onSealed([report](const db::SealState& state) {
        if (::write(report, &state.sealed, sizeof state.sealed) != sizeof state.sealed)
            ::_exit(1);
    });
    for (auto generation = dossier->sealState().sealed;;) {
        ++generation;
        TeamStore(dossier->database())
            .save(forms::Member{0, "lid " + std::to_string(generation), {}, "", true});
        dossier->commit();
        // Sometimes faster than the disk, so that snapshots overtake each other, and sometimes not.
        if (generation % 3 == 0)
            dossier->waitUntilSealed();
    }
}

// Reads up to `count` reports and returns the last; `before` when there was none.
std::uint64_t lastOf(int count, int report, std::uint64_t before)
{
    std::uint64_t generation = 0;
    while (count-- > 0 && ::read(report, &generation, sizeof generation) == sizeof generation)
        before = generation;
    return before;
}

class KillTest : public testing::Test {
protected:
    KillTest()
    {
        // Large enough that a moment often falls inside the writing of a file.
        const auto dossier = Dossier::create(file, tests::linde, tests::coach(), tests::cheap).dossier;
        TeamStore(dossier->database()).setSetting("ballast", std::string(500'000, 'b'));
        dossier->commit();
    }

    // Kills a child at a random moment after its first few reports, and returns the last of all its reports.
    std::uint64_t reportedBeforeKill()
    {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0)
            throw std::runtime_error("no pipe");
        const auto before = db::infoOf(file).generation;
        const auto child = tests::startChild([&] { return writeUntilKilled(file, pipe[1]); });
        ::close(pipe[1]);
        const auto some = lastOf(below(4), pipe[0], before);
        ::usleep(static_cast<useconds_t>(below(20'000)));
        ::kill(child, SIGKILL);
        EXPECT_EQ(tests::endOf(child), -1) << "the child ended before it was killed";
        const auto reported = lastOf(std::numeric_limits<int>::max(), pipe[0], some);
        ::close(pipe[0]);
        return reported;
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); }

    std::mt19937 random{std::random_device{}()};
    tests::Folder folder;
    std::filesystem::path file = folder / "linde.leertafel";
};

TEST_F(KillTest, OpensCleanWithEverythingReportedAsSealedAtFiftyRandomMoments)
{
    for (int time = 0; time < 50; ++time) {
        const auto reported = reportedBeforeKill();
        ASSERT_TRUE(db::check(file, tests::coach()).isClean());
        const auto dossier = Dossier::open(file, tests::coach(), db::Access::ReadOnly);
        const auto generation = dossier->sealState().sealed;
        EXPECT_GE(generation, reported);
        // Whatever generation stands there, it is whole: nothing of it is missing and nothing of a later one
        // is in it.
        const auto members = TeamStore(dossier->database()).members();
        EXPECT_EQ(members.size(), generation - 2);
        if (!members.empty()) {
            EXPECT_EQ(members.back().name, "lid " + std::to_string(generation));
        }
    }
}

}  // namespace
