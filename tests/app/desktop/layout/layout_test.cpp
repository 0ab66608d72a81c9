// Every screen of a meeting with the longest texts.
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/layout/layout_fixture.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

const auto longQuestion = toWx(tests::longQuestion);
const auto longIdea = toWx(tests::longIdea);

class LayoutTest : public tests::LayoutFixture {
protected:
    void holdRound()
    {
        desk.push("Wilhelmina*");
        look("09 stap 1");
        desk.push("Reflectievraag");
        desk.type("Reflectievraag van de inbrenger", longQuestion);
        look("10 stap 2");
        desk.push("Stil schrijven");
        look("11 stap 3");
        lookAway("11 stap 3, tijd weg");
        desk.type("Dialoogkaart 1", longIdea);
        desk.push(toWx("Twee ideeën"));
        look("12 stap 4");
        desk.tick("Bram Hoekstra");
        desk.tick("Abdelkarim*");
        desk.push("De inbrenger kiest");
        look("13 stap 5");
        desk.choose(longIdea.Left(40) + "*");
        desk.push("Dialoog");
        clock.advance(5min);
        desk.push("Wel meetellen");
        desk.push("+ 30 s");
        desk.push("Pauze");
        look("14 stap 6, pauze en over tijd");
        desk.push("Klok verder");
        desk.push("Samenvatten");
        desk.type("Samenvatting", longIdea);
        look("15 stap 7");
        desk.push("Wat ga ik doen");
        look("16 stap 8");
        lookAway("16 stap 8, tijd weg");
        desk.push("Ronde afronden");
        look("17 stap 8, zonder actie");
        desk.push("Zonder actie afronden");
        look("18 ronde klaar");
    }
    // With the question that comes after it.
    void lookAway(const std::string& screen)
    {
        clock.advance(50s);
        desk.control("Niet meetellen");
        look(screen);
        desk.push("Niet meetellen");
        desk.until("no question", [&] { return !desk.has("Niet meetellen"); });
    }
    // Nobody waits for it here.
    void skipSecondRound()
    {
        desk.push("Verder met de bijeenkomst");
        desk.push("Aisha Bakker");
        for (const auto* next : {"Reflectievraag", "Stil schrijven"}) {
            desk.push(next);
            if (tests::named(desk.window(), "Reflectievraag van de inbrenger"))
                desk.type("Reflectievraag van de inbrenger", longQuestion);
        }
        desk.push(toWx("Twee ideeën"));
        desk.tick("Bram Hoekstra");
        desk.tick("Dirk van Leeuwen");
        desk.push("De inbrenger kiest");
        desk.choose("Een idee dat op geen kaart staat");
        for (const auto* next : {"Dialoog", "Samenvatten", "Wat ga ik doen", "Ronde afronden",
                                 "Zonder actie afronden", "Verder met de bijeenkomst"})
            desk.push(next);
    }
    // What is said under a field of somebody who can be recognised.
    void lookAtName(const wxString& field, const std::string& screen)
    {
        desk.type(field, "Mevrouw Wolters van de buurtmoestuin wil graag meedenken over de avonden");
        desk.control("Zo laten (F9)");
        look(screen + ", met een naam");
        desk.type(field, {});
        desk.until("nothing is said of an empty field", [this] { return !desk.has("Zo laten (F9)"); });
    }
    void fillCanvas()
    {
        desk.type("Kaartje voor Waarden", longIdea);
        look("20 kaart, opschrijven");
        lookAtName("Kaartje voor Waarden", "20 kaart");
        desk.type("Kaartje voor Waarden", longIdea);
        int number = 20;
        for (const auto* next : {"Delen", "Groeperen", "Kiezen", "Vastleggen", "Naar de volgende kolom",
                                 "Delen", "Groeperen", "Kiezen", "Vastleggen"}) {
            desk.push(next);
            look(std::to_string(++number) + " kaart, " + next);
        }
        desk.push("Dit spreken we af");
    }

    // With one guest more than fits at one table.
    void inviteGuests()
    {
        for (int guest = 1; guest <= 4; ++guest) {
            desk.type("Naam van een gast", wxString::Format("Gast van de woningbouwvereniging %d", guest));
            desk.push("Gast erbij");
        }
    }
};

TEST_F(LayoutTest, EveryScreenOfAMeetingFits)
{
    look("01 start");
    unlock();
    look("02 overzicht");
    desk.push("Bijeenkomst");
    look("03 bijeenkomst");
    desk.push("Overzicht");
    desk.push("Bijeenkomst beginnen");
    look("04 inchecken");
    EXPECT_TRUE(tests::says(desk.window(), "nog 90 min")) << "whatever the name of the team";
    lookAtName("Wat willen jullie onthouden", "04 inchecken");
    clock.advance(7min);
    look("05 inchecken, over tijd");
    desk.push("Terugblik");
    look("06 terugblik");
    desk.push("Doorschuiven: *");
    look("07 terugblik, doorschuiven");
    desk.push("Deze * overslaan");
    look("08 wie brengt in");
    holdRound();
    skipSecondRound();
    fillCanvas();
    look("30 afsluiten");
    desk.push("Bijeenkomst afsluiten");
    look("31 overzicht na afloop");
}

TEST_F(LayoutTest, EveryScreenAroundAMeetingFits)
{
    unlock();
    desk.push("Casus klaarzetten");
    look("40 casus klaarzetten");
    desk.push("Klaarzetten");
    look("41 casus staat klaar");
    desk.push("Bijeenkomst");
    desk.push("Wat de leercoach zegt");
    look("42 wat de leercoach zegt");
    desk.push("Naar de bijeenkomst");
    inviteGuests();
    desk.control("Splits in twee groepen").SetFocus();
    look("43 splitsen");
    desk.pick("Wie begeleidt groep 1", 1);
    desk.pick("Wie begeleidt groep 2", 2);
    desk.push("Splits in twee groepen");
    desk.control("Naar de andere groep").SetFocus();
    look("44 twee groepen");
    int number = 44;
    for (const auto* room : {"Acties", "Teambeeld", "Afdrukken", "Team", "Onderzoek", "Dossier"}) {
        desk.push(room);
        look(std::to_string(++number) + " " + wxString(room).Lower().utf8_string());
    }
}

TEST_F(LayoutTest, EveryScreenBehindARoomFits)
{
    unlock();
    desk.push("Team");
    desk.push("Gegevens: Wilhelmina*");
    look("51 gegevens van een teamlid");
    desk.push("Team");
    desk.push("Veranderen: Wilhelmina*");
    look("52 teamlid veranderen");
    int number = 52;
    for (const auto* way : {"Terugzetten", "Bewaren en verwijderen", "Nieuwe wachtwoordzin kiezen"}) {
        desk.push("Dossier");
        desk.push(wxString(way) + "*");
        look(std::to_string(++number) + " " + wxString(way).Lower().utf8_string());
    }
}

}  // namespace
}  // namespace app::desktop
