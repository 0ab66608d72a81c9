#include "db/dossier.h"

#include "db/team_store.h"
#include "tests/db/fixtures.h"

namespace {

using db::Access;
using db::Dossier;
using db::Error;
using db::TeamStore;
using tests::cheap;
using tests::coach;
using tests::kindThrownBy;

class DossierTest : public testing::Test {
protected:
    std::string createdWithMember(const std::string& name)
    {
        auto created = Dossier::create(file, tests::linde, coach(), cheap);
        TeamStore(created.dossier->database()).save(forms::Member{0, name, {}, "", true});
        created.dossier->commit();
        EXPECT_TRUE(created.dossier->waitUntilSealed().isSafe());
        return created.recoveryKey.text();
    }

    tests::Folder folder;
    std::filesystem::path file = folder / "linde.leertafel";
};

TEST_F(DossierTest, HoldsWhatWasCommittedWhenOpenedAgain)
{
    createdWithMember("Aisha Bakker");
    const auto dossier = Dossier::open(file, coach());
    EXPECT_EQ(TeamStore(dossier->database()).team().name, tests::linde.name);
    EXPECT_EQ(TeamStore(dossier->database()).members().at(0).name, "Aisha Bakker");
}

TEST_F(DossierTest, OpensWithTheRecoveryKeyToo)
{
    const auto text = createdWithMember("Aisha Bakker");
    const auto reading = db::readRecoveryKey(text);
    ASSERT_TRUE(reading.key);
    EXPECT_EQ(TeamStore(Dossier::open(file, *reading.key)->database()).members().size(), 1U);
}

TEST_F(DossierTest, RefusesAnotherPassphrase)
{
    createdWithMember("Aisha Bakker");
    EXPECT_EQ(kindThrownBy([&] { Dossier::open(file, db::Passphrase("iets anders")); }),
              Error::Kind::WrongSecret);
}

}  // namespace
