#include "db/store/pin_store.h"

#include "db/store/erasure_store.h"
#include "tests/db/store/store_fixture.h"

namespace {

class PinStoreTest : public tests::StoreTest {
protected:
    void tryInVain(forms::Id member, int times)
    {
        for (int time = 0; time < times; ++time)
            pins.countTry(member);
    }

    db::PinStore pins{database};
};

TEST_F(PinStoreTest, KeepsOneHashForEachMember)
{
    EXPECT_FALSE(pins.hashOf(aisha));
    pins.choose(aisha, "one");
    pins.choose(bram, "two");
    pins.choose(aisha, "three");
    EXPECT_EQ(pins.hashOf(aisha), "three");
    EXPECT_EQ(pins.hashOf(bram), "two");
    EXPECT_EQ(pins.whoHaveOne(), (std::vector<forms::Id>{aisha, bram}));

    pins.remove(aisha);
    EXPECT_FALSE(pins.hashOf(aisha));
}

TEST_F(PinStoreTest, ClosesThatNameOnlyAfterFiveInVain)
{
    pins.choose(aisha, "one");
    pins.choose(bram, "two");
    tryInVain(aisha, 4);
    EXPECT_FALSE(pins.isBlocked(aisha));
    pins.countTry(aisha);
    EXPECT_TRUE(pins.isBlocked(aisha));
    EXPECT_FALSE(pins.isBlocked(bram));
    EXPECT_EQ(pins.whoAreBlocked(), (std::vector<forms::Id>{aisha}));
}

TEST_F(PinStoreTest, StaysClosedWhenTheProgramStartsAgain)
{
    const tests::Folder folder;
    const auto file = folder / "linde.leertafel";
    {
        const auto dossier = db::Dossier::create(file, tests::linde, tests::coach(), tests::cheap).dossier;
        forms::Member member;
        member.name = "Aisha Bakker";
        member.id = db::TeamStore(dossier->database()).save(member);
        db::PinStore kept(dossier->database());
        kept.choose(member.id, "one");
        for (int time = 0; time < db::mostPinTries; ++time)
            kept.countTry(member.id);
        dossier->commit();
    }
    const auto again = db::Dossier::open(file, tests::coach());
    EXPECT_EQ(db::PinStore(again->database()).whoAreBlocked().size(), 1U);
}

TEST_F(PinStoreTest, CountsAnewWhenOneWasRightOrTheCoachOpenedTheName)
{
    pins.choose(aisha, "one");
    tryInVain(aisha, 4);
    pins.forgetTries(aisha);
    tryInVain(aisha, 4);
    EXPECT_FALSE(pins.isBlocked(aisha));
    pins.countTry(aisha);
    pins.forgetTries(aisha);
    EXPECT_FALSE(pins.isBlocked(aisha));
    EXPECT_EQ(pins.hashOf(aisha), "one");
}

TEST_F(PinStoreTest, BlocksNobodyWithoutAPincode)
{
    tryInVain(aisha, 9);
    EXPECT_FALSE(pins.isBlocked(aisha));
}

TEST_F(PinStoreTest, GoesWithThePerson)
{
    pins.choose(aisha, "one");
    pins.choose(bram, "two");
    db::ErasureStore(database).erase(db::ErasedKind::Person, aisha, db::ErasureReason::Person,
                                     tests::minute(9));
    EXPECT_EQ(pins.whoHaveOne(), (std::vector<forms::Id>{bram}));
}

}  // namespace
