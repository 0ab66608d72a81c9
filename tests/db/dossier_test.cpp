#include "db/dossier.h"

#include <latch>
#include <mutex>

#include "db/backups.h"
#include "db/schema.h"
#include "db/store/team_store.h"
#include "db/which_slot.h"
#include "tests/db/fixtures.h"

namespace {

namespace fs = std::filesystem;
using db::Access;
using db::Dossier;
using db::Error;
using db::SlotRole;
using db::TeamStore;
using tests::cheap;
using tests::coach;
using tests::contentsOf;
using tests::kindThrownBy;
using std::chrono_literals::operator""h;

void addMember(Dossier& dossier, const std::string& name)
{
    TeamStore(dossier.database()).save(forms::Member{0, name, {}, "", true});
    dossier.commit();
}

std::size_t countMembers(Dossier& dossier)
{
    return TeamStore(dossier.database()).members().size();
}

class DossierTest : public testing::Test {
protected:
    Dossier::Created create(db::Surroundings surroundings = {})
    {
        return Dossier::create(file, tests::linde, coach(), cheap, "leercoach", std::move(surroundings));
    }

    // Made, with one member in it, and closed again. Returns the herstelsleutel.
    db::RecoveryKey closedDossier()
    {
        auto created = create();
        addMember(*created.dossier, "Aisha Bakker");
        return created.recoveryKey;
    }

    std::vector<std::string> filesInFolder() const
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
            names.push_back(fs::relative(entry.path(), folder.path()).string());
        std::sort(names.begin(), names.end());
        return names;
    }

    tests::Folder folder;
    fs::path file = folder / "linde.leertafel";
};

TEST_F(DossierTest, HoldsWhatWasCommittedWhenItIsOpenedAgain)
{
    closedDossier();
    const auto dossier = Dossier::open(file, coach());
    EXPECT_EQ(TeamStore(dossier->database()).team().name, tests::linde.name);
    EXPECT_EQ(TeamStore(dossier->database()).members().at(0).name, "Aisha Bakker");
}

TEST_F(DossierTest, OpensWithTheRecoveryKeyAsItWasPrinted)
{
    const auto printed = closedDossier().text();
    EXPECT_EQ(countMembers(*Dossier::open(file, *db::readRecoveryKey(printed).key)), 1U);
}

TEST_F(DossierTest, RefusesAnotherSecret)
{
    closedDossier();
    const auto before = contentsOf(file);
    EXPECT_EQ(kindThrownBy([&] { Dossier::open(file, db::Passphrase("iets anders")); }),
              Error::Kind::WrongSecret);
    EXPECT_EQ(kindThrownBy([&] { Dossier::open(file, db::RecoveryKey::random()); }),
              Error::Kind::WrongSecret);
    EXPECT_EQ(contentsOf(file), before);
    EXPECT_EQ(filesInFolder(), std::vector<std::string>{"linde.leertafel"});
}

TEST_F(DossierTest, LeavesNothingBesideTheFile)
{
    auto created = create();
    addMember(*created.dossier, "Aisha Bakker");
    EXPECT_TRUE(created.dossier->waitUntilSealed().isSafe());
    EXPECT_EQ(filesInFolder(), (std::vector<std::string>{"linde.leertafel", "linde.leertafel.slot"}));
    created.dossier.reset();
    EXPECT_EQ(filesInFolder(), std::vector<std::string>{"linde.leertafel"});
}

TEST_F(DossierTest, ShowsNoPlainWordInTheFile)
{
    closedDossier();
    const auto bytes = contentsOf(file);
    for (const auto* word : {"Aisha", "Bakker", "Linde", "Wijkteam", "CREATE TABLE", "member", "SQLite"})
        EXPECT_EQ(bytes.find(word), std::string::npos) << word;
}

TEST_F(DossierTest, RefusesItsFileWhenAnyPartIsAltered)
{
    closedDossier();
    const auto whole = contentsOf(file);
    for (std::size_t place = 0; place < whole.size(); place += 997) {
        auto altered = whole;
        altered[place] = static_cast<char>(altered[place] ^ 0x10);
        tests::putContents(file, altered);
        EXPECT_NE(kindThrownBy([&] { Dossier::open(file, coach()); }), Error::Kind::WrongSecret) << place;
        tests::putContents(file, whole.substr(0, place));
        EXPECT_NE(kindThrownBy([&] { Dossier::open(file, coach()); }), Error::Kind::WrongSecret) << place;
    }
    tests::putContents(file, whole);
    EXPECT_EQ(countMembers(*Dossier::open(file, coach())), 1U);
}

