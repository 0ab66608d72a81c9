#include "db/synced_folder.h"

#include "tests/db/fixtures.h"

namespace {

namespace fs = std::filesystem;
using db::SyncService;
using tests::putContents;

class SyncedFolderTest : public testing::Test {
protected:
    fs::path in(const std::string& place)
    {
        fs::create_directories(folder / place);
        return folder / place;
    }
    static std::optional<SyncService> serviceAt(const fs::path& place)
    {
        const auto found = db::syncedFolderOf(place / "linde.leertafel");
        return found ? std::optional(found->service) : std::nullopt;
    }

    tests::Folder folder;
};

TEST_F(SyncedFolderTest, IsKnownByItsName)
{
    EXPECT_EQ(serviceAt(in("OneDrive/Documenten")), SyncService::OneDrive);
    EXPECT_EQ(serviceAt(in("OneDrive - Gemeente Lindenstad/Wijkteam")), SyncService::OneDrive);
    EXPECT_EQ(serviceAt(in("Dropbox (Persoonlijk)")), SyncService::Dropbox);
    EXPECT_EQ(serviceAt(in("nextcloud")), SyncService::Nextcloud);
    EXPECT_EQ(serviceAt(in("SURFdrive/team")), SyncService::Nextcloud);
    EXPECT_EQ(serviceAt(in("iCloudDrive")), SyncService::ICloud);
    EXPECT_EQ(serviceAt(in("Mobile Documents/com~apple~CloudDocs/team")), SyncService::ICloud);
    EXPECT_EQ(serviceAt(in("Mijn Drive")), SyncService::GoogleDrive);
    EXPECT_EQ(serviceAt(in("Syncthing/team")), SyncService::Syncthing);
}

TEST_F(SyncedFolderTest, IsKnownByWhatAProgramLeftInIt)
{
    fs::create_directories(in("samen") / ".stfolder");
    EXPECT_EQ(serviceAt(in("samen/team")), SyncService::Syncthing);
    putContents(in("wolk") / ".sync_1a2b3c.db", "");
    EXPECT_EQ(serviceAt(in("wolk/team")), SyncService::Nextcloud);
    putContents(in("werk") / ".dropbox", "");
    EXPECT_EQ(serviceAt(in("werk")), SyncService::Dropbox);
    putContents(in("kantoor") / ".849C9593-D756-4E56-8D6E-42412F2A707B", "");
    EXPECT_EQ(serviceAt(in("kantoor")), SyncService::OneDrive);
}

TEST_F(SyncedFolderTest, IsNamedAsAWholeSoThatItIsAskedOnce)
{
    const auto place = in("Nextcloud/teams/linde") / "linde.leertafel";
    EXPECT_EQ(db::syncedFolderOf(place)->root, fs::canonical(folder / "Nextcloud"));
}

TEST_F(SyncedFolderTest, IsFoundBehindALinkAndBeforeTheFolderExists)
{
    fs::create_directory_symlink(in("OneDrive/team"), folder / "team");
    EXPECT_EQ(serviceAt(folder / "team"), SyncService::OneDrive);
    EXPECT_EQ(serviceAt(folder / "OneDrive/nog niet"), SyncService::OneDrive);
}

TEST_F(SyncedFolderTest, IsNotAnyFolder)
{
    EXPECT_EQ(serviceAt(in("Documenten/Drive naar het noorden")), std::nullopt);
    EXPECT_EQ(serviceAt(in("Stacks")), std::nullopt);
    fs::create_directories(in("thuis") / ".dropbox");
    EXPECT_EQ(serviceAt(in("thuis")), std::nullopt) << "only the settings of Dropbox stand there";
}

}  // namespace
