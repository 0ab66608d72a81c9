#include "db/new_folder.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "tests/db/child.h"
#include "tests/db/fixtures.h"

namespace {

namespace fs = std::filesystem;
using db::Error;
using tests::contentsOf;
using tests::kindThrownBy;

std::size_t filesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

class NewFolderTest : public testing::Test {
protected:
    void make(const std::string& text) const
    {
        db::NewFolder made(target);
        made.write("een.txt", [&](std::ostream& out) { out << text; });
        made.write("twee.txt", [&](std::ostream& out) { out << text; });
        made.publish();
    }

    tests::Folder folder;
    fs::path target = folder / "export";
};

TEST_F(NewFolderTest, IsThereWithAllItsFilesForItsOwnerOnly)
{
    const auto before = ::umask(0);
    make("tekst");
    ::umask(before);

    EXPECT_EQ(contentsOf(target / "een.txt"), "tekst");
    EXPECT_EQ(filesIn(target), 2U);
    EXPECT_EQ(filesIn(folder.path()), 1U);
    EXPECT_EQ(fs::status(target).permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(target / "een.txt").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(NewFolderTest, TellsTheSizeAndTheHashThatOthersFind)
{
    db::NewFolder made(target);
    const auto empty = made.write("leeg", [](std::ostream&) {});
    const auto large = made.write("veel", [](std::ostream& out) { out << std::string(200'000, 'a'); });

    EXPECT_EQ(empty.size, 0U);
    EXPECT_EQ(empty.sha256, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(large.size, 200'000U);
    EXPECT_EQ(large.sha256, "2287d207f24a941ff3b56c04c8a25ad56b63e3023207b3bb5b4ac0c9869d74be");
}

TEST_F(NewFolderTest, IsNotThereWhenItWasNotPublished)
{
    {
        db::NewFolder made(target);
        made.write("een.txt", [](std::ostream& out) { out << "half"; });
    }

    EXPECT_EQ(filesIn(folder.path()), 0U);
}

TEST_F(NewFolderTest, IsNotThereWhenTheDiskIsFullWhereverThatIs)
{
    for (const rlim_t room : {0U, 1U, 70'000U, 130'000U}) {
        const auto withoutRoom = [&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit small{room, room};
            ::setrlimit(RLIMIT_FSIZE, &small);
            return static_cast<int>(kindThrownBy([&] { make(std::string(131'072, 'x')); }));
        };
        EXPECT_EQ(tests::endOf(tests::startChild(withoutRoom)), static_cast<int>(Error::Kind::DiskFull));
        EXPECT_EQ(filesIn(folder.path()), 0U) << room;
    }
}

TEST_F(NewFolderTest, LeavesAloneWhatHasItsNameAlready)
{
    fs::create_directory(target);
    EXPECT_EQ(kindThrownBy([&] { make("x"); }), Error::Kind::AlreadyExists);
    fs::remove(target);
    tests::putContents(target, "een bestand");
    EXPECT_EQ(kindThrownBy([&] { make("x"); }), Error::Kind::AlreadyExists);

    EXPECT_EQ(contentsOf(target), "een bestand");
    EXPECT_EQ(filesIn(folder.path()), 1U);
}

TEST_F(NewFolderTest, LeavesAloneWhatGotItsNameMeanwhile)
{
    {
        db::NewFolder made(target);
        fs::create_directory(target);
        EXPECT_EQ(kindThrownBy([&] { made.publish(); }), Error::Kind::AlreadyExists);
    }

    EXPECT_EQ(filesIn(target), 0U);
    EXPECT_EQ(filesIn(folder.path()), 1U);
}

TEST_F(NewFolderTest, ReplacesWhatACrashLeftBehind)
{
    fs::create_directory(folder / "export.nieuw");
    tests::putContents(folder / "export.nieuw" / "oud.txt", "van voor de stroomstoring");

    make("tekst");

    EXPECT_EQ(filesIn(target), 2U);
    EXPECT_EQ(filesIn(folder.path()), 1U);
}

TEST_F(NewFolderTest, SaysWhenTheFolderAboveItIsGoneOrMayNotBeWritten)
{
    EXPECT_EQ(kindThrownBy([&] { db::NewFolder made(folder / "weg" / "export"); }), Error::Kind::NoFolder);
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read |
                                       fs::perms::others_exec);
    const auto asNobody = [&] {
        if (::geteuid() == 0 && ::setuid(65534) != 0)
            return 98;
        return static_cast<int>(kindThrownBy([&] { make("x"); }));
    };
    EXPECT_EQ(tests::endOf(tests::startChild(asNobody)), static_cast<int>(Error::Kind::ReadOnly));
    fs::permissions(folder.path(), fs::perms::owner_all);
}

}  // namespace