TEST_F(DossierTest, IsNeverMadeOverAFileThatIsThere)
{
    tests::putContents(file, "van een ander team");
    EXPECT_EQ(kindThrownBy([&] { create(); }), Error::Kind::AlreadyExists);
    EXPECT_EQ(contentsOf(file), "van een ander team");
}

TEST_F(DossierTest, IsNotMadeWhenItCannotBeWritten)
{
    const auto full = [](const fs::path&, db::ByteView) { throw Error(Error::Kind::DiskFull, ""); };
    EXPECT_EQ(kindThrownBy([&] { create({full, 1h}); }), Error::Kind::DiskFull);
    EXPECT_TRUE(filesInFolder().empty());
}

TEST_F(DossierTest, MakesNoLockForAFileThatIsNotThere)
{
    EXPECT_EQ(kindThrownBy([&] { Dossier::open(file, coach()); }), Error::Kind::NotFound);
    EXPECT_TRUE(filesInFolder().empty());
}

TEST_F(DossierTest, IsOpenInOneProgramOnlyButMayBeReadByOthers)
{
    const auto first = create();
    EXPECT_EQ(kindThrownBy([&] { Dossier::open(file, coach()); }), Error::Kind::InUse);
    const auto second = Dossier::open(file, coach(), Access::ReadOnly);
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_TRUE(second->waitUntilSealed().isSafe());
    EXPECT_EQ(kindThrownBy([&] { addMember(*second, "Aisha Bakker"); }), Error::Kind::ReadOnly);
    EXPECT_EQ(kindThrownBy([&] { second->commit(); }), Error::Kind::ReadOnly);
}

TEST_F(DossierTest, CountsItsSealings)
{
    auto dossier = create().dossier;
    EXPECT_EQ(dossier->sealState(), (db::SealState{1, 1, {}}));
    EXPECT_EQ(dossier->commit(), 2U);
    EXPECT_EQ(dossier->commit(), 3U);
    dossier.reset();
    EXPECT_EQ(db::infoOf(file).generation, 3U);
    EXPECT_EQ(Dossier::open(file, coach())->commit(), 4U);
}

// A disk whose faults a test decides.
class FaultyDisk {
public:
    db::Surroundings surroundings()
    {
        return {[this](const fs::path& path, db::ByteView bytes) {
                    const std::scoped_lock lock(mutex_);
                    if (fault_ && (badFile_.empty() || path == badFile_))
                        throw Error(*fault_, "");
                    db::writeAtomically(path, bytes);
                },
                1h};
    }
    void fail(std::optional<Error::Kind> fault, fs::path onlyThis = {})
    {
        const std::scoped_lock lock(mutex_);
        fault_ = fault;
        badFile_ = std::move(onlyThis);
    }

private:
    std::mutex mutex_;
    std::optional<Error::Kind> fault_;
    fs::path badFile_;
};

TEST_F(DossierTest, KeepsEverythingInMemoryWhileTheDiskFails)
{
    FaultyDisk disk;
    auto dossier = create(disk.surroundings()).dossier;
    const auto before = contentsOf(file);
    for (const auto kind : {Error::Kind::DiskFull, Error::Kind::ReadOnly, Error::Kind::NoFolder}) {
        disk.fail(kind);
        addMember(*dossier, "Aisha Bakker");
        EXPECT_EQ(dossier->waitUntilSealed().failure, kind);
        EXPECT_EQ(contentsOf(file), before);
    }
    std::latch sealed(1);
    dossier->onSealed([&](const db::SealState& state) {
        if (state.isSafe())
            sealed.count_down();
    });
    disk.fail({});
    dossier->retry();
    sealed.wait();
    EXPECT_EQ(dossier->sealState(), (db::SealState{4, 4, {}}));
    dossier.reset();
    EXPECT_EQ(countMembers(*Dossier::open(file, coach())), 3U);
}

