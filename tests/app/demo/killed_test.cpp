// The program is gone in the middle of the story, as after a power cut: nothing that was reported safe is
// lost.
#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdint>
#include <map>
#include <random>
#include <stdexcept>
#include <string>

#include "app/demo/demo.h"
#include "db/check.h"
#include "db/store/contents.h"
#include "tests/db/child.h"
#include "tests/db/fixtures.h"

namespace {

using namespace app;

const db::Passphrase passphrase(demo::publicPassphrase);

db::Dossier::Created play(const std::filesystem::path& file, demo::Watch watch)
{
    const auto templates = std::filesystem::path(SHARE_DIR) / "templates";
    return demo::play(file, templates, {.cost = tests::cheap, .watch = std::move(watch)});
}

// What the dossier holds at each generation, when nobody disturbs the story.
std::map<std::uint64_t, db::Contents> undisturbed()
{
    const tests::Folder folder;
    std::map<std::uint64_t, db::Contents> all = {{1, {}}};
    play(folder / "rustig", [&](db::Dossier& dossier, int) {
        all[dossier.sealState().asked] = db::contentsOf(dossier.database());
    });
    return all;
}

// Plays in a child that is killed right after so many units of work, wherever its sealing is at that moment.
// Returns the newest generation that it took for safe.
std::uint64_t playUntilKilled(const std::filesystem::path& file, std::size_t units)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        throw std::runtime_error("no pipe");
    const auto child = tests::startChild([&] {
        const auto dieInTime = [&](db::Dossier& dossier, int) {
            if (--units > 0)
                return;
            const auto safe = dossier.sealState().sealed;
            if (::write(pipe[1], &safe, sizeof safe) == sizeof safe)
                ::kill(::getpid(), SIGKILL);
        };
        play(file, dieInTime);
        return 0;
    });
    ::close(pipe[1]);
    std::uint64_t safe = 0;
    EXPECT_EQ(::read(pipe[0], &safe, sizeof safe), sizeof safe);
    ::close(pipe[0]);
    EXPECT_EQ(tests::endOf(child), -1);
    return safe;
}

TEST(Killed, LosesNothingThatWasReportedSafe)
{
    const auto expected = undisturbed();
    std::mt19937 random{std::random_device{}()};
    std::uniform_int_distribution<std::size_t> anyUnit(1, expected.size() - 1);

    for (int time = 0; time < 50; ++time) {
        const tests::Folder folder;
        const auto file = folder / "oefendossier.leertafel";
        const auto units = anyUnit(random);
        SCOPED_TRACE("killed after " + std::to_string(units) + " units of work");

        const auto safe = playUntilKilled(file, units);

        EXPECT_TRUE(db::check(file, passphrase).isClean());
        const auto dossier = db::Dossier::open(file, passphrase);
        const auto generation = db::infoOf(file).generation;
        EXPECT_GE(generation, safe);
        EXPECT_EQ(db::contentsOf(dossier->database()), expected.at(generation));
    }
}

}  // namespace
