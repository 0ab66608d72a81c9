// Every screen of a meeting with the longest texts, in the smallest window and on a large display: nothing is
// cut off and nothing overlaps. With LEERTAFEL_PICTURES each screen is also drawn into that folder.
#include <wx/checkbox.h>
#include <wx/image.h>
#include <wx/radiobut.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <cstdlib>

#include "app/desktop/frame/main_frame.h"
#include "app/desktop/frame/shell.h"
#include "app/desktop/lock/lock_times.h"
#include "app/desktop/widgets/label.h"
#include "db/store/action_store.h"
#include "db/store/meeting_store.h"
#include "db/store/team_store.h"
#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/atspi/meeting_dossier.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/layout/layout_faults.h"
#include "tests/app/desktop/layout/screen_picture.h"
#include "tests/support/fake_clock.h"
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
    LayoutTest()
    {
        const auto file = folder.path / "team.leertafel";
        ::tests::makeMeetingDossier(file);
        lengthen(file);
        wxEventLoopBase::SetActive(&loop);
        if (!wxImage::FindHandler(wxBITMAP_TYPE_PNG))
            wxImage::AddHandler(new wxPNGHandler);
        shell.emplace(file, clock.steady(), clock.wall());
        for (auto* top : wxTopLevelWindows)
            if (auto* found = dynamic_cast<MainFrame*>(top); found && !found->IsBeingDeleted())
                window = found;
        window->SetPosition({0, 0});
        tests::settleEvents();
    }
    ~LayoutTest() override
    {
        window->Destroy();
        tests::settleEvents();
        shell.reset();
        tests::settleEvents();
        wxEventLoopBase::SetActive(nullptr);
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
            window->SetSize(size);
            settleIn(size);
            const auto at = screen + " " + std::to_string(size.x);
            for (const auto& fault : tests::layoutFaults(*window))
                ADD_FAILURE() << at << ": " << fault;
            if (const auto* pictures = std::getenv("LEERTAFEL_PICTURES"))
                draw(std::filesystem::path(pictures) / (at + ".png"), size);
        }
    }
    void settleIn(wxSize size)
    {
        until(screenSize(size), [&] { return window->GetSize() == size; });
        settle(*window);
        tests::settleEvents();
    }
    static std::string screenSize(wxSize size) { return std::to_string(size.x) + " wide"; }

    static void draw(const std::filesystem::path& file, wxSize size)
    {
        for (int times = 0; times < 30; ++times) {
            wxMilliSleep(10);
            tests::settleEvents();
        }
        tests::screenPicture({wxPoint(0, 0), size}).SaveFile(file.string(), wxBITMAP_TYPE_PNG);
    }

    void until(const std::string& what, const std::function<bool()>& holds)
    {
        for (int left = 1000; !holds(); --left) {
            if (left == 0)
                throw std::runtime_error("waited for: " + what);
            wxMilliSleep(10);
            tests::settleEvents();
        }
    }
    // The control with this name that can be used; * stands for anything.
    wxWindow& control(const wxString& name)
    {
        until(name.utf8_string(), [&] { return find(*window, name) != nullptr; });
        return *find(*window, name);
    }
    static wxWindow* find(wxWindow& where, const wxString& name)
    {
        for (auto* child : where.GetChildren()) {
            if (child->CanAcceptFocus() && child->IsShownOnScreen() && native::nameOf(*child).Matches(name))
                return child;
            if (auto* found = find(*child, name))
                return found;
        }
        return nullptr;
    }
    void send(wxWindow& used, wxEventType type, int value)
    {
        wxCommandEvent event(type, used.GetId());
        event.SetEventObject(&used);
        event.SetInt(value);
        used.ProcessWindowEvent(event);
        tests::settleEvents();
    }
    void push(const wxString& name) { send(control(name), wxEVT_BUTTON, 1); }
    void type(const wxString& field, const wxString& text)
    {
        dynamic_cast<wxTextCtrl&>(control(field)).SetValue(text);
        tests::settleEvents();
    }
    void tick(const wxString& name)
    {
        auto& box = dynamic_cast<wxCheckBox&>(control(name));
        box.SetValue(true);
        send(box, wxEVT_CHECKBOX, 1);
    }
    void choose(const wxString& name)
    {
        auto& button = dynamic_cast<wxRadioButton&>(control(name));
        button.SetValue(true);
        send(button, wxEVT_RADIOBUTTON, 1);
    }

    void holdRound()
    {
        push("Wilhelmina*");
        look("09 stap 1");
        push("Reflectievraag");
        type("Reflectievraag van de inbrenger", longQuestion);
        look("10 stap 2");
        push("Stil schrijven");
        look("11 stap 3");
        lookAway("11 stap 3, tijd weg");
        type("Dialoogkaart 1", longIdea);
        push(L"Twee idee\u00ebn");
        look("12 stap 4");
        tick("Bram Hoekstra");
        tick("Abdelkarim*");
        push("De inbrenger kiest");
        look("13 stap 5");
        choose(longIdea.Left(40) + "*");
        push("Dialoog");
        clock.advance(5min);
        push("Wel meetellen");
        push("+ 30 s");
        push("Pauze");
        look("14 stap 6, pauze en over tijd");
        push("Klok verder");
        push("Samenvatten");
        type("Samenvatting", longIdea);
        look("15 stap 7");
        push("Wat ga ik doen");
        look("16 stap 8");
        lookAway("16 stap 8, tijd weg");
        push("Ronde afronden");
        look("17 stap 8, zonder actie");
        push("Zonder actie afronden");
        look("18 ronde klaar");
    }
    // With the question that comes after it.
    void lookAway(const std::string& screen)
    {
        clock.advance(50s);
        control("Niet meetellen");
        look(screen);
        push("Niet meetellen");
        until("no question", [&] { return find(*window, "Niet meetellen") == nullptr; });
    }
    // Nobody waits for it here.
    void skipSecondRound()
    {
        push("Verder met de bijeenkomst");
        push("Aisha Bakker");
        for (const auto* next : {"Reflectievraag", "Stil schrijven"}) {
            push(next);
            if (tests::named(*window, "Reflectievraag van de inbrenger"))
                type("Reflectievraag van de inbrenger", longQuestion);
        }
        push(L"Twee idee\u00ebn");
        tick("Bram Hoekstra");
        tick("Dirk van Leeuwen");
        push("De inbrenger kiest");
        choose("Een idee dat op geen kaart staat");
        for (const auto* next : {"Dialoog", "Samenvatten", "Wat ga ik doen", "Ronde afronden",
                                 "Zonder actie afronden", "Verder met de bijeenkomst"})
            push(next);
    }
    void fillCanvas()
    {
        type("Kaartje voor Waarden", longIdea);
        look("20 kaart, opschrijven");
        int number = 20;
        for (const auto* next : {"Delen", "Groeperen", "Kiezen", "Vastleggen", "Naar de volgende kolom",
                                 "Delen", "Groeperen", "Kiezen", "Vastleggen"}) {
            push(next);
            look(std::to_string(++number) + " kaart, " + next);
        }
        push("Dit spreken we af");
    }

    void unlock()
    {
        type("Wachtwoordzin", ::tests::passphrase);
        push("Openen");
        control("Start casusronde");
    }

    ::tests::Folder folder;
    ::tests::FakeClock clock;
    wxEventLoop loop;
    std::optional<Shell> shell;
    MainFrame* window = nullptr;
};

TEST_F(LayoutTest, EveryScreenOfAMeetingFits)
{
    look("01 start");
    unlock();
    look("02 overzicht");
    push("Bijeenkomst");
    look("03 bijeenkomst");
    push("Overzicht");
    push("Bijeenkomst beginnen");
    look("04 inchecken");
    clock.advance(7min);
    look("05 inchecken, over tijd");
    push("Terugblik");
    look("06 terugblik");
    push("Doorschuiven: *");
    look("07 terugblik, doorschuiven");
    push("Deze 3 overslaan");
    look("08 wie brengt in");
    holdRound();
    skipSecondRound();
    fillCanvas();
    look("30 afsluiten");
    push("Bijeenkomst afsluiten");
    look("31 overzicht na afloop");
}

}  // namespace
}  // namespace app::desktop
