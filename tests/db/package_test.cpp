#include "db/package.h"

#include "db/file_system.h"
#include "tests/db/fixtures.h"

namespace {

namespace fs = std::filesystem;
using db::Error;
using tests::cheap;
using tests::contentsOf;
using tests::kindThrownBy;

const db::Passphrase chosen("een zin voor dit pakket");

class PackageTest : public testing::Test {
protected:
    void pack()
    {
        db::NewPackage package(file, chosen, cheap);
        package.write("data.csv", [](std::ostream& out) { out << "a,b\r\n1,2\r\n"; });
        package.write("leeg.txt", [](std::ostream&) {});
        package.write("codeboek.pdf", [](std::ostream& out) { out << std::string(200000, '\0'); });
        package.publish();
    }
    Error::Kind refusal()
    {
        return kindThrownBy([&] { db::unpack(file, chosen, folder); });
    }
    // A package with this inside, sealed as any other.
    void seal(const std::string& inside)
    {
        const auto key = db::Key::random();
        db::Header header;
        header.kind = db::SealedKind::Package;
        header.slots.push_back(db::makeSlot(db::SlotRole::Researcher, "pakket", chosen, cheap, key));
        db::writeAtomically(file, db::seal(header, key, db::Image(db::bytesOf(inside))));
    }
    static std::string number(std::uint64_t value, int bytes)
    {
        std::string text;
        for (int place = 0; place < bytes; ++place)
            text += static_cast<char>(value >> (8 * place));
        return text;
    }
    static std::string packed(const std::string& name, const std::string& bytes)
    {
        return number(name.size(), 2) + name + number(bytes.size(), 8) + bytes;
    }
    std::size_t thingsAround() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(around.path()), fs::directory_iterator()));
    }

    tests::Folder around;
    fs::path file = around / "export.leertafel-pakket";
    fs::path folder = around / "export";
};

TEST_F(PackageTest, GivesBackEveryFileAsItWas)
{
    pack();
    EXPECT_EQ(thingsAround(), 1U) << "nothing in clear beside it";
    db::unpack(file, chosen, folder);
    EXPECT_EQ(contentsOf(folder / "data.csv"), "a,b\r\n1,2\r\n");
    EXPECT_EQ(contentsOf(folder / "leeg.txt"), "");
    EXPECT_EQ(contentsOf(folder / "codeboek.pdf"), std::string(200000, '\0'));
}

TEST_F(PackageTest, ShowsNothingOfWhatIsInside)
{
    pack();
    for (const auto* word : {"data.csv", "codeboek", "a,b"})
        EXPECT_EQ(contentsOf(file).find(word), std::string::npos) << word;
}

TEST_F(PackageTest, TellsTheSizeAndTheHashOfWhatCameIn)
{
    db::NewPackage package(file, chosen, cheap);
    const auto written = package.write("a.txt", [](std::ostream& out) { out << "abc"; });
    EXPECT_EQ(written.size, 3U);
    EXPECT_EQ(written.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_F(PackageTest, StaysClosedForAnotherWachtwoordzin)
{
    pack();
    EXPECT_EQ(kindThrownBy([&] { db::unpack(file, db::Passphrase("iets heel anders"), folder); }),
              Error::Kind::WrongSecret);
    EXPECT_EQ(thingsAround(), 1U);
}

TEST_F(PackageTest, IsRefusedWhenAnyPartIsAlteredOrMissing)
{
    pack();
    const auto whole = contentsOf(file);
    for (std::size_t place = 0; place < whole.size(); place += 1499) {
        auto altered = whole;
        altered[place] = static_cast<char>(altered[place] ^ 0x10);
        tests::putContents(file, altered);
        EXPECT_EQ(refusal(), place < 8 ? Error::Kind::NotADossier : Error::Kind::Damaged) << place;
        tests::putContents(file, whole.substr(0, place));
        EXPECT_EQ(refusal(), place < 8 ? Error::Kind::NotADossier : Error::Kind::Damaged) << place;
        EXPECT_EQ(thingsAround(), 1U);
    }
}

TEST_F(PackageTest, IsToldFromADossierAndFromANewerOne)
{
    pack();
    EXPECT_EQ(kindThrownBy([&] { db::Dossier::open(file, chosen); }), Error::Kind::NotADossier);
    auto newer = contentsOf(file);
    newer[8] = 2;
    tests::putContents(file, newer);
    EXPECT_EQ(refusal(), Error::Kind::TooNew);
    fs::remove(file);
    db::Dossier::create(file, tests::linde, chosen, cheap);
    EXPECT_EQ(refusal(), Error::Kind::NotADossier);
}

TEST_F(PackageTest, LetsNoNameOutOfItsFolder)
{
    for (const std::string name : {"../weg.txt", "/etc/weg", "a/b", "a\\b", "..", ".", ".ssh", "", "c:weg",
                                   "weg.", "spatie in naam"}) {
        seal(number(2, 4) + packed("goed.txt", "x") + packed(name, "x"));
        EXPECT_EQ(refusal(), Error::Kind::Damaged) << name;
    }
    seal(number(1, 4) + packed(std::string("a\0b", 3), "x"));
    EXPECT_EQ(refusal(), Error::Kind::Damaged);
    seal(number(2, 4) + packed("twee.txt", "x") + packed("twee.txt", "y"));
    EXPECT_EQ(refusal(), Error::Kind::Damaged);
    EXPECT_EQ(thingsAround(), 1U);
}

TEST_F(PackageTest, BelievesNoSizeThatIsNotThere)
{
    const auto one = packed("a.txt", "x");
    for (const auto& inside :
         {std::string(), number(0, 4), number(65, 4) + one, number(2, 4) + one, number(1, 4) + one + "meer",
          number(1, 4) + number(5, 2) + "a.txt" + number(~std::uint64_t{0}, 8) + "x",
          number(1, 4) + number(65535, 2) + "a.txt"}) {
        seal(inside);
        EXPECT_EQ(refusal(), Error::Kind::Damaged) << inside.size();
    }
    EXPECT_EQ(thingsAround(), 1U);
}

TEST_F(PackageTest, TouchesNothingThatStandsThere)
{
    pack();
    EXPECT_EQ(kindThrownBy([&] { pack(); }), Error::Kind::AlreadyExists);
    fs::create_directory(folder);
    EXPECT_EQ(refusal(), Error::Kind::AlreadyExists);
    EXPECT_TRUE(fs::is_empty(folder));
}

}  // namespace
