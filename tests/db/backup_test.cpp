// What a dossier keeps beside itself, and how it comes back.
#include "db/backups.h"

#include <mutex>

#include "db/store/team_store.h"
#include "tests/db/fixtures.h"
#include "tests/support/fake_clock.h"

namespace {

namespace fs = std::filesystem;
using db::Access;
using db::Dossier;
using db::Error;
using db::TeamStore;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""h;
using tests::cheap;
using tests::coach;
using tests::contentsOf;
using tests::kindThrownBy;
using tests::putContents;

class BackupTest : public testing::Test {
protected:
    db::Surroundings surroundings()
    {
        return {[this](const fs::path& path, db::ByteView bytes) {
                    const std::scoped_lock lock(mutex);
                    if (path != file && write)
                        return write(path, bytes);
                    db::writeAtomically(path, bytes);
                },
                1h,
                [this] {
                    const std::scoped_lock lock(mutex);
                    return clock.now;
                }};
    }
    void wait(forms::Milliseconds time)
    {
        const std::scoped_lock lock(mutex);
        clock.advance(time);
    }
    // How backups are written from now on; the dossier itself is always written well.
    void writeBackups(db::WriteFile by)
    {
        const std::scoped_lock lock(mutex);
        write = std::move(by);
    }

    void create()
    {
        dossier = Dossier::create(file, tests::linde, coach(), cheap, "leercoach", surroundings()).dossier;
    }
    void reopen()
    {
        dossier.reset();
        dossier = Dossier::open(file, coach(), Access::ReadAndWrite, surroundings());
    }
    void add(const std::string& name)
    {
        TeamStore(dossier->database()).save(forms::Member{0, name, {}, "", true});
    }
    db::BackupState change()
    {
        add("Aisha Bakker");
        dossier->commit();
        return dossier->waitForBackups();
    }
    std::size_t members() { return TeamStore(dossier->database()).members().size(); }
    std::vector<db::Backup> backups() const { return db::backupsOf(file); }

