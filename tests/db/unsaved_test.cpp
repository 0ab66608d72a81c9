// A dossier that is put away while the disk refuses: nothing is lost, and nothing of it is in clear.
#include "db/store/team_store.h"
#include "tests/db/fixtures.h"

namespace {

using db::Dossier;
using db::Error;
using tests::cheap;
using tests::coach;
using tests::kindThrownBy;

class UnsavedTest : public testing::Test {
protected:
    // Made, with somebody in it whom the disk did not take any more.
    db::Unsaved putAway()
    {
        auto dossier =
            Dossier::create(file, tests::linde, coach(), cheap, "leercoach", surroundings()).dossier;
        full = true;
        db::TeamStore(dossier->database()).save(forms::Member{0, "Aisha Bakker", {}, "", true});
        dossier->commit();
        auto unsaved = Dossier::close(std::move(dossier));
        if (!unsaved)
            throw std::logic_error("the disk was not full");
        return *std::move(unsaved);
    }
    db::Surroundings surroundings()
    {
        return {[this](const auto& to, db::ByteView bytes) {
                    if (full)
                        throw Error(Error::Kind::DiskFull, "full");
                    db::writeAtomically(to, bytes);
                },
                forms::Milliseconds{60'000}};
    }

    tests::Folder folder;
    std::filesystem::path file = folder / "linde.leertafel";
    std::atomic<bool> full = false;
};

TEST_F(UnsavedTest, IsNothingWhenEverythingIsOnTheDisk)
{
    auto dossier = Dossier::create(file, tests::linde, coach(), cheap).dossier;
    EXPECT_FALSE(Dossier::close(std::move(dossier)));
}

TEST_F(UnsavedTest, OpensAgainWithAllThatWasDone)
{
    auto unsaved = putAway();
    const auto dossier = Dossier::open(unsaved, coach(), surroundings());
    EXPECT_EQ(db::TeamStore(dossier->database()).members().at(0).name, "Aisha Bakker");
    EXPECT_EQ(dossier->file(), file);
}

TEST_F(UnsavedTest, StandsOnTheDiskAsSoonAsThatTakesIt)
{
    auto unsaved = putAway();
    full = false;
    auto dossier = Dossier::open(unsaved, coach(), surroundings());
    EXPECT_TRUE(dossier->waitUntilSealed().isSafe());
    dossier.reset();
    EXPECT_EQ(db::TeamStore(Dossier::open(file, coach())->database()).members().size(), 1U);
}

TEST_F(UnsavedTest, RefusesAnotherSecretAndCanBeTriedAgain)
{
    auto unsaved = putAway();
    EXPECT_EQ(kindThrownBy([&] { Dossier::open(unsaved, db::Passphrase("iets anders"), surroundings()); }),
              Error::Kind::WrongSecret);
    EXPECT_NO_THROW(Dossier::open(unsaved, coach(), surroundings()));
}

TEST_F(UnsavedTest, LetsNobodyElseOpenTheFile)
{
    const auto unsaved = putAway();
    EXPECT_EQ(kindThrownBy([&] { Dossier::open(file, coach()); }), Error::Kind::InUse);
}

}  // namespace
