#include "app/desktop/research/package_screen.h"

#include <fstream>

#include "db/package.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/support/folder.h"

namespace app::desktop {
namespace {

namespace fs = std::filesystem;

constexpr auto phrase = "alleen voor dit pakket";

class PackageScreenTest : public tests::WindowTest {
protected:
    PackageScreenTest()
    {
        db::NewPackage made(package, db::Passphrase(phrase), db::minKeyCost);
        made.write("tabellen.csv", [](std::ostream& file) { file << "baken;aantal\n"; });
        made.publish();
        fs::create_directory(out);
    }
    ~PackageScreenTest() override { clear(); }

    void open()
    {
        show(*new PackageScreen(
            &frame, {[this](wxWindow*) { return chosen; }, [this](wxWindow*) { return std::optional(out); }},
            [this] { ++backs; }));
    }

    ::tests::Folder folder;
    fs::path package = folder.path / "export.leertafel-pakket";
    fs::path out = folder.path / "uit";
    std::optional<fs::path> chosen = package;
    int backs = 0;
    const wxString field = "Wachtwoordzin van export.leertafel-pakket";
};

TEST_F(PackageScreenTest, UnpacksWithoutADossier)
{
    open();
    type(field, phrase);
    push(toWx("Uitpakken …"));
    waitFor("Verder");
    EXPECT_TRUE(tests::says(frame, "Deze map is niet versleuteld."));
    EXPECT_TRUE(fs::exists(out / "export" / "tabellen.csv"));
    push("Verder");
    EXPECT_EQ(backs, 1);
}

TEST_F(PackageScreenTest, SaysWhatIsWrongAndCanBeTriedAgain)
{
    open();
    type(field, "een heel andere zin");
    push(toWx("Uitpakken …"));
    waitFor(field);
    EXPECT_TRUE(tests::says(frame, "Deze wachtwoordzin past niet bij dit pakket."));
    EXPECT_TRUE(fs::is_empty(out));

    std::ofstream(package, std::ios::app) << "!";
    type(field, phrase);
    push(toWx("Uitpakken …"));
    waitFor(field);
    EXPECT_TRUE(tests::says(frame, "Dit pakket is beschadigd"));
    EXPECT_TRUE(fs::is_empty(out));
}

TEST_F(PackageScreenTest, AsksAgainWhenNothingWasChosen)
{
    chosen.reset();
    open();
    EXPECT_EQ(tests::named(frame, toWx("Uitpakken …")), nullptr);
    chosen = package;
    push(toWx("Pakket kiezen …"));
    EXPECT_NE(tests::named(frame, field), nullptr);
    push("Terug");
    EXPECT_EQ(backs, 1);
}

}  // namespace
}  // namespace app::desktop