    tests::Folder folder;
    fs::path file = folder / "linde.leertafel";
    std::mutex mutex;
    tests::FakeClock clock;
    db::WriteFile write;
    std::unique_ptr<Dossier> dossier;
};

TEST_F(BackupTest, IsMadeAfterEachHalfHourOfChanges)
{
    create();
    EXPECT_EQ(change().good, 0U);
    wait(29min);
    EXPECT_EQ(change().good, 0U);
    wait(1min);
    EXPECT_EQ(dossier->waitForBackups().good, 0U) << "nothing has changed";
    EXPECT_EQ(change().good, 1U);
    EXPECT_EQ(change().good, 1U);
    wait(30min);
    EXPECT_EQ(change().good, 2U);
    EXPECT_EQ(dossier->lookInto(backups().at(0))->members, 3);
    EXPECT_EQ(dossier->lookInto(backups().at(1))->members, 5);
}

TEST_F(BackupTest, IsMadeAtTheEndOfAMeetingHoweverShortAgoTheLastOneWas)
{
    create();
    change();
    dossier->commitWithBackup();
    EXPECT_EQ(dossier->waitForBackups().good, 1U);
    change();
    EXPECT_EQ(backups().size(), 1U);
    dossier->commitWithBackup();
    EXPECT_EQ(dossier->waitForBackups().good, 2U);
}

TEST_F(BackupTest, IsMadeAtTheFirstChangeOfALaterDay)
{
    create();
    dossier->commitWithBackup();
    dossier->waitForBackups();
    wait(24h);
    reopen();
    EXPECT_EQ(dossier->waitForBackups().good, 1U);
    EXPECT_EQ(change().good, 2U);
}

TEST_F(BackupTest, IsStillMadeByADossierThatCloses)
{
    create();
    dossier->commitWithBackup();
    dossier.reset();
    EXPECT_EQ(backups().size(), 1U);
}

TEST_F(BackupTest, IsForItsOwnerOnly)
{
    create();
    dossier->commitWithBackup();
    dossier->waitForBackups();
    const auto backup = backups().at(0).file;
    EXPECT_EQ(fs::status(backup).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(fs::status(backup.parent_path()).permissions(), fs::perms::owner_all);
}

TEST_F(BackupTest, IsNotMadeByWhoOnlyReads)
{
    create();
    dossier.reset();
    const auto reader = Dossier::open(file, coach(), Access::ReadOnly, surroundings());
    EXPECT_EQ(kindThrownBy([&] { reader->commitWithBackup(); }), Error::Kind::ReadOnly);
    EXPECT_TRUE(backups().empty());
}

TEST_F(BackupTest, IsThinnedButNotBelowWhatTheRuleKeeps)
{
    create();
    for (int day = 0; day < 60; ++day) {
        wait(24h);
        change();
    }
    const auto now = clock.now;
    std::vector<forms::Instant> made;
    for (const auto& backup : backups())
        made.push_back(backup.at);
    EXPECT_EQ(made.size(), dossier->backupState().good);
    EXPECT_LT(made.size(), 30U);
    EXPECT_GE(made.size(), 20U);
    EXPECT_EQ(made.back(), now);
}

// Of all there may be, one made before a migration is the last that an older program can read.
TEST_F(BackupTest, FromBeforeAMigrationStays)
{
    create();
    dossier->waitUntilSealed();
    db::keepBeforeMigration(file, db::writeAtomically);
    fs::last_write_time(backups().at(0).file, fs::file_time_type::clock::now() - 100000h);
    reopen();
    for (int day = 0; day < 40; ++day) {
        wait(24h);
        change();
    }
    EXPECT_TRUE(backups().at(0).stays);
}

TEST_F(BackupTest, ThatCannotBeWrittenIsReportedAndTriedAtTheNextChange)
{
    create();
    wait(1h);
    writeBackups([](const fs::path&, db::ByteView) { throw Error(Error::Kind::DiskFull, ""); });
    const auto state = change();
    EXPECT_EQ(state.failure, Error::Kind::DiskFull);
    EXPECT_TRUE(dossier->sealState().isSafe()) << "the dossier itself is on the disk";
    writeBackups({});
    EXPECT_EQ(change(), (db::BackupState{1, 0, clock.now, {}}));
}

TEST_F(BackupTest, ThatIsNotWhatWasWrittenIsNoticedAndTakesNoOlderOneAway)
{
    create();
    for (int day = 0; day < 5; ++day) {
        wait(1h);
        change();
    }
    const auto before = backups();
    wait(240h);
    writeBackups([](const fs::path& path, db::ByteView bytes) {
        db::writeAtomically(path, bytes.first(bytes.size() - 100));
    });
    const auto state = change();
    EXPECT_EQ(state.failure, Error::Kind::Damaged);
    EXPECT_EQ(backups(), before);
    writeBackups({});
    EXPECT_EQ(change().failure, std::nullopt);
    EXPECT_LT(backups().size(), before.size());
}

TEST_F(BackupTest, ThatWasDamagedSinceIsReportedAndDoesNotCount)
{
    create();
    dossier->commitWithBackup();
    dossier->waitForBackups();
    wait(1h);
    change();
    const auto oldest = backups().at(0).at;
    auto bytes = contentsOf(backups().at(1).file);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] + 1);
    putContents(backups().at(1).file, bytes);

    reopen();
    const auto state = dossier->waitForBackups();
    EXPECT_EQ(state, (db::BackupState{1, 1, oldest, {}}));
    EXPECT_FALSE(state.isFine());
    EXPECT_EQ(dossier->lookInto(backups().at(1)), std::nullopt);
    EXPECT_EQ(change(), (db::BackupState{2, 1, clock.now, {}})) << "the last good one is an hour old";
}

TEST_F(BackupTest, LeavesOtherFilesInItsFolderAlone)
{
    create();
    dossier->commitWithBackup();
    dossier->waitForBackups();
    const auto there = backups().at(0).file.parent_path();
    putContents(there / "briefje.txt", "van mij");
    putContents(there / "kopie.leertafel", "van mij");
    EXPECT_EQ(backups().size(), 1U);
}