TEST_F(DossierTest, GoesOnElsewhereWhenItsDiskIsGone)
{
    FaultyDisk disk;
    auto dossier = create(disk.surroundings()).dossier;
    disk.fail(Error::Kind::NoFolder, file);
    addMember(*dossier, "Aisha Bakker");
    EXPECT_FALSE(dossier->waitUntilSealed().isSafe());

    const auto elsewhere = folder / "elders.leertafel";
    dossier->saveElsewhere(elsewhere);
    EXPECT_TRUE(dossier->sealState().isSafe());
    EXPECT_EQ(dossier->file(), elsewhere);
    EXPECT_EQ(kindThrownBy([&] { Dossier::open(elsewhere, coach()); }), Error::Kind::InUse);
    addMember(*dossier, "Bram Özdemir");
    dossier.reset();
    EXPECT_EQ(countMembers(*Dossier::open(elsewhere, coach())), 2U);
    EXPECT_EQ(countMembers(*Dossier::open(file, coach())), 0U);
}

TEST_F(DossierTest, StaysWhereItIsWhenElsewhereFailsToo)
{
    FaultyDisk disk;
    auto dossier = create(disk.surroundings()).dossier;
    const auto elsewhere = folder / "elders.leertafel";
    disk.fail(Error::Kind::DiskFull, elsewhere);
    EXPECT_EQ(kindThrownBy([&] { dossier->saveElsewhere(elsewhere); }), Error::Kind::DiskFull);
    tests::putContents(folder / "ander.leertafel", "van een ander team");
    EXPECT_EQ(kindThrownBy([&] { dossier->saveElsewhere(folder / "ander.leertafel"); }),
              Error::Kind::AlreadyExists);
    EXPECT_EQ(dossier->file(), file);
    addMember(*dossier, "Aisha Bakker");
    dossier.reset();
    EXPECT_EQ(countMembers(*Dossier::open(file, coach())), 1U);
    EXPECT_FALSE(fs::exists(elsewhere));
}

TEST_F(DossierTest, TakesASecondCoach)
{
    auto dossier = create().dossier;
    dossier->addSlot(SlotRole::Leercoach, "tweede leercoach", db::Passphrase("een andere zin"), cheap);
    dossier.reset();
    EXPECT_NO_THROW(Dossier::open(file, db::Passphrase("een andere zin")));
    dossier = Dossier::open(file, coach());
    ASSERT_EQ(dossier->slots().size(), 3U);
    EXPECT_TRUE(dossier->removeSlot(0));
    dossier.reset();
    EXPECT_EQ(kindThrownBy([&] { Dossier::open(file, coach()); }), Error::Kind::WrongSecret);
    EXPECT_NO_THROW(Dossier::open(file, db::Passphrase("een andere zin")));
}

TEST_F(DossierTest, KnowsWhoseWachtwoordzinItIs)
{
    auto created = create();
    created.dossier->addSlot(SlotRole::Researcher, "onderzoeker", db::Passphrase("een andere zin"), cheap);
    created.dossier.reset();
    EXPECT_EQ(Dossier::open(file, coach())->openedBy(), SlotRole::Leercoach);
    EXPECT_EQ(Dossier::open(file, created.recoveryKey)->openedBy(), SlotRole::Recovery);
    EXPECT_EQ(Dossier::open(file, db::Passphrase("een andere zin"))->openedBy(), SlotRole::Researcher);
    EXPECT_EQ(db::slotThatOpens(file, coach()), 0U);
    EXPECT_EQ(db::slotThatOpens(file, created.recoveryKey), 1U);
    EXPECT_EQ(db::slotThatOpens(file, db::Passphrase("een andere zin")), 2U);
    EXPECT_EQ(kindThrownBy([&] { db::slotThatOpens(file, db::Passphrase("geen van beide")); }),
              Error::Kind::WrongSecret);
}

TEST_F(DossierTest, NeverLosesItsLastCoach)
{
    auto dossier = create().dossier;
    dossier->addSlot(SlotRole::Researcher, "onderzoeker", db::Passphrase("een andere zin"), cheap);
    EXPECT_FALSE(dossier->removeSlot(0));
    EXPECT_TRUE(dossier->removeSlot(2));
    EXPECT_TRUE(dossier->removeSlot(1));
    EXPECT_FALSE(dossier->removeSlot(0));
    EXPECT_EQ(dossier->slots().size(), 1U);
}

TEST_F(DossierTest, HasRoomForSixteenSlots)
{
    auto dossier = create().dossier;
    while (dossier->slots().size() < db::maxSlots)
        dossier->addSlot(SlotRole::Leercoach, std::string(db::maxLabelSize, 'l'), db::Passphrase("zin"),
                         cheap);
    EXPECT_THROW(dossier->addSlot(SlotRole::Leercoach, "x", db::Passphrase("zin"), cheap), std::logic_error);
    dossier.reset();
    EXPECT_EQ(db::infoOf(file).slots.size(), db::maxSlots);
    EXPECT_NO_THROW(Dossier::open(file, coach()));
}

