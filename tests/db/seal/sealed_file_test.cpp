#include "db/seal/sealed_file.h"

#include <algorithm>
#include <functional>
#include <random>

#include "tests/db/fixtures.h"

namespace {

using db::Bytes;
using db::Error;
using db::Key;
using db::SlotRole;
using tests::cheap;
using tests::coach;
using tests::kindThrownBy;

constexpr std::size_t clearSize = 8 + 4 + 16 + 8 + 4;  // before the slots
constexpr std::size_t firstSlot = clearSize;
constexpr std::size_t sealedChunk = 64 * 1024 + 17;
constexpr std::size_t streamStart = 24;

Bytes someBytes(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t place = 0; place < size; ++place)
        bytes[place] = static_cast<std::uint8_t>(place * 7 + place / 251);
    return bytes;
}

class SealedFileTest : public testing::Test {
protected:
    SealedFileTest()
    {
        db::fillRandomly(header.id);
        header.generation = 41;
        header.slots.push_back(db::makeSlot(SlotRole::Leercoach, "leercoach", coach(), cheap, key));
        header.slots.push_back(db::makeSlot(SlotRole::Recovery, "herstelsleutel", recovery, cheap, key));
    }

    Bytes sealed(std::size_t size) const { return db::seal(header, key, db::Image(someBytes(size))); }

    // All that a program does with a file it knows nothing about.
    static Bytes opened(db::ByteView file, const db::Secret& secret)
    {
        const auto read = db::readHeader(file);
        const auto found = db::unlock(read.header, secret);
        if (!found)
            throw Error(Error::Kind::WrongSecret, "");
        const auto image = db::openBody(read, file, found->dataKey);
        Bytes bytes(image.size());
        image.read(0, bytes);
        return bytes;
    }

    // The header rewritten by somebody who knows the format, with a hash that fits.
    static Bytes forged(Bytes file, const std::function<void(Bytes&)>& change)
    {
        const auto size = db::readHeader(file).size;
        Bytes clear(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size - 32));
        change(clear);
        const auto hash = db::hashOf(clear);
        clear.insert(clear.end(), hash.begin(), hash.end());
        clear.insert(clear.end(), file.begin() + static_cast<std::ptrdiff_t>(size), file.end());
        return clear;
    }

    static Error::Kind refusal(const Bytes& file)
    {
        return kindThrownBy([&] { opened(file, coach()); });
    }

    Key key = Key::random();
    db::RecoveryKey recovery = db::RecoveryKey::random();
    db::Header header;
};

TEST_F(SealedFileTest, GivesBackWhatWasSealedWhateverItsSize)
{
    for (const std::size_t size : {0, 1, 65535, 65536, 65537, 131072, 300000})
        EXPECT_EQ(opened(sealed(size), coach()), someBytes(size)) << size;
}

TEST_F(SealedFileTest, KeepsTheClearPart)
{
    const auto read = db::readHeader(sealed(10)).header;
    EXPECT_EQ(read.id, header.id);
    EXPECT_EQ(read.generation, 41U);
    ASSERT_EQ(read.slots.size(), 2U);
    EXPECT_EQ(read.slots[0].label, "leercoach");
    EXPECT_EQ(read.slots[1].role, SlotRole::Recovery);
    EXPECT_EQ(read.slots[1].cost, cheap);
}

TEST_F(SealedFileTest, StandsInTheFileAsWritten)
{
    const auto file = sealed(0);
    EXPECT_EQ(std::string(file.begin(), file.begin() + 8), "LEERTAF1");
    EXPECT_EQ(Bytes(file.begin() + 8, file.begin() + 12), (Bytes{1, 0, 0, 0}));
    EXPECT_EQ(Bytes(file.begin() + 28, file.begin() + 40), (Bytes{41, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0}));
    EXPECT_EQ(Bytes(file.begin() + firstSlot, file.begin() + firstSlot + 4), (Bytes{1, 1, 9, 0}));
    EXPECT_EQ(file.size(), clearSize + (4 + 9 + 16 + 88) + (4 + 14 + 16 + 88) + 32 + streamStart + 17);
}

