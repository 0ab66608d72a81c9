#include "app/desktop/research/research_screen.h"

#include <fstream>

#include "db/store/export_store.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/research/research_workspace.h"

namespace app::desktop {
namespace {

namespace fs = std::filesystem;

class ResearchScreenTest : public tests::WindowTest {
protected:
    ~ResearchScreenTest() override { clear(); }

    void open(std::size_t people, bool alike = false)
    {
        world = std::make_unique<tests::ResearchWorkspace>(people, alike);
        out = world->folder.path / "uit";
        fs::create_directory(out);
        show(*new ResearchScreen(&frame, world->workspace, ways()));
    }
    ResearchScreen::Ways ways()
    {
        return {[this](wxWindow*) { return pointedOut; }, [this](wxWindow*) { return package; },
                [this](wxWindow*) { return std::optional(out); }, out};
    }
    void until(const wxString& name)
    {
        while (!tests::named(frame, name))
            loop.Dispatch();
        tests::settleEvents();
    }
    void untilSaid(const wxString& beginning)
    {
        while (!says(beginning))
            loop.Dispatch();
        tests::settleEvents();
    }
    bool says(const wxString& part) { return says(frame, part); }
    static bool says(wxWindow& where, const wxString& part)
    {
        for (auto* child : where.GetChildren())
            if (child->IsShownOnScreen() && (child->GetLabel().Contains(part) || says(*child, part)))
                return true;
        return false;
    }
    void chooseRows() { choose("Gepseudonimiseerd onderzoeksbestand"); }
    void preview()
    {
        type("Waarvoor is het? Een doel of de naam van het onderzoek", "Leren van elkaar");
        push("Voorbeeld bekijken");
        until("Terug");
    }
    void typeEyes(const wxString& one, const wxString& other)
    {
        type("Wachtwoordzin van wie dit voorbereidde", one);
        type("Wachtwoordzin van wie vrijgeeft", other);
    }
    std::vector<db::ExportRecord> log() { return db::ExportStore(world->workspace.database()).all(); }
    std::vector<fs::path> written() const
    {
        std::vector<fs::path> all;
        for (const auto& entry : fs::directory_iterator(out))
            all.push_back(entry.path());
        return all;
    }
    void addSecond(const wxString& passphrase)
    {
        push(toWx("Dossiers toevoegen …"));
        type("Wachtwoordzin van " + pathToWx(pointedOut.front().filename()), passphrase);
        push("Dossier openen");
    }

    std::unique_ptr<tests::ResearchWorkspace> world;
    fs::path out;
    std::vector<fs::path> pointedOut;
    std::optional<fs::path> package;
};

TEST_F(ResearchScreenTest, ShowsATableAndWritesItOnlyAfterRelease)
{
    open(12);
    preview();
    EXPECT_NE(tests::named(frame, "De eerste regels"), nullptr);
    EXPECT_TRUE(written().empty()) << "nothing before it is released";
    push("Vrijgeven");
    until("Verder");

    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].filename(), "export-2026-11-24-teamthermometer");
    EXPECT_TRUE(fs::exists(written()[0] / "tabellen-excel.csv"));
    ASSERT_EQ(log().size(), 1U);
    EXPECT_EQ(log()[0].product, db::ExportProduct::Table);
    EXPECT_EQ(log()[0].members.size(), 12U);
    EXPECT_EQ(log()[0].study, "Leren van elkaar");
    push("Verder");
    EXPECT_TRUE(says("Waarvoor: Leren van elkaar")) << "the log is on the screen";
}

TEST_F(ResearchScreenTest, AsksWhatItIsForFirst)
{
    open(12);
    push("Voorbeeld bekijken");
    EXPECT_TRUE(says("Waarvoor is het? Vul dat eerst in."));
    EXPECT_TRUE(control<wxTextCtrl>("Waarvoor is het? Een doel of de naam van het onderzoek").HasFocus());
    EXPECT_NE(tests::named(frame, "Voorbeeld bekijken"), nullptr);
}

TEST_F(ResearchScreenTest, SaysWhyATeamOfThreeGetsNothing)
{
    open(3);
    preview();
    EXPECT_TRUE(says("Het zijn te weinig mensen: 3."));
    EXPECT_TRUE(says("Neem er dossiers van andere teams bij"));
    EXPECT_EQ(tests::named(frame, "Vrijgeven"), nullptr);
}

TEST_F(ResearchScreenTest, HidesWhatAllAnsweredAlikeOutsideTheTeam)
{
    open(12, true);
    choose("Beleid", "Openbaar");
    preview();
    EXPECT_TRUE(says("Er blijft niets over"));
    EXPECT_EQ(tests::named(frame, "Vrijgeven"), nullptr);
}

TEST_F(ResearchScreenTest, LeavesOutWhoTookTheConsentBack)
{
    open(12);
    tick("Lid 3", false);
    preview();
    push("Vrijgeven");
    until("Verder");
    EXPECT_EQ(log().at(0).members.size(), 11U);
}

