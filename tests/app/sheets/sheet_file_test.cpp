#include "app/sheets/sheet_file.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <optional>

#include "app/sheets/sheet_error.h"
#include "tests/support/folder.h"

namespace app::sheets {
namespace {

namespace fs = std::filesystem;

std::string contentsOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::optional<SheetError::Kind> failureOf(const fs::path& file)
{
    try {
        writeSheet(file, "new");
        return std::nullopt;
    } catch (const SheetError& error) {
        return error.kind();
    }
}

class SheetFileTest : public testing::Test {
protected:
    tests::Folder folder;
};

TEST_F(SheetFileTest, WritesAllBytesUnderAnyName)
{
    const auto file = folder.path / fs::u8path("één blad – Ирина \U0001F600.pdf");
    const std::string bytes("a\0b\r\n\xFF", 6);

    writeSheet(file, bytes);

    EXPECT_EQ(contentsOf(file), bytes);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path), {}), 1) << "nothing is left beside it";
}

TEST_F(SheetFileTest, ReplacesAnOldFile)
{
    const auto file = folder.path / "blad.pdf";
    writeSheet(file, "a much longer old sheet");

    writeSheet(file, "new");

    EXPECT_EQ(contentsOf(file), "new");
}

TEST_F(SheetFileTest, TellsThatThereIsNoSuchFolder)
{
    EXPECT_EQ(failureOf(folder.path / "nowhere" / "blad.pdf"), SheetError::Kind::NoSuchFolder);
}

TEST_F(SheetFileTest, TellsThatAFolderIsInTheWay)
{
    fs::create_directory(folder.path / "blad.pdf");

    EXPECT_EQ(failureOf(folder.path / "blad.pdf"), SheetError::Kind::NotAllowed);
    EXPECT_FALSE(fs::exists(folder.path / "blad.pdf.nieuw"));
}

// The administrator of a machine may write anywhere, so this test finds a place where nobody may.
TEST_F(SheetFileTest, TellsThatItMayNotWriteThere)
{
    EXPECT_EQ(failureOf("/proc/version.pdf"), SheetError::Kind::NoSuchFolder);
    EXPECT_EQ(failureOf("/sys/blad.pdf"), SheetError::Kind::NotAllowed);
}

// Writing to /dev/full fails as a full disk does; the new file gets there by a link.
TEST_F(SheetFileTest, LeavesTheOldFileWhenTheDiskIsFull)
{
    const auto file = folder.path / "blad.pdf";
    writeSheet(file, "old");
    fs::create_symlink("/dev/full", folder.path / "blad.pdf.nieuw");

    EXPECT_EQ(failureOf(file), SheetError::Kind::DiskFull);

    EXPECT_EQ(contentsOf(file), "old");
    EXPECT_FALSE(fs::exists(fs::symlink_status(folder.path / "blad.pdf.nieuw")));
}

}  // namespace
}  // namespace app::sheets