TEST_F(SealedFileTest, OpensWithTheSecretOfEverySlot)
{
    header.slots.push_back(
        db::makeSlot(SlotRole::Leercoach, "tweede leercoach", db::Passphrase("een andere zin"), cheap, key));
    header.slots.push_back(
        db::makeSlot(SlotRole::Researcher, "onderzoeker", db::Passphrase("nog een zin"), cheap, key));
    const auto file = sealed(100);
    EXPECT_EQ(opened(file, coach()), someBytes(100));
    EXPECT_EQ(opened(file, recovery), someBytes(100));
    EXPECT_EQ(opened(file, db::Passphrase("een andere zin")), someBytes(100));
    EXPECT_EQ(opened(file, db::Passphrase("nog een zin")), someBytes(100));
}

TEST_F(SealedFileTest, OpensForNobodyWhoseSlotWasGivenAnotherRole)
{
    const db::Passphrase theirs("nog een zin");
    header.slots.insert(header.slots.begin(),
                        db::makeSlot(SlotRole::Researcher, "onderzoeker", theirs, cheap, key));
    const auto file = forged(sealed(100), [](Bytes& clear) {
        ASSERT_EQ(clear[firstSlot], static_cast<std::uint8_t>(SlotRole::Researcher));
        clear[firstSlot] = static_cast<std::uint8_t>(SlotRole::Leercoach);
    });
    EXPECT_EQ(kindThrownBy([&] { opened(file, theirs); }), Error::Kind::WrongSecret);
    EXPECT_EQ(refusal(file), Error::Kind::Damaged) << "the untouched slot opens, but the body does not";
}

TEST_F(SealedFileTest, SaysWhichSlotOpened)
{
    header.slots.push_back(
        db::makeSlot(SlotRole::Researcher, "onderzoeker", db::Passphrase("nog een zin"), cheap, key));
    EXPECT_EQ(db::unlock(header, coach())->slot, 0U);
    EXPECT_EQ(db::unlock(header, recovery)->slot, 1U);
    EXPECT_EQ(db::unlock(header, db::Passphrase("nog een zin"))->slot, 2U);
}

TEST_F(SealedFileTest, TellsAWrongSecretFromDamage)
{
    const auto file = sealed(100);
    EXPECT_EQ(kindThrownBy([&] { opened(file, db::Passphrase("vier lange woorden")); }),
              Error::Kind::WrongSecret);
    EXPECT_EQ(kindThrownBy([&] { opened(file, db::Passphrase("")); }), Error::Kind::WrongSecret);
    EXPECT_EQ(kindThrownBy([&] { opened(file, db::RecoveryKey::random()); }), Error::Kind::WrongSecret);
}

TEST_F(SealedFileTest, RefusesEveryFlippedByte)
{
    const auto file = sealed(3000);
    for (std::size_t place = 0; place < file.size(); ++place)
        for (const auto flip : {0x01, 0x80, 0xFF}) {
            auto altered = file;
            altered[place] = static_cast<std::uint8_t>(altered[place] ^ flip);
            const auto kind = refusal(altered);
            EXPECT_TRUE(kind == Error::Kind::Damaged || (place < 8 && kind == Error::Kind::NotADossier) ||
                        (place < 12 && kind == Error::Kind::TooNew))
                << place;
        }
}

TEST_F(SealedFileTest, RefusesAFileCutOffAnywhere)
{
    const auto file = sealed(3000);
    for (std::size_t size = 0; size < file.size(); ++size) {
        const auto kind = refusal(Bytes(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size)));
        EXPECT_EQ(kind, size < 8 ? Error::Kind::NotADossier : Error::Kind::Damaged) << size;
    }
}