TEST_F(BackupTest, ComesBackAfterThePresentStateWasKept)
{
    create();
    add("Aisha Bakker");
    dossier->commitWithBackup();
    dossier->waitForBackups();
    add("Bram Özdemir");
    dossier->commit();
    const auto generation = dossier->sealState().asked;
    dossier->addSlot(db::SlotRole::Leercoach, "tweede leercoach", db::Passphrase("een andere zin"), cheap);

    dossier->restore(backups().at(0).file);
    EXPECT_EQ(members(), 1U);
    EXPECT_GT(dossier->sealState().asked, generation);
    ASSERT_EQ(dossier->waitForBackups().good, 2U);
    EXPECT_EQ(dossier->lookInto(backups().at(1))->members, 2);

    dossier.reset();
    dossier = Dossier::open(file, db::Passphrase("een andere zin"));
    EXPECT_EQ(members(), 1U) << "the slots of today stay";
}

TEST_F(BackupTest, DoesNotComeBackWhenThePresentStateCannotBeKept)
{
    create();
    dossier->commitWithBackup();
    dossier->waitForBackups();
    add("Aisha Bakker");
    writeBackups([](const fs::path&, db::ByteView) { throw Error(Error::Kind::DiskFull, ""); });
    EXPECT_EQ(kindThrownBy([&] { dossier->restore(backups().at(0).file); }), Error::Kind::DiskFull);
    EXPECT_EQ(members(), 1U);
}

TEST_F(BackupTest, OfAnotherDossierDoesNotComeBack)
{
    const auto other = folder / "kastanje.leertafel";
    Dossier::create(other, {"Wijkteam De Kastanje", false}, coach(), cheap);
    create();
    EXPECT_EQ(kindThrownBy([&] { dossier->restore(other); }), Error::Kind::Damaged);
}

class DamagedDossierTest : public BackupTest {
protected:
    DamagedDossierTest()
    {
        create();
        add("Aisha Bakker");
        dossier->commitWithBackup();
        dossier->waitForBackups();
        add("Bram Özdemir");
        wait(1h);
        dossier->commitWithBackup();
        dossier.reset();
        putContents(file, "LEERTAF1 en verder niets");
    }
    std::unique_ptr<Dossier> fromBackup()
    {
        return Dossier::openBackup(file, backups(), coach(), surroundings());
    }
};

TEST_F(DamagedDossierTest, GoesOnFromItsNewestBackup)
{
    dossier = fromBackup();
    EXPECT_EQ(members(), 2U);
    dossier.reset();
    EXPECT_GT(db::infoOf(file).generation, backups().back().generation);
    reopen();
    EXPECT_EQ(members(), 2U);
}

TEST_F(DamagedDossierTest, PassesOverABackupThatIsDamagedToo)
{
    const auto newest = backups().back().file;
    putContents(newest, contentsOf(newest).substr(0, 300));
    dossier = fromBackup();
    EXPECT_EQ(members(), 1U);
}

TEST_F(DamagedDossierTest, KeepsWhatStoodInTheFile)
{
    dossier = fromBackup();
    const auto kept = db::damagedFilesOf(file);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(contentsOf(kept[0].file), "LEERTAF1 en verder niets");
    EXPECT_EQ(backups().size(), 2U) << "it is no backup";
}

TEST_F(DamagedDossierTest, StaysAsItIsForWhoHasAnotherSecret)
{
    EXPECT_EQ(kindThrownBy([&] { Dossier::openBackup(file, backups(), db::Passphrase("iets anders")); }),
              Error::Kind::WrongSecret);
    EXPECT_EQ(contentsOf(file), "LEERTAF1 en verder niets");
}

TEST_F(DamagedDossierTest, StaysAsItIsWhenNoBackupIsWhole)
{
    for (const auto& backup : backups())
        putContents(backup.file, "weg");
    EXPECT_EQ(kindThrownBy([&] { fromBackup(); }), Error::Kind::NotFound);
    EXPECT_EQ(contentsOf(file), "LEERTAF1 en verder niets");
}

}  // namespace
