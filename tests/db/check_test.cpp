#include "db/check.h"

#include "db/backups.h"
#include "tests/db/store/store_fixture.h"

namespace {

namespace fs = std::filesystem;
using db::CheckFault;
using db::Dossier;
using db::Error;
using What = db::CheckFault::What;
using tests::cheap;
using tests::coach;

class CheckTest : public testing::Test {
protected:
    CheckTest() { dossier = Dossier::create(file, tests::linde, coach(), cheap).dossier; }

    // Changes the tables behind the back of the stores.
    void tamper(const char* sql)
    {
        dossier->database().run("PRAGMA foreign_keys = OFF");
        dossier->database().run(sql);
        dossier->commit();
        EXPECT_TRUE(dossier->waitUntilSealed().isSafe());
    }

    std::vector<CheckFault> faults() const { return db::check(file, coach()).faults; }
    std::vector<CheckFault> onlyFault(What what) const { return {{file, what, std::nullopt}}; }

    tests::Folder folder;
    fs::path file = folder / "linde.leertafel";
    std::unique_ptr<Dossier> dossier;
};

TEST_F(CheckTest, FindsNothingWrongWithADossierThatIsOpenElsewhere)
{
    const auto report = db::check(file, coach());
    EXPECT_TRUE(report.isClean());
    EXPECT_EQ(report.generation, 1U);
    EXPECT_EQ(report.backups, 0U);
}

TEST_F(CheckTest, SaysWhyADossierDoesNotOpen)
{
    using Faults = std::vector<CheckFault>;
    EXPECT_EQ(db::check(file, db::Passphrase("anders")).faults,
              (Faults{{file, What::NotOpened, Error::Kind::WrongSecret}}));
    EXPECT_EQ(db::check(folder / "weg.leertafel", coach()).faults,
              (Faults{{folder / "weg.leertafel", What::NotOpened, Error::Kind::NotFound}}));
    tests::putContents(file, tests::contentsOf(file) + "x");
    EXPECT_EQ(faults(), (Faults{{file, What::NotOpened, Error::Kind::Damaged}}));
}

TEST_F(CheckTest, FindsRowsThatPointNowhere)
{
    tamper("INSERT INTO casus (code, kind, inbrenger, created_at) VALUES ('C-AAAA', 'casus', 99, 'nu')");
    EXPECT_EQ(faults(), onlyFault(What::ForeignKeys));
}

TEST_F(CheckTest, FindsTablesThatAreNotAsTheyWereMade)
{
    tamper("DROP TRIGGER round_event_is_only_added");
    EXPECT_EQ(faults(), onlyFault(What::Schema));
}

TEST_F(CheckTest, FindsAnIndexThatDoesNotFitItsTable)
{
    tamper(
        "INSERT INTO casus (code, kind, created_at) VALUES ('C-AAAA', 'casus', '2026-01-13T00:00:00.000Z');"
        "PRAGMA writable_schema = ON;"
        "UPDATE sqlite_schema SET sql = replace(sql, 'created_at TEXT NOT NULL', 'created_at INTEGER NOT "
        "NULL') "
        "WHERE name = 'casus';");
    EXPECT_EQ(faults(), onlyFault(What::Integrity));
}

TEST_F(CheckTest, FindsColumnsThatHoldWhatIsNeverWritten)
{
    tamper(
        "INSERT INTO meeting (programme_id, programme_version, title, planned_start) VALUES ('p', 1, '', "
        "'straks')");
    EXPECT_EQ(faults(), onlyFault(What::Contents));
}

TEST_F(CheckTest, LooksAtEveryBackupAlsoOfBeforeANewPassphrase)
{
    db::keepBeforeMigration(file, db::writeAtomically);
    dossier->changePassphrase(0, db::Passphrase("de nieuwe zin"), cheap);
    EXPECT_TRUE(dossier->waitUntilSealed().isSafe());
    db::keepBeforeMigration(file, db::writeAtomically);
    const auto report = db::check(file, db::Passphrase("de nieuwe zin"));
    EXPECT_TRUE(report.isClean());
    EXPECT_EQ(report.backups, 2U);

    const auto oldest = db::backupsOf(file).at(0).file;
    const auto whole = tests::contentsOf(oldest);
    tests::putContents(oldest, whole.substr(0, whole.size() / 2));
    EXPECT_EQ(db::check(file, db::Passphrase("de nieuwe zin")).faults,
              (std::vector<CheckFault>{{oldest, What::NotOpened, Error::Kind::Damaged}}));
}

TEST_F(CheckTest, ChangesNothing)
{
    const auto before = tests::contentsOf(file);
    (void)db::check(file, coach());
    EXPECT_EQ(tests::contentsOf(file), before);
}

}  // namespace