TEST_F(DossierTest, ForgetsAnOldPassphraseAndAnOldRecoveryKey)
{
    const auto oldKey = closedDossier();
    auto dossier = Dossier::open(file, coach());
    dossier->changePassphrase(0, db::Passphrase("de nieuwe zin"), cheap);
    const auto newKey = dossier->renewRecoveryKey(cheap);
    dossier.reset();
    EXPECT_EQ(kindThrownBy([&] { Dossier::open(file, coach()); }), Error::Kind::WrongSecret);
    EXPECT_EQ(kindThrownBy([&] { Dossier::open(file, oldKey); }), Error::Kind::WrongSecret);
    EXPECT_NO_THROW(Dossier::open(file, db::Passphrase("de nieuwe zin")));
    EXPECT_NO_THROW(Dossier::open(file, newKey));
}

TEST_F(DossierTest, TellsTheClearPartWithoutASecret)
{
    closedDossier();
    const auto info = db::infoOf(file);
    EXPECT_EQ(info.format, 1U);
    EXPECT_EQ(info.generation, 2U);
    EXPECT_EQ(info.size, fs::file_size(file));
    EXPECT_EQ(info.backups, 0U);
    using Slot = std::pair<SlotRole, std::string>;
    EXPECT_EQ(info.slots, (std::vector<Slot>{{SlotRole::Leercoach, "leercoach"},
                                             {SlotRole::Recovery, "herstelsleutel"}}));
}

TEST_F(DossierTest, RefusesANewerSchemaUntouched)
{
    {
        const auto dossier = create().dossier;
        dossier->database().run("PRAGMA user_version = 1000");
        dossier->commit();
    }
    const auto before = contentsOf(file);
    EXPECT_EQ(kindThrownBy([&] { Dossier::open(file, coach()); }), Error::Kind::TooNew);
    EXPECT_EQ(contentsOf(file), before);
    EXPECT_EQ(filesInFolder(), std::vector<std::string>{"linde.leertafel"});
}

class OlderDossierTest : public DossierTest {
protected:
    // As a program without any migration would have sealed it.
    OlderDossierTest()
    {
        const auto key = db::Key::random();
        db::Header header;
        header.generation = 7;
        header.slots.push_back(db::makeSlot(SlotRole::Leercoach, "leercoach", coach(), cheap, key));
        auto empty = db::Database::inMemory();
        empty.run("CREATE TABLE old (a); INSERT INTO old VALUES ('van vroeger')");
        db::writeAtomically(file, db::seal(header, key, empty.image()));
        before = contentsOf(file);
    }

    std::string before;
};

TEST_F(OlderDossierTest, IsKeptAsABackupBeforeItIsMigrated)
{
    auto dossier = Dossier::open(file, coach());
    EXPECT_EQ(db::schemaVersion(dossier->database()), static_cast<int>(db::migrations().size()));
    EXPECT_TRUE(dossier->waitUntilSealed().isSafe());
    dossier.reset();
    EXPECT_EQ(db::infoOf(file).generation, 8U);
    const auto backups = db::backupsOf(file);
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_EQ(contentsOf(backups[0].file), before);
    Dossier::open(file, coach());
    EXPECT_EQ(db::backupsOf(file).size(), 1U);
}

TEST_F(OlderDossierTest, IsNotMigratedWhenNoBackupCanBeKept)
{
    const auto full = [](const fs::path&, db::ByteView) { throw Error(Error::Kind::DiskFull, ""); };
    EXPECT_EQ(kindThrownBy([&] {
                  Dossier::open(file, coach(), Access::ReadAndWrite, {full, 1h});
              }),
              Error::Kind::DiskFull);
    EXPECT_EQ(contentsOf(file), before);
}

TEST_F(OlderDossierTest, IsOnlyMigratedInMemoryForReading)
{
    const auto dossier = Dossier::open(file, coach(), Access::ReadOnly);
    EXPECT_EQ(db::schemaVersion(dossier->database()), static_cast<int>(db::migrations().size()));
    EXPECT_EQ(contentsOf(file), before);
    EXPECT_TRUE(db::backupsOf(file).empty());
}

}  // namespace
