// Walks through every screen as a screen reader does: by names alone.
#include <gtest/gtest.h>

#include <fstream>

#include "app/demo/demo.h"
#include "db/store/meeting_store.h"
#include "db/store/round_store.h"
#include "forms/meeting/round_state.h"
#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/atspi/program.h"

namespace {

using tests::Program;
namespace demo = app::demo;

constexpr long enterKey = 0xff0d;  // XK_Return

class Walk : public testing::Test {
protected:
    std::filesystem::path folder =
        tests::emptyFolder(testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::path file = folder / "proef.leertafel";
    const std::vector<std::string> cards = {"Samen koffie drinken", "De wijkagent vragen",
                                            "Een briefje in de bus"};

    void TearDown() override { std::filesystem::remove_all(folder); }

    void unlock(const Program& program)
    {
        program.type("Wachtwoordzin", tests::passphrase);
        program.press("Openen");
        program.find("Start casusronde");
    }

    // Two presses from the overview to a running clock.
    void startRound(const Program& program)
    {
        program.press("Start casusronde");
        program.find("Aisha Bakker");
        program.expectEveryNameOn("wie brengt een casus in");
        program.press("Aisha Bakker");
        program.waitFor("Casus in het kort");
    }

    void toStep(const Program& program, const std::string& title)
    {
        program.press(title);
        tests::until("step " + title, [&] { return program.shows(title, "label"); });
        program.expectEveryNameOn(title);
    }

    // Snelle invoer: each line is a card, and Enter the way to the next.
    void enterCards(const Program& program)
    {
        program.find("Dialoogkaart 1").takeFocus();
        int line = 0;
        for (const auto& card : cards) {
            const auto field = program.find("Dialoogkaart " + std::to_string(++line), "text");
            tests::until("the next line", [&] { return field.has(ATSPI_STATE_FOCUSED); });
            field.type(card);
            tests::pressKey(enterKey);
        }
    }

    std::unique_ptr<db::Dossier> reopened()
    {
        return db::Dossier::open(file, db::Passphrase(tests::passphrase), db::Access::ReadOnly);
    }
};

TEST_F(Walk, StartScreenNamesEveryControlAndSaysWhatIsWrong)
{
    tests::makeSmallDossier(file);
    const Program program({file.string()});

    program.find("Wachtwoordzin", "text");
    program.expectEveryNameOn("start");
    program.type("Wachtwoordzin", "niet deze zin");
    program.press("Openen");
    program.waitFor("Deze wachtwoordzin past niet bij dit dossier.");
    program.press("Openen met het herstelblad");
    program.find("Herstelsleutel", "text");
    program.expectEveryNameOn("herstelsleutel");
}

TEST_F(Walk, DamagedDossierIsToldFromAMistypedWachtwoordzin)
{
    tests::makeSmallDossier(file);
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(-1, std::ios::end);
    bytes.put('x');
    bytes.close();
    const Program program({file.string()});

    program.type("Wachtwoordzin", tests::passphrase);
    program.press("Openen");
    program.waitFor("Dit dossier is beschadigd.");
}

TEST_F(Walk, HerstelbladLeadsToANewWachtwoordzin)
{
    const auto key =
        db::Dossier::create(file, forms::Team{"Team Proef"}, db::Passphrase("zin die weg is"), tests::cheap)
            .recoveryKey.text();
    const Program program({file.string()});
    program.press("Openen met het herstelblad");
    program.type("Herstelsleutel", key);
    program.press("Openen");
    program.type("Nieuwe wachtwoordzin", tests::passphrase);
    program.expectEveryNameOn("new wachtwoordzin");
    program.type("Nog een keer dezelfde zin", tests::passphrase);
    program.press("Wachtwoordzin veranderen");
    program.waitFor("De nieuwe wachtwoordzin geldt");
    program.press("Verder");
    for (const auto* room : {"Acties", "Teambeeld", "Team", "Onderzoek", "Dossier", "Overzicht"}) {
        program.press(room);
        tests::until(room, [&] { return program.shows(std::string(room) + ", hier ben je nu"); });
        program.expectEveryNameOn(room);
    }
    program.waitFor("bewaard");
    EXPECT_NO_THROW(reopened());
}

// The stick is pulled in the middle of a meeting; all that is done about it is read out in Dutch.
TEST_F(Walk, DossierIsKeptElsewhere)
{
    const auto stick = folder / "stick";
    std::filesystem::create_directory(stick);
    tests::makeSmallDossier(stick / "proef.leertafel");
    const Program program({(stick / "proef.leertafel").string()});
    unlock(program);
    std::filesystem::remove_all(stick);

    startRound(program);
    program.waitFor("Nog niet bewaard. De map is er niet meer.");
    program.press("Elders bewaren …");
    program.find("Annuleren", "button");
    program.waitFor("Naam:");
    program.type("", (folder / "kopie").string());  // GTK names this field by the label beside it
    program.press("Bewaren");
    tests::until("the dossier in its new place",
                 [&] { return std::filesystem::exists(folder / "kopie.leertafel"); });
    program.waitFor("bewaard");
}

// The stick is back: one press, and nothing of what was done in between is lost.
TEST_F(Walk, DossierIsKeptWhenItsFolderIsBack)
{
    const auto stick = folder / "stick";
    std::filesystem::create_directory(stick);
    tests::makeSmallDossier(stick / "proef.leertafel");
    const Program program({(stick / "proef.leertafel").string()});
    unlock(program);
    std::filesystem::rename(stick, folder / "in een jaszak");

    startRound(program);
    program.waitFor("Nog niet bewaard. De map is er niet meer.");
    std::filesystem::rename(folder / "in een jaszak", stick);
    program.press("Opnieuw proberen");
    program.waitFor("bewaard");

    const auto kept =
        db::Dossier::open(stick / "proef.leertafel", db::Passphrase(tests::passphrase), db::Access::ReadOnly);
    EXPECT_EQ(db::MeetingStore(kept->database()).all().size(), 1U) << "the meeting that began meanwhile";
}

TEST_F(Walk, NewDossierIsMadeByNamesAlone)
{
    const Program program({});

    program.find("Nieuw dossier");
    program.expectEveryNameOn("start without a dossier");
    program.press("Nieuw dossier");
    program.type("Naam van het team", "Team Proef");
    program.expectEveryNameOn("new dossier, team");
    program.type("Wachtwoordzin", tests::passphrase);
    program.type("Nog een keer dezelfde zin", tests::passphrase);
    program.press("Dossier maken");
    program.find("Herstelsleutel", "text");
    program.expectEveryNameOn("new dossier, herstelblad");
    program.press("Ik heb het blad afgedrukt of de sleutel overgeschreven");
    program.press("Verder");
    program.type("Naam van de leercoach", "Marije Vos");
    program.type("Namen van de teamleden, één per regel", "Aisha Bakker");
    program.press("Klaar");
    program.waitFor("Voor een casusronde zijn minstens drie mensen nodig");
    program.type("Namen van de teamleden, één per regel", "Aisha Bakker\nBram Hoekstra");
    program.expectEveryNameOn("new dossier, members");
    program.press("Klaar");
    program.find("Start casusronde");
    program.expectEveryNameOn("overview");
}

TEST_F(Walk, RoundIsLedByNamesAlone)
{
    tests::makeSmallDossier(file);
    {
        const Program program({file.string()});
        unlock(program);
        program.expectEveryNameOn("overview");
        startRound(program);
        program.expectEveryNameOn("step 1");
        toStep(program, "Reflectievraag");
        program.type("Reflectievraag van de inbrenger", "Hoe krijg ik de buren erbij?");
        toStep(program, "Stil schrijven");
        enterCards(program);
        toStep(program, "Twee ideeën");
        program.press("De inbrenger kiest");
        program.waitFor("Kies precies twee mensen.");
        program.press("Bram Hoekstra");
        program.press("Dirk van Leeuwen");
        toStep(program, "De inbrenger kiest");
        program.press("Samen koffie drinken");
        toStep(program, "Dialoog");
        program.press("Pauze");
        program.press("het juiste moment");
        program.press("Klok verder");
        toStep(program, "Samenvatten");
        program.type("Samenvatting", "Eerst kennismaken, dan pas vragen.");
        const auto last = program.find("Wat ga ik doen");
        toStep(program, "Wat ga ik doen");
        last.press();  // once more in the same place, as a double click does
        program.waitFor("Er staat nog geen actie op de kaart.");
        program.expectEveryNameOn("Wat ga ik doen");
        program.press("Zonder actie afronden");
        program.find("Naar het overzicht");
        program.expectEveryNameOn("round done");
        program.press("Terug naar de ronde");
        program.type("Dit neem ik mee uit de dialoog", "Klein beginnen");
        program.type("Wat ga ik doen, regel 1", "Aanbellen");
        program.press("Ronde afronden");
        program.find("Naar het overzicht");
    }

    const auto dossier = reopened();
    auto rounds = db::RoundStore(dossier->database()).ofCasus(1);
    ASSERT_EQ(rounds.size(), 1U);
    const auto state = forms::stateOf(rounds[0]);
    EXPECT_EQ(state.phase, forms::RoundState::Phase::Stopped);
    EXPECT_EQ(state.question, "Hoe krijg ik de buren erbij?");
    EXPECT_EQ(state.summaries.at(0).text, "Eerst kennismaken, dan pas vragen.");
    EXPECT_EQ(rounds[0].card.takeAway, "Klein beginnen");
    EXPECT_EQ(rounds[0].card.actions.at(0).what, "Aanbellen");
    std::vector<std::string> kept;
    for (const auto& card : db::RoundStore(dossier->database()).dialogueCardsOf(rounds[0].id))
        kept.push_back(card.text);
    EXPECT_EQ(kept, cards);
}

// From the overview it takes one press to see the sheets of a meeting, and a second one to print or keep
// them.
TEST_F(Walk, SheetsOfAMeetingAreChosenSeenAndKeptByNamesAlone)
{
    demo::PlayOptions options;
    options.passphrase = tests::passphrase;
    options.cost = tests::cheap;
    demo::play(file, std::filesystem::path(SHARE_DIR) / "templates", options);
    const Program program({file.string()});
    unlock(program);

    program.press("Afdrukken");
    program.waitFor("Bladzijde 1 van");
    program.expectEveryNameOn("print");
    program.press("Volgende bladzijde");
    program.waitFor("Bladzijde 2 van");
    program.press("Groter");
    program.press("Niets");
    program.waitFor("Nog geen bladzijden");
    program.press("Laatste bijeenkomst");
    program.waitFor("Bladzijde 1 van");
    program.press("Bewaren als PDF …");
    program.find("Annuleren", "button");
    program.waitFor("Naam:");
    program.type("", (folder / "bladen").string());  // GTK names this field by the label beside it
    program.press("Bewaren");
    program.waitFor("De PDF is bewaard.");
    EXPECT_GT(std::filesystem::file_size(folder / "bladen.pdf"), 10'000U);
}

TEST_F(Walk, KilledProgramGoesOnInTheSameStep)
{
    tests::makeSmallDossier(file);
    {
        const Program program({file.string()});
        unlock(program);
        startRound(program);
        toStep(program, "Reflectievraag");
        program.type("Reflectievraag van de inbrenger", "Wat zie ik over het hoofd?");
        toStep(program, "Stil schrijven");
        program.waitFor("bewaard");
        program.kill();
    }

    const Program program({file.string()});
    program.type("Wachtwoordzin", tests::passphrase);
    program.press("Openen");
    program.waitFor("Stil schrijven");
    program.waitFor("Wat zie ik over het hoofd?");
}

}  // namespace