TEST_F(ResearchScreenTest, ReleasesRowsWithFourEyesOnly)
{
    open(24);
    chooseRows();
    preview();
    ASSERT_NE(tests::named(frame, "Wachtwoordzin van wie vrijgeeft"), nullptr);
    typeEyes(tests::coachPhrase, tests::coachPhrase);
    push("Vrijgeven");
    untilSaid("twee keer dezelfde zin");
    typeEyes(tests::coachPhrase, "zomaar een andere zin");
    push("Vrijgeven");
    untilSaid("Deze wachtwoordzin past niet bij dit dossier");
    EXPECT_TRUE(control<wxTextCtrl>("Wachtwoordzin van wie vrijgeeft").HasFocus());
    EXPECT_TRUE(written().empty());
    EXPECT_TRUE(log().empty());

    typeEyes(tests::coachPhrase, tests::secondPhrase);
    push("Vrijgeven");
    until("Verder");
    ASSERT_EQ(written().size(), 1U);
    EXPECT_TRUE(fs::exists(written()[0] / "data.sav"));
    EXPECT_EQ(log().at(0).product, db::ExportProduct::Microdata);
}

TEST_F(ResearchScreenTest, ShowsAResearcherNobodyAndLetsACoachRelease)
{
    open(12);
    clear();
    world->comeInAsResearcher();
    show(*new ResearchScreen(&frame, world->workspace, ways()));
    EXPECT_FALSE(says("Lid "));
    EXPECT_EQ(tests::named(frame, "Lid 3"), nullptr);
    EXPECT_TRUE(says("Je bent binnen als onderzoeker"));
    preview();
    EXPECT_EQ(tests::named(frame, "Wachtwoordzin van wie dit voorbereidde"), nullptr);
    type("Wachtwoordzin van wie vrijgeeft", tests::researcherPhrase);
    push("Vrijgeven");
    untilSaid("Dit is de wachtwoordzin van een onderzoeker.");
    EXPECT_TRUE(written().empty());

    type("Wachtwoordzin van wie vrijgeeft", tests::coachPhrase);
    push("Vrijgeven");
    until("Verder");
    EXPECT_EQ(written().size(), 1U);
    EXPECT_EQ(log().size(), 1U);
}

TEST_F(ResearchScreenTest, HasAnEmptyRoomWithItsExplanation)
{
    open(0);
    clear();
    world->comeInAsResearcher();
    show(*new ResearchScreen(&frame, world->workspace, ways()));
    EXPECT_TRUE(says("Nog niets om uit te kiezen"));
    EXPECT_TRUE(says("Er is nog geen formulier verstuurd."));
    EXPECT_EQ(tests::named(frame, "Voorbeeld bekijken"), nullptr);
}

TEST_F(ResearchScreenTest, TakesASecondDossierFromItsCoachOnly)
{
    open(8);
    auto other = world->make("iep", 8);
    pointedOut = {other->file()};
    other->addSlot(db::SlotRole::Researcher, "onderzoeker", db::Passphrase(tests::researcherPhrase),
                   db::minKeyCost);
    other.reset();
    addSecond(tests::researcherPhrase);
    untilSaid("typt een leercoach van dat team");
}

TEST_F(ResearchScreenTest, TakesASecondDossierAndNotesItInBothLogs)
{
    open(8);
    pointedOut = {world->make("iep", 8)->file()};
    addSecond(tests::coachPhrase);
    until("Weghalen: Wijkteam iep");
    preview();
    push("Vrijgeven");
    until("Verder");
    EXPECT_EQ(log().at(0).members.size(), 8U);
    clear();
    auto other =
        db::Dossier::open(pointedOut.front(), db::Passphrase(tests::coachPhrase), db::Access::ReadOnly);
    EXPECT_EQ(db::ExportStore(other->database()).all().at(0).members.size(), 8U);
}

