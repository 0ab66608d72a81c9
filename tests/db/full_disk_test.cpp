// A real small disk that is full, and one that does not bring a file to rest: nothing is lost by either.
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

#include "db/dossier.h"
#include "db/store/team_store.h"
#include "tests/db/child.h"
#include "tests/db/fixtures.h"

namespace {

namespace fs = std::filesystem;
using db::Dossier;
using db::Error;
using db::TeamStore;
using std::chrono_literals::operator""h;
using tests::cheap;
using tests::coach;
using tests::contentsOf;
using tests::kindThrownBy;

constexpr std::size_t diskSize = 512 * 1024;

void limitFilesTo(rlim_t size)
{
    const rlimit limit{size, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

// In a process of its own, which alone sees it. Where nothing may be mounted, a limit to the size of any file
// stands in for the small disk.
void makeSmall(const fs::path& disk)
{
    if (::unshare(CLONE_NEWNS) != 0)
        static_cast<void>(::unshare(CLONE_NEWUSER | CLONE_NEWNS));
    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    const auto size = "size=" + std::to_string(diskSize);
    if (::mount("none", disk.c_str(), "tmpfs", 0, size.c_str()) == 0)
        return;
    std::signal(SIGXFSZ, SIG_IGN);
    limitFilesTo(diskSize);
}

bool takesMore(Dossier& dossier)
{
    TeamStore(dossier.database()).save(forms::Member{0, "Aisha Bakker", {}, std::string(4096, 'x'), true});
    dossier.commit();
    return dossier.waitUntilSealed().isSafe();
}

// What went wrong, or nothing.
std::string fillTheDisk(const fs::path& disk, const fs::path& elsewhere)
{
    const auto file = disk / "linde.leertafel";
    db::Surroundings patient;
    patient.firstPause = 1h;
    auto dossier = Dossier::create(file, tests::linde, coach(), cheap, "leercoach", patient).dossier;
    std::string before;
    while (before = contentsOf(file), takesMore(*dossier))
        if (TeamStore(dossier->database()).members().size() > 1000)
            return "the disk is never full";
    const auto members = TeamStore(dossier->database()).members().size();
    if (dossier->sealState().failure != Error::Kind::DiskFull)
        return "it does not say that the disk is full";
    if (contentsOf(file) != before)
        return "the old file has changed";
    if (fs::exists(disk / "linde.leertafel.nieuw"))
        return "half a file was left behind";
    if (takesMore(*dossier) || !dossier->sealState().failure)
        return "the message went before it was over";
    limitFilesTo(RLIM_INFINITY);
    dossier->saveElsewhere(elsewhere);
    if (!dossier->sealState().isSafe())
        return "it cannot be kept elsewhere";
    dossier.reset();
    const auto kept = TeamStore(Dossier::open(elsewhere, coach())->database()).members().size();
    return kept == members + 1 ? "" : "something was lost";
}

TEST(FullDisk, LosesNothingAndLetsTheDossierGoOnElsewhere)
{
    const tests::Folder folder;
    const auto disk = folder / "schijf";
    fs::create_directory(disk);
    const auto report = folder / "verslag.txt";
    const auto child = tests::startChild([&] {
        makeSmall(disk);
        tests::putContents(report, fillTheDisk(disk, folder / "elders.leertafel"));
        return 0;
    });
    EXPECT_EQ(tests::endOf(child), 0);
    EXPECT_EQ(contentsOf(report), "");
}

// A pipe takes the bytes and then cannot bring them to rest, as a disk that fails at the last moment.
TEST(FailingSync, LeavesTheOldFileAndNothingBesideIt)
{
    const tests::Folder folder;
    const auto file = folder / "linde.leertafel";
    tests::putContents(file, "oud");
    ASSERT_EQ(::mkfifo((folder / "linde.leertafel.nieuw").c_str(), S_IRUSR | S_IWUSR), 0);
    const int reader = ::open((folder / "linde.leertafel.nieuw").c_str(), O_RDONLY | O_NONBLOCK);
    ASSERT_GE(reader, 0);
    EXPECT_EQ(kindThrownBy([&] { db::writeAtomically(file, db::bytesOf("nieuw")); }), Error::Kind::Failed);
    ::close(reader);
    EXPECT_EQ(contentsOf(file), "oud");
    EXPECT_FALSE(fs::exists(folder / "linde.leertafel.nieuw"));
}

}  // namespace
