#include "db/copy.h"

#include "db/dossier.h"
#include "tests/db/fixtures.h"

namespace {

namespace fs = std::filesystem;
using db::Dossier;
using db::Error;
using db::WithBackups;
using tests::cheap;
using tests::coach;
using tests::kindThrownBy;

class CopyTest : public testing::Test {
protected:
    CopyTest()
    {
        dossier = Dossier::create(file, tests::linde, coach(), cheap).dossier;
        dossier->commitWithBackup();
        dossier->waitForBackups();
    }

    tests::Folder folder;
    fs::path file = folder / "linde.leertafel";
    fs::path copy = folder / "usb" / "linde.leertafel";
    std::unique_ptr<Dossier> dossier;
};

TEST_F(CopyTest, OpensElsewhereWithTheSameSecretWhileTheFirstIsOpen)
{
    fs::create_directory(copy.parent_path());
    db::copyDossier(file, copy, WithBackups::No);
    EXPECT_NO_THROW(Dossier::open(copy, coach()));
    EXPECT_TRUE(db::backupsOf(copy).empty());
}

TEST_F(CopyTest, TakesItsBackupsAlongWhenAsked)
{
    fs::create_directory(copy.parent_path());
    db::copyDossier(file, copy, WithBackups::Yes);
    ASSERT_EQ(db::backupsOf(copy).size(), 1U);
    const auto elsewhere = Dossier::open(copy, coach());
    EXPECT_NO_THROW(elsewhere->restore(db::backupsOf(copy).at(0).file));
}

TEST_F(CopyTest, IsNeverMadeOverSomethingThatIsThere)
{
    EXPECT_EQ(kindThrownBy([&] { db::copyDossier(file, file, WithBackups::No); }),
              Error::Kind::AlreadyExists);
    // Its backups would come among those of the first.
    EXPECT_EQ(kindThrownBy([&] { db::copyDossier(file, folder / "linde.x", WithBackups::Yes); }),
              Error::Kind::AlreadyExists);
}

TEST_F(CopyTest, IsReadBack)
{
    fs::create_directory(copy.parent_path());
    const auto careless = [](const fs::path& path, db::ByteView bytes) {
        db::writeAtomically(path, bytes.first(bytes.size() - 1));
    };
    EXPECT_EQ(kindThrownBy([&] { db::copyDossier(file, copy, WithBackups::No, careless); }),
              Error::Kind::Damaged);
    EXPECT_FALSE(fs::exists(copy));
}

TEST_F(CopyTest, NeedsAFolder)
{
    EXPECT_EQ(kindThrownBy([&] { db::copyDossier(file, copy, WithBackups::No); }), Error::Kind::NoFolder);
}

}  // namespace