TEST_F(ResearchScreenTest, SaysWhatIsWrongWithASecondDossier)
{
    open(12);
    pointedOut = {world->workspace.dossier->file()};
    push(toWx("Dossiers toevoegen …"));
    EXPECT_TRUE(says("Dit dossier staat er al bij."));

    pointedOut = {world->make("iep", 3)->file()};
    addSecond("zomaar een andere zin");
    untilSaid("Deze wachtwoordzin past niet bij dit dossier");
    type("Wachtwoordzin van iep.leertafel", tests::coachPhrase);
    std::fstream bytes(pointedOut.front(), std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(-1, std::ios::end);
    bytes.put('x');
    bytes.close();
    push("Dossier openen");
    untilSaid("Dit dossier is beschadigd.");
    push("Toch niet");
    EXPECT_NE(tests::named(frame, toWx("Dossiers toevoegen …")), nullptr);
}

TEST_F(ResearchScreenTest, LeavesNoFolderBehindWhereItCannotBeWritten)
{
    open(12);
    preview();
    fs::create_directory(out / "export-2026-11-24-teamthermometer");
    push("Vrijgeven");
    untilSaid("Er staat al iets met deze naam");
    EXPECT_EQ(written().size(), 1U);
    fs::remove_all(out);
    push("Vrijgeven");
    untilSaid("De map is er niet meer.");
    EXPECT_FALSE(fs::exists(out));
    EXPECT_TRUE(log().empty());
}

TEST_F(ResearchScreenTest, OpensSeveralDossiersOneAfterTheOther)
{
    open(8);
    pointedOut = {world->make("iep", 3)->file(), world->make("eik", 3)->file()};
    addSecond(tests::coachPhrase);
    until("Wachtwoordzin van eik.leertafel");
    EXPECT_TRUE(says("Wijkteam iep"));
    type("Wachtwoordzin van eik.leertafel", tests::coachPhrase);
    push("Dossier openen");
    until("Weghalen: Wijkteam eik");
    EXPECT_NE(tests::named(frame, "Weghalen: Wijkteam iep"), nullptr);
}

TEST_F(ResearchScreenTest, TakesTheDaysOfTwoWavesInPlaceOfQuarters)
{
    open(24);
    choose("Eigen metingen");
    EXPECT_EQ(tests::named(frame, "2026, kwartaal 3: 12 keer ingevuld"), nullptr);
    type("Waarvoor is het? Een doel of de naam van het onderzoek", "Leren van elkaar");
    push("Voorbeeld bekijken");
    EXPECT_TRUE(says("Vul van elke meting de eerste en de laatste dag in"));
    type("Meting 1, eerste dag", "1-8-2026");
    type("Meting 1, laatste dag", "31-8-2026");
    type("Meting 2, eerste dag", "1-11-2026");
    type("Meting 2, laatste dag", "30-11-2026");
    tick("per periode");
    push("Voorbeeld bekijken");
    until("Terug");
    EXPECT_TRUE(says("meting 1: 2026-08-01 tot en met 2026-08-31"));
    push("Vrijgeven");
    until("Verder");
    std::ifstream csv(written().at(0) / "tabellen-analyse.csv");
    const std::string all{std::istreambuf_iterator<char>(csv), {}};
    EXPECT_NE(all.find("meting 2: 2026-11-01 tot en met 2026-11-30"), std::string::npos) << all;
}

TEST_F(ResearchScreenTest, SealsAnExportIntoAPackageAndUnpacksIt)
{
    open(12);
    preview();
    tick("Als verzegeld pakket, met een eigen wachtwoordzin");
    push("Vrijgeven");
    EXPECT_TRUE(says("De wachtwoordzin is te kort"));
    type("Wachtwoordzin van het pakket", "alleen voor dit pakket");
    type("Nog een keer dezelfde zin", "alleen voor dit pakket");
    push("Vrijgeven");
    until("Verder");
    ASSERT_EQ(written().size(), 1U) << "nothing in clear beside it";
    package = written()[0];
    EXPECT_EQ(package->filename(), "export-2026-11-24-teamthermometer.leertafel-pakket");
    EXPECT_EQ(log().size(), 1U);

    push("Verder");
    push(toWx("Pakket uitpakken …"));
    const wxString field = "Wachtwoordzin van export-2026-11-24-teamthermometer.leertafel-pakket";
    type(field, "een heel andere zin");
    push(toWx("Uitpakken …"));
    untilSaid("Deze wachtwoordzin past niet bij dit pakket");
    type(field, "alleen voor dit pakket");
    push(toWx("Uitpakken …"));
    until("Verder");
    EXPECT_TRUE(says("Deze map is niet versleuteld"));
    EXPECT_TRUE(fs::exists(out / "export-2026-11-24-teamthermometer-2" / "tabellen-excel.csv"));
}

TEST_F(ResearchScreenTest, KeepsTheFocusOnWhatChangedThePage)
{
    open(12);
    auto& radio = control<wxRadioButton>("Gepseudonimiseerd onderzoeksbestand");
    radio.SetFocus();
    choose("Gepseudonimiseerd onderzoeksbestand");
    ASSERT_NE(wxWindow::FindFocus(), nullptr);
    EXPECT_EQ(native::nameOf(*wxWindow::FindFocus()), "Gepseudonimiseerd onderzoeksbestand");
}

TEST_F(ResearchScreenTest, StopsWhenItIsToldTo)
{
    open(12);
    // As slow as a real one.
    const auto file = world->folder.path / "iep.leertafel";
    db::Dossier::create(file, {"Wijkteam iep", false}, db::Passphrase(tests::coachPhrase));
    pointedOut = {file};
    addSecond(tests::coachPhrase);
    push("Stoppen");
    untilSaid("Gestopt.");
    EXPECT_EQ(tests::named(frame, "Weghalen: Wijkteam iep"), nullptr);
    EXPECT_NE(tests::named(frame, "Dossier openen"), nullptr);
}

}  // namespace
}  // namespace app::desktop
