// Every screen of a meeting with the longest texts, in the smallest window and on a large display: nothing is
// cut off and nothing overlaps. With LEERTAFEL_PICTURES each screen is also drawn into that folder.
#include <algorithm>
#include <cstdlib>

#include "app/desktop/lock/lock_times.h"
#include "db/store/action_store.h"
#include "db/store/meeting_store.h"
#include "db/store/team_store.h"
#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/atspi/meeting_dossier.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/layout/desk.h"
#include "tests/app/desktop/layout/layout_faults.h"
#include "tests/support/folder.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

const wxString longQuestion =
    L"Hoe krijg ik de buren erbij zonder dat het als toezicht voelt, en wat doe ik als de zoon daar helemaal "
    L"niets "
    L"van wil weten?";
const wxString longIdea =
    L"Een kennismakingsbijeenkomst in het buurtontmoetingscentrum, samen met de vrijwilligersorganisatie en "
    L"de "
    L"woningbouwvereniging, en daarna pas de zorgverzekeraar bellen";

class LayoutTest : public testing::Test {
protected:
    static std::filesystem::path makeDossier(const std::filesystem::path& folder)
    {
        auto file = folder / "team.leertafel";
        ::tests::makeMeetingDossier(file);
        lengthen(file);
        return file;
    }
    // As long as names and agreements are in earnest.
    static void lengthen(const std::filesystem::path& file)
    {
        auto dossier = db::Dossier::open(file, db::Passphrase(::tests::passphrase));
        auto& database = dossier->database();
        db::TeamStore team(database);
        team.save(forms::Team{"Wijkteam Sint-Maartensvlotbrug en Schagerbrug-Noord"});
        for (const auto* name :
             {"Wilhelmina van der Klooster-Hooghiemstra", "Abdelkarim Benabdallah-El Khattabi"}) {
            forms::Member member;
            member.name = name;
            team.save(member);
        }
        for (auto action : db::ActionStore(database).open()) {
            action.what += ", " + longIdea.utf8_string();
            db::ActionStore(database).save(action);
        }
        for (auto meeting : db::MeetingStore(database).all())
            if (!meeting.startedAt) {
                for (const auto& member : team.members())
                    if (std::find(meeting.present.begin(), meeting.present.end(), member.id) ==
                        meeting.present.end())
                        meeting.present.push_back(member.id);
                static_cast<void>(db::MeetingStore(database).save(meeting));
            }
        keep({15min, 1min}, database);
        dossier->commit();
        static_cast<void>(dossier->waitUntilSealed());
    }

    // In both sizes; the smallest is the one to go on with.
    void look(const std::string& screen)
    {
        for (const auto& size : {wxSize(1920, 1080), wxSize(1280, 720)}) {
            desk.resize(size);
            const auto at = screen + " " + std::to_string(size.x);
            for (const auto& fault : tests::layoutFaults(desk.window()))
                ADD_FAILURE() << at << ": " << fault;
            if (const auto* pictures = std::getenv("LEERTAFEL_PICTURES"))
                desk.draw(std::filesystem::path(pictures) / (at + ".png"));
        }
    }

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
        desk.push(L"Twee idee\u00ebn");
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
        desk.push(L"Twee idee\u00ebn");
        desk.tick("Bram Hoekstra");
        desk.tick("Dirk van Leeuwen");
        desk.push("De inbrenger kiest");
        desk.choose("Een idee dat op geen kaart staat");
        for (const auto* next : {"Dialoog", "Samenvatten", "Wat ga ik doen", "Ronde afronden",
                                 "Zonder actie afronden", "Verder met de bijeenkomst"})
            desk.push(next);
    }
    void fillCanvas()
    {
        desk.type("Kaartje voor Waarden", longIdea);
        look("20 kaart, opschrijven");
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

    void unlock()
    {
        desk.type("Wachtwoordzin", ::tests::passphrase);
        desk.push("Openen");
        desk.control("Start casusronde");
    }

    ::tests::Folder folder;
    ::tests::FakeClock clock;
    tests::Desk desk{makeDossier(folder.path), clock};
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
    clock.advance(7min);
    look("05 inchecken, over tijd");
    desk.push("Terugblik");
    look("06 terugblik");
    desk.push("Doorschuiven: *");
    look("07 terugblik, doorschuiven");
    desk.push("Deze 3 overslaan");
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

}  // namespace
}  // namespace app::desktop
