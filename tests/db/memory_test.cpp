// What stays behind in the memory of the program when a dossier was closed: nothing of what stood in it, and
// no key. With the free() that leertafel has too.
#include "db/store/meeting_store.h"
#include "db/store/team_store.h"
#include "db/unsealed.h"
#include "tests/db/fixtures.h"
#include "tests/support/own_memory.h"

namespace {

using db::Dossier;

// Put together here, so that it does not stand in the program itself.
std::string marked()
{
    std::string word;
    for (int letter = 0; letter < 24; ++letter)
        word += static_cast<char>('a' + (letter * 7 + 3) % 26);
    return word;
}

class MemoryTest : public testing::Test {
protected:
    MemoryTest()
    {
        auto dossier = Dossier::create(file, tests::linde, tests::coach(), tests::cheap).dossier;
        db::TeamStore(dossier->database()).save(forms::Member{0, marked(), {}, marked(), true});
        dossier->commit();
        dossier->waitUntilSealed();
    }
    std::vector<std::string> remembered(const tests::Masked& bytes) const
    {
        return tests::placesInMemory(getpid(), bytes);
    }

    tests::Folder folder;
    std::filesystem::path file = folder / "linde.leertafel";
    tests::Masked word{marked()};
};

TEST_F(MemoryTest, IsFullOfItWhileTheDossierIsOpen)
{
    const auto dossier = Dossier::open(file, tests::coach());
    EXPECT_FALSE(remembered(word).empty());
}

TEST_F(MemoryTest, HoldsNothingOfADossierThatWasClosed)
{
    {
        const auto dossier = Dossier::open(file, tests::coach());
        db::TeamStore team(dossier->database());
        for (auto member : team.members()) {
            member.function += marked();
            team.save(member);
        }
        dossier->commit();
        dossier->waitUntilSealed();
    }
    EXPECT_EQ(remembered(word), std::vector<std::string>{});
}

TEST_F(MemoryTest, HoldsNoKeyAndNoWachtwoordzin)
{
    tests::Masked key{"-"};
    {
        const auto dossier = Dossier::open(file, tests::coach());
        const auto unsealed = db::unseal(file, tests::coach());
        key = tests::Masked({reinterpret_cast<const char*>(unsealed.dataKey.data()), db::Key::size});
        EXPECT_FALSE(remembered(key).empty());
        dossier->commit();
        dossier->waitUntilSealed();
    }
    EXPECT_EQ(remembered(key), std::vector<std::string>{});
}

}  // namespace