TEST_F(SealedFileTest, RefusesChunksThatAreMissingDoubledOrExchanged)
{
    const auto file = sealed(4 * 64 * 1024 + 100);
    const auto start = file.begin() + static_cast<std::ptrdiff_t>(db::readHeader(file).size + streamStart);
    const auto chunk = [&](int number) { return start + number * static_cast<std::ptrdiff_t>(sealedChunk); };

    auto exchanged = file;
    std::swap_ranges(exchanged.begin() + (chunk(1) - file.begin()),
                     exchanged.begin() + (chunk(2) - file.begin()),
                     exchanged.begin() + (chunk(2) - file.begin()));
    EXPECT_EQ(refusal(exchanged), Error::Kind::Damaged);

    auto missing = file;
    missing.erase(missing.begin() + (chunk(1) - file.begin()), missing.begin() + (chunk(2) - file.begin()));
    EXPECT_EQ(refusal(missing), Error::Kind::Damaged);

    auto doubled = file;
    doubled.insert(doubled.begin() + (chunk(2) - file.begin()), chunk(1), chunk(2));
    EXPECT_EQ(refusal(doubled), Error::Kind::Damaged);

    // Cut at the end of a chunk: everything that is there is authentic, but the last one is not
    // marked as the last.
    EXPECT_EQ(refusal(Bytes(file.begin(), chunk(2))), Error::Kind::Damaged);
}

TEST_F(SealedFileTest, RefusesAnythingAfterTheEnd)
{
    for (const std::size_t size : {std::size_t{100}, std::size_t{65536}})
        for (const std::size_t extra : {std::size_t{1}, std::size_t{17}, sealedChunk}) {
            auto file = sealed(size);
            file.resize(file.size() + extra);
            EXPECT_EQ(refusal(file), Error::Kind::Damaged) << size << " + " << extra;
        }
}

TEST_F(SealedFileTest, RefusesTheBodyOfAnotherGeneration)
{
    const auto older = sealed(100);
    header.generation = 42;
    auto mixed = sealed(100);
    const auto body = static_cast<std::ptrdiff_t>(db::readHeader(older).size);
    std::copy(older.begin() + body, older.end(), mixed.begin() + body);
    EXPECT_EQ(refusal(mixed), Error::Kind::Damaged);
}

TEST_F(SealedFileTest, RefusesAFormatFromTheFuture)
{
    const auto file = forged(sealed(100), [](Bytes& clear) { clear[8] = 2; });
    EXPECT_EQ(refusal(file), Error::Kind::TooNew);
}

TEST_F(SealedFileTest, RefusesSomeOtherFile)
{
    const std::string other = "SQLite format 3";
    EXPECT_EQ(refusal(Bytes(other.begin(), other.end())), Error::Kind::NotADossier);
    EXPECT_EQ(refusal({}), Error::Kind::NotADossier);
}

struct Forgery {
    const char* name;
    std::size_t place;
    std::vector<std::uint8_t> bytes;
};

const std::vector<Forgery> forgeries = {
    {"NoVersion", 8, {0}},
    {"NoSlots", 36, {0}},
    {"SeventeenSlots", 36, {17}},
    {"FourBillionSlots", 36, {0xFF, 0xFF, 0xFF, 0xFF}},
    {"NoRole", firstSlot, {0}},
    {"UnknownRole", firstSlot, {4}},
    {"UnknownDerivation", firstSlot + 1, {2}},
    {"LabelTooLong", firstSlot + 2, {65}},
    {"LabelBeyondTheFile", firstSlot + 2, {0xFF, 0xFF}},
    {"LabelWithControlCharacter", firstSlot + 4, {'\n'}},
    {"LabelThatIsNoText", firstSlot + 4, {0xFF}},
    {"NoOperations", firstSlot + 13, {0}},
    {"EndlessOperations", firstSlot + 20, {0x80}},
    {"NoMemory", firstSlot + 22, {0}},  // 8192 is 0x2000
    {"JustOverAGibibyte", firstSlot + 21, {1, 0, 0, 0x40}},
    {"AllMemoryThereIs", firstSlot + 28, {0x7F}},
};

class ForgedHeaderTest : public SealedFileTest, public testing::WithParamInterface<Forgery> {};

