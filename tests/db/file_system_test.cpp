#include "db/file_system.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "tests/db/child.h"
#include "tests/db/fixtures.h"

namespace {

namespace fs = std::filesystem;
using db::Error;
using db::FileLock;
using tests::contentsOf;
using tests::kindThrownBy;

std::size_t filesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

class FileSystemTest : public testing::Test {
protected:
    tests::Folder folder;
    fs::path file = folder / "linde.leertafel";
};

TEST_F(FileSystemTest, WritesAFileForItsOwnerOnly)
{
    const auto before = ::umask(0);
    db::writeAtomically(file, db::bytesOf("geheim"));
    ::umask(before);
    EXPECT_EQ(contentsOf(file), "geheim");
    EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(FileSystemTest, TakesThePlaceOfTheOldFileAndOfALeftOver)
{
    tests::putContents(file, "oud");
    tests::putContents(folder / "linde.leertafel.nieuw", "een half bestand na een stroomstoring");
    db::writeAtomically(file, db::bytesOf("nieuw"));
    EXPECT_EQ(contentsOf(file), "nieuw");
    EXPECT_EQ(filesIn(folder.path()), 1U);
}

TEST_F(FileSystemTest, LeavesTheOldFileWhenTheDiskIsFull)
{
    tests::putContents(file, "oud");
    const auto writeWithoutRoom = [&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &small);
        return static_cast<int>(kindThrownBy([&] { db::writeAtomically(file, db::Bytes(10000)); }));
    };
    EXPECT_EQ(tests::endOf(tests::startChild(writeWithoutRoom)), static_cast<int>(Error::Kind::DiskFull));
    EXPECT_EQ(contentsOf(file), "oud");
    EXPECT_EQ(filesIn(folder.path()), 1U);
}

TEST_F(FileSystemTest, WritesUnderAnyName)
{
    const auto strange = folder.path() / fs::u8path("één blad – Ирина \"x\" \U0001F600\n.pdf");
    db::writeAtomically(strange, db::bytesOf("blad"));
    EXPECT_EQ(contentsOf(strange), "blad");
    EXPECT_EQ(filesIn(folder.path()), 1U);
}

TEST_F(FileSystemTest, LeavesNothingBehindWhenAFolderIsInTheWay)
{
    fs::create_directory(file);
    EXPECT_EQ(kindThrownBy([&] { db::writeAtomically(file, db::bytesOf("x")); }), Error::Kind::AlreadyExists);
    EXPECT_EQ(filesIn(folder.path()), 1U);
}

TEST_F(FileSystemTest, LeavesTheOldFileWhenTheFolderMayNotBeWritten)
{
    tests::putContents(file, "oud");
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read |
                                       fs::perms::others_exec);
    const auto asNobody = [](const auto& work) {
        return tests::endOf(tests::startChild([&] {
            if (::geteuid() == 0 && ::setuid(65534) != 0)
                return 98;
            return static_cast<int>(kindThrownBy(work));
        }));
    };
    constexpr auto readOnly = static_cast<int>(Error::Kind::ReadOnly);
    EXPECT_EQ(asNobody([&] { db::writeAtomically(file, db::bytesOf("nieuw")); }), readOnly);
    EXPECT_EQ(asNobody([&] { FileLock lock(file); }), readOnly);
    EXPECT_EQ(contentsOf(file), "oud");
    fs::permissions(folder.path(), fs::perms::owner_all);
}

TEST_F(FileSystemTest, SaysThatTheFolderIsGone)
{
    const auto gone = folder / "stick" / "linde.leertafel";
    EXPECT_EQ(kindThrownBy([&] { db::writeAtomically(gone, db::bytesOf("x")); }), Error::Kind::NoFolder);
    EXPECT_EQ(kindThrownBy([&] { FileLock lock(gone); }), Error::Kind::NoFolder);
    EXPECT_EQ(kindThrownBy([&] { db::readFile(gone, 100); }), Error::Kind::NoFolder);
}

TEST_F(FileSystemTest, ReadsNoMoreThanTheLimit)
{
    tests::putContents(file, "1234567890");
    EXPECT_EQ(db::readFile(file, 100).size(), 10U);
    EXPECT_EQ(db::readFile(file, 4), (db::Bytes{'1', '2', '3', '4'}));
}

TEST_F(FileSystemTest, SaysThatThereIsNoFile)
{
    EXPECT_EQ(kindThrownBy([&] { db::readFile(file, 100); }), Error::Kind::NotFound);
    EXPECT_EQ(kindThrownBy([&] { db::readFile(folder.path(), 100); }), Error::Kind::NotADossier);
}

TEST_F(FileSystemTest, GivesTheLockToOneOnly)
{
    {
        const FileLock lock(file);
        EXPECT_EQ(kindThrownBy([&] { FileLock second(file); }), Error::Kind::InUse);
    }
    EXPECT_EQ(filesIn(folder.path()), 0U);
    const FileLock again(file);
}

TEST_F(FileSystemTest, LeavesNoLockBehindWhenAProgramIsKilled)
{
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const auto child = tests::startChild([&] {
        const FileLock lock(file);
        if (::write(ready[1], "x", 1) == 1)
            ::pause();
        return 0;
    });
    char letter = 0;
    ASSERT_EQ(::read(ready[0], &letter, 1), 1);
    EXPECT_EQ(kindThrownBy([&] { FileLock lock(file); }), Error::Kind::InUse);
    ::kill(child, SIGKILL);
    EXPECT_EQ(tests::endOf(child), -1);
    const FileLock lock(file);
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST(CoreDumps, AreSwitchedOff)
{
    const auto limitAfter = [] {
        db::disableCoreDumps();
        rlimit limit{1, 1};
        ::getrlimit(RLIMIT_CORE, &limit);
        return limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1;
    };
    EXPECT_EQ(tests::endOf(tests::startChild(limitAfter)), 0);
}

TEST_F(FileSystemTest, TellsWhichMachineHasALockAndNothingOfAPerson)
{
    EXPECT_EQ(db::holderOf(file), std::nullopt);
    const FileLock lock(file);
    const auto holder = db::holderOf(file);
    ASSERT_TRUE(holder);
    EXPECT_TRUE(holder->onThisMachine);
    const auto written = contentsOf(folder / "linde.leertafel.slot");
    EXPECT_EQ(written, holder->machine + "\n" + std::to_string(::getpid()) + "\n");
    tests::putContents(folder / "linde.leertafel.slot", "");
    EXPECT_EQ(db::holderOf(file), std::nullopt) << "a lock of an older program";
}

}  // namespace
