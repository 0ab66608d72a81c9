// What was deleted is nowhere any more: not in the dossier, not in a backup, not in what comes back from one.
#include <algorithm>
#include <mutex>

#include "db/backups.h"
#include "db/store/retention.h"
#include "db/unsealed.h"
#include "tests/db/store/store_fixture.h"

namespace {

namespace fs = std::filesystem;
using db::Dossier;
using db::ErasedKind;
using db::ErasureReason;
using tests::cheap;
using tests::coach;
using tests::minute;

constexpr const char* canary = "kanarie-geel-vogeltje";

class DeletionTest : public testing::Test {
protected:
    DeletionTest()
    {
        dossier = Dossier::create(file, tests::linde, coach(), cheap).dossier;
        auto& database = dossier->database();
        member = db::TeamStore(database).save(forms::Member{0, "Bram Özdemir", {}, "", true});
        db::InstrumentStore(database).freeze({"teamthermometer", 1, "<instrument/>"});
    }

    forms::Id fillIn(const std::string& text)
    {
        return db::EntryStore(dossier->database())
            .save({0,
                   "teamthermometer",
                   1,
                   member,
                   forms::Subject::Team,
                   0,
                   {{"tekst", text}},
                   minute(5),
                   minute(5)});
    }
    // Many forms, so that rows move from page to page, with the marked text here and there among them.
    void fillManyPages()
    {
        for (int number = 0; number < 300; ++number) {
            const bool marked = number % 7 == 0;
            const auto id = fillIn(std::string(static_cast<std::size_t>(number * 5 % 900), 'x') +
                                   (marked ? canary : "gewoon"));
            if (marked)
                marks.push_back(id);
        }
    }
    void keepBackup()
    {
        dossier->commitWithBackup();
        dossier->waitForBackups();
    }
    void eraseMarks()
    {
        auto& database = dossier->database();
        db::Transaction transaction(database);
        for (const auto id : marks)
            db::ErasureStore(database).erase(ErasedKind::Entry, id, ErasureReason::Retention, now);
        transaction.commit();
        db::ErasureStore(database).compact();
        dossier->commitErasure();
    }
    // The unsealed bytes of every file in the folder that opens, by its name.
    std::vector<std::string> filesWithTheCanary()
    {
        std::vector<std::string> found;
        for (const auto& entry : fs::recursive_directory_iterator(folder.path())) {
            if (entry.path().extension() != ".leertafel")
                continue;
            const auto database = db::unseal(entry.path(), coach()).database;
            if (tests::textIn(database.image()).find(canary) != std::string::npos)
                found.push_back(entry.path().filename().string());
        }
        return found;
    }

    tests::Folder folder;
    fs::path file = folder / "linde.leertafel";
    forms::Instant now = forms::systemNow() + std::chrono::hours(1);
    std::unique_ptr<Dossier> dossier;
    forms::Id member = 0;
    std::vector<forms::Id> marks;
};

TEST_F(DeletionTest, LeavesNothingInTheDossierNorInAnyBackup)
{
    fillManyPages();
    keepBackup();
    fillIn("nog een formulier");
    keepBackup();
    ASSERT_EQ(filesWithTheCanary().size(), 3U);

    eraseMarks();
    EXPECT_TRUE(dossier->waitForBackups().isFine());
    EXPECT_EQ(filesWithTheCanary(), std::vector<std::string>{});
    const auto backups = db::backupsOf(file);
    ASSERT_EQ(backups.size(), 2U);
    EXPECT_EQ(dossier->lookInto(backups[0])->entries.at(0).sent, 257) << "the rest stays";
    EXPECT_EQ(dossier->lookInto(backups[1])->entries.at(0).sent, 258);
}

TEST_F(DeletionTest, LeavesNothingOfAPersonEither)
{
    fillIn(canary);
    auto& database = dossier->database();
    db::TeamStore(database).save(forms::Member{member, canary, {}, canary, true});
    keepBackup();
    db::Transaction transaction(database);
    db::ErasureStore(database).erase(ErasedKind::Person, member, ErasureReason::Person, now);
    transaction.commit();
    db::ErasureStore(database).compact();
    dossier->commitErasure();
    dossier->waitForBackups();
    EXPECT_EQ(filesWithTheCanary(), std::vector<std::string>{});
}

TEST_F(DeletionTest, ReachesTheBackupsAtTheNextOpeningWhenTheProgramStoppedBefore)
{
    marks = {fillIn(canary)};
    keepBackup();
    const auto backup = db::backupsOf(file).at(0).file;
    const auto before = tests::contentsOf(backup);
    eraseMarks();
    dossier->waitForBackups();
    dossier.reset();
    tests::putContents(backup, before);  // as if it had not been reached
    ASSERT_EQ(filesWithTheCanary().size(), 1U);

    dossier = Dossier::open(file, coach());
    dossier->waitForBackups();
    EXPECT_EQ(filesWithTheCanary(), std::vector<std::string>{});
}

TEST_F(DeletionTest, ReachesWhatComesBackFromACopyOfLongAgo)
{
    marks = {fillIn(canary)};
    keepBackup();
    const auto copy = folder / "usb.leertafel";
    fs::copy_file(db::backupsOf(file).at(0).file, copy);
    eraseMarks();
    dossier->restore(copy);
    dossier->waitForBackups();
    fs::remove(copy);
    EXPECT_EQ(filesWithTheCanary(), std::vector<std::string>{});
}

TEST_F(DeletionTest, LeavesTheMomentAtWhichABackupWasMade)
{
    marks = {fillIn(canary)};
    dossier->waitUntilSealed();
    db::keepBeforeMigration(file, db::writeAtomically);
    const auto backup = db::backupsOf(file).at(0).file;
    fs::last_write_time(backup, fs::file_time_type::clock::now() - std::chrono::hours(1000));
    const auto before = db::backupsOf(file).at(0);
    eraseMarks();
    dossier->waitForBackups();
    EXPECT_EQ(filesWithTheCanary(), std::vector<std::string>{});
    EXPECT_EQ(db::backupsOf(file).at(0), before);
}

TEST_F(DeletionTest, TakesABackupThatDoesNotOpenAwayAsAWhole)
{
    marks = {fillIn(canary)};
    keepBackup();
    const auto backup = db::backupsOf(file).at(0).file;
    auto bytes = tests::contentsOf(backup);
    bytes.resize(bytes.size() - 10);
    tests::putContents(backup, bytes);
    db::keepDamaged(backup, db::writeAtomically);
    eraseMarks();
    EXPECT_TRUE(dossier->waitForBackups().isFine());
    EXPECT_FALSE(fs::exists(backup));
}

TEST_F(DeletionTest, TriesABackupAgainThatCouldNotBeWritten)
{
    marks = {fillIn(canary)};
    keepBackup();
    dossier.reset();
    std::mutex mutex;
    bool full = true;
    const auto write = [&](const fs::path& path, db::ByteView bytes) {
        const std::scoped_lock lock(mutex);
        if (full && path != file)
            throw db::Error(db::Error::Kind::DiskFull, "");
        db::writeAtomically(path, bytes);
    };
    dossier = Dossier::open(file, coach(), db::Access::ReadAndWrite, {write, std::chrono::hours(1)});
    eraseMarks();
    EXPECT_EQ(dossier->waitForBackups().failure, db::Error::Kind::DiskFull);
    {
        const std::scoped_lock lock(mutex);
        full = false;
    }
    dossier->commit();
    EXPECT_TRUE(dossier->waitForBackups().isFine());
    dossier.reset();
    EXPECT_EQ(filesWithTheCanary(), std::vector<std::string>{});
}

}  // namespace