TEST_P(ForgedHeaderTest, IsRefusedBeforeAnythingIsDerived)
{
    const auto file = forged(sealed(100), [](Bytes& clear) {
        std::copy(GetParam().bytes.begin(), GetParam().bytes.end(),
                  clear.begin() + static_cast<std::ptrdiff_t>(GetParam().place));
    });
    EXPECT_EQ(kindThrownBy([&] { db::readHeader(file); }), Error::Kind::Damaged);
}

INSTANTIATE_TEST_SUITE_P(Forgeries, ForgedHeaderTest, testing::ValuesIn(forgeries),
                         [](const auto& test) { return test.param.name; });

TEST_F(SealedFileTest, TakesASlotWithOtherTermsForAnotherSecret)
{
    // A slot whose label was exchanged no longer opens: its terms are sealed with its key.
    const auto file = forged(sealed(100), [](Bytes& clear) { clear[firstSlot + 4] = 'L'; });
    EXPECT_EQ(refusal(file), Error::Kind::WrongSecret);
}

TEST_F(SealedFileTest, MakesNoSlotThatItCouldNotReadBack)
{
    const auto made = [&](SlotRole role, const std::string& label, db::KeyCost cost) {
        db::makeSlot(role, label, coach(), cost, key);
    };
    EXPECT_THROW(made(SlotRole::Leercoach, std::string(65, 'a'), cheap), std::logic_error);
    EXPECT_THROW(made(SlotRole::Leercoach, "a\nb", cheap), std::logic_error);
    EXPECT_THROW(made(SlotRole::Leercoach, "a", {3, (1ULL << 30) + 1}), std::logic_error);
    EXPECT_THROW(made(SlotRole::Recovery, "a", cheap), std::logic_error);
}

// One of the things that happen to a file by accident or on purpose.
Bytes mutated(Bytes file, std::mt19937& random)
{
    const auto below = [&](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
    };
    const auto at = [&] { return file.begin() + static_cast<std::ptrdiff_t>(below(file.size())); };
    for (auto times = 1 + below(4); times > 0 && !file.empty(); --times) {
        switch (below(6)) {
            case 0:
                *at() = static_cast<std::uint8_t>(below(256));
                break;
            case 1:
                *at() ^= static_cast<std::uint8_t>(1U << below(8));
                break;
            case 2:
                file.resize(below(file.size() + 1));
                break;
            case 3:
                file.insert(at(), 1 + below(40), static_cast<std::uint8_t>(below(256)));
                break;
            case 4:
                file.erase(at());
                break;
            default:
                std::fill_n(at(), 1, static_cast<std::uint8_t>(below(2) == 0 ? 0x00 : 0xFF));
        }
    }
    return file;
}

TEST_F(SealedFileTest, NeverTakesAMutatedFileForAGoodOne)
{
    const auto file = sealed(700);
    const auto image = someBytes(700);
    std::mt19937 random(20260113);
    int refused = 0;
    for (int time = 0; time < 20000; ++time) {
        const auto altered = mutated(file, random);
        try {
            EXPECT_EQ(opened(altered, coach()), image);
            EXPECT_EQ(altered, file) << "mutation " << time;
        } catch (const Error&) {
            ++refused;
        }
    }
    EXPECT_GT(refused, 19000);
}

// With a hash that fits, so that every check of the header itself is reached.
TEST_F(SealedFileTest, ReadsAnyMutatedHeaderWithoutHarm)
{
    const auto file = sealed(0);
    std::mt19937 random(20260114);
    int accepted = 0;
    for (int time = 0; time < 60000; ++time) {
        const auto altered = forged(file, [&](Bytes& clear) { clear = mutated(clear, random); });
        try {
            const auto read = db::readHeader(altered);
            ++accepted;
            EXPECT_LE(read.size, altered.size());
            for (const auto& slot : read.header.slots) {
                EXPECT_LE(slot.cost.memory, db::maxKeyCost.memory);
                EXPECT_LE(slot.cost.operations, db::maxKeyCost.operations);
            }
        } catch (const Error& error) {
            EXPECT_NE(error.kind(), Error::Kind::Failed);
        }
    }
    EXPECT_GT(accepted, 1000);
}

}  // namespace
