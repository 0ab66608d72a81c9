// The clock, the keys and the zaalscherm of every part of a meeting that is no casusronde.
#include "app/desktop/part/part_screen.h"

#include <gtk/gtk.h>
#include <wx/bitmap.h>
#include <wx/dcclient.h>
#include <wx/dcmemory.h>
#include <wx/menu.h>
#include <wx/stopwatch.h>
#include <wx/tglbtn.h>

#include "app/desktop/actions/look_back_screen.h"
#include "app/desktop/hall/hall_window.h"
#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/part/activity_screen.h"
#include "app/desktop/partnership/canvas_screen.h"
#include "db/store/meeting_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/agenda.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/round/round_workspace.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;
using forms::ActivityKind;

class PartScreenTest : public tests::WindowTest {
protected:
    PartScreenTest()
    {
        forms::Meeting meeting = meetingOfToday(world.workspace);
        forms::Activity card;
        card.kind = ActivityKind::PartnershipCard;
        card.title = "Partnerschapskaart";
        card.planned = 30min;
        meeting.activities.insert(meeting.activities.begin() + 2, card);
        keepMeeting(world.workspace, std::move(meeting));
        world.workspace.play = [this](Sound) { ++heard; };
    }
    ~PartScreenTest() override
    {
        world.workspace.hall.close();
        clear();
    }

    static constexpr std::array everyKind{ActivityKind::CheckIn, ActivityKind::LookBack,
                                          ActivityKind::PartnershipCard, ActivityKind::HandOver,
                                          ActivityKind::Closing};

    forms::Meeting kept() { return meetingOfToday(world.workspace); }
    forms::Activity present() { return kept().activities.at(forms::presentActivity(kept()).value()); }
    forms::Id idOf(ActivityKind kind)
    {
        for (const auto& activity : kept().activities)
            if (activity.kind == kind)
                return activity.id;
        throw std::runtime_error("no such part");
    }

    // As the shell does it.
    PartScreen& openAt(ActivityKind kind)
    {
        clear();
        beginPart(world.workspace, idOf(kind));
        const PartScreen::Ways ways{[this](forms::Id part) { chosen = part; },
                                    [this] { left += "overview "; }, *partWatch};
        const auto go = [this](const char* way) { return [this, way] { left += way; }; };
        PartScreen* part = nullptr;
        if (kind == ActivityKind::LookBack || kind == ActivityKind::PartnershipCard) {
            part = new PartScreen(&frame, world.workspace, ways, PartScreen::Room::Whole);
            if (kind == ActivityKind::LookBack) {
                auto* inside = new LookBackScreen(part, world.workspace, "Casus 1", go("onward "));
                part->fill(inside, {[inside] { inside->leadOn(); }});
            } else {
                auto* inside =
                    new CanvasScreen(part, world.workspace, {go("onward "), [part] { part->back(); }});
                part->fill(inside, {[inside] { inside->forward(); }, [inside] { return inside->back(); }});
            }
        } else {
            part = new ActivityScreen(&frame, world.workspace, ways,
                                      {go("onward "), go("handover "), go("close "), go("print ")});
        }
        show(*part);
        return *part;
    }
    // The place where every key is one of the meeting.
    wxWindow& clock()
    {
        const auto name = wxString("Klok: ");
        std::vector<wxWindow*> below{&frame};
        while (!below.empty()) {
            auto* one = below.back();
            below.pop_back();
            if (one->CanAcceptFocus() && one->IsShownOnScreen() && native::nameOf(*one).StartsWith(name))
                return *one;
            below.insert(below.end(), one->GetChildren().begin(), one->GetChildren().end());
        }
        throw std::runtime_error("no clock");
    }
    void key(int code, int modifiers = wxMOD_NONE) { press(clock(), code, modifiers); }

    HallWindow& hallWindow()
    {
        for (auto* each : wxTopLevelWindows)
            if (auto* found = dynamic_cast<HallWindow*>(each); found && !found->IsBeingDeleted())
                return *found;
        throw std::runtime_error("no zaalscherm");
    }
    static int countNamed(wxWindow& where, const wxString& name)
    {
        int count = 0;
        for (auto* child : where.GetChildren())
            if (child->IsShown())
                count += (native::nameOf(*child) == name ? 1 : 0) + countNamed(*child, name);
        return count;
    }
    wxString inTheRoom() { return native::nameOf(hallWindow().canvas()); }
    // What stands on the window of the zaalscherm, dot by dot.
    wxImage picture()
    {
        auto& canvas = hallWindow().canvas();
        canvas.Refresh();
        canvas.Update();
        tests::settleEvents();
        const auto size = canvas.GetClientSize();
        wxBitmap bitmap(size, 24);
        wxMemoryDC dc(bitmap);
        wxClientDC seen(&canvas);
        dc.Blit({0, 0}, size, &seen, {0, 0});
        dc.SelectObject(wxNullBitmap);
        return bitmap.ConvertToImage();
    }

    static bool alike(const wxImage& one, const wxImage& other)
    {
        const auto bytes = static_cast<std::size_t>(3 * one.GetWidth() * one.GetHeight());
        return one.GetSize() == other.GetSize() &&
               std::equal(one.GetData(), one.GetData() + bytes, other.GetData());
    }

    // Presses the button and chooses in the menu that it opens.
    void pickFromMenu(const wxString& button, const wxString& item)
    {
        frame.Bind(wxEVT_MENU_OPEN, [this, item](wxMenuEvent& opened) {
            frame.CallAfter([menu = opened.GetMenu(), item] {
                const int id = menu->FindItem(item);
                if (menu->IsEnabled(id))
                    menu->SendEvent(id);
                gtk_menu_shell_cancel(GTK_MENU_SHELL(menu->m_menu));
            });
        });
        push(button);
    }
    // What a coach sees some time later; the screen looks four times a second.
    void waitUntil(const std::function<bool()>& holds)
    {
        const wxStopWatch waited;
        while (!holds()) {
            ASSERT_LT(waited.Time(), 10'000);
            tests::settleEvents();
        }
    }

    tests::RoundWorkspace world;
    std::optional<PartWatch> partWatch{std::in_place, world.workspace};
    std::string canary = "Iedereen is er.";
    std::string left;
    forms::Id chosen = 0;
    int heard = 0;
};

TEST_F(PartScreenTest, HasTheSameKeysInEveryPart)
{
    for (const auto kind : everyKind) {
        openAt(kind);
        SCOPED_TRACE(present().title);
        key(WXK_SPACE);
        EXPECT_TRUE(forms::isPaused(present()));
        key(WXK_SPACE);
        EXPECT_FALSE(forms::isPaused(present()));
        key(WXK_NUMPAD_ADD);
        EXPECT_EQ(present().extended, 30s);
        key(WXK_NUMPAD_ADD, wxMOD_SHIFT);
        EXPECT_EQ(present().extended, 90s);
        world.workspace.hall.open(frame);
        frame.Raise();
        tests::settleEvents();
        key('Z');
        EXPECT_EQ(world.workspace.hall.curtain(), Hall::Curtain::Black);
        key('B');
        EXPECT_EQ(world.workspace.hall.curtain(), Hall::Curtain::Frozen);
        world.workspace.hall.close();
        key('M');
        EXPECT_NE(tests::named(frame, "Geluid uit"), nullptr);
        key('M');
        EXPECT_NE(tests::named(frame, "Geluid aan"), nullptr);
    }
}

TEST_F(PartScreenTest, HasThemInOvertimeToo)
{
    openAt(ActivityKind::CheckIn);
    world.clock.advance(7min);
    key(WXK_NUMPAD_ADD);
    EXPECT_TRUE(tests::says(frame, "1:30 over tijd"));
    key(WXK_SPACE);
    world.clock.advance(10min);
    key(WXK_SPACE);
    EXPECT_EQ(forms::timeTaken(present(), world.clock.now), 7min);
    EXPECT_EQ(present().breaks.at(0).pause, forms::PauseReason::Unsaid);
}

TEST_F(PartScreenTest, GoesToTheRightAndToTheLeft)
{
    openAt(ActivityKind::CheckIn);
    key(WXK_LEFT);
    EXPECT_EQ(chosen, 0) << "it is the first";
    key(WXK_RIGHT);
    EXPECT_EQ(left, "onward ");
    openAt(ActivityKind::HandOver);
    key(WXK_LEFT);
    EXPECT_EQ(chosen, idOf(ActivityKind::Casusronde) + 1);
}

TEST_F(PartScreenTest, DoesNotPassOverAnActionByAKey)
{
    openAt(ActivityKind::LookBack);
    key(WXK_RIGHT);
    EXPECT_EQ(left, "onward ") << "nothing waits";
}

TEST_F(PartScreenTest, LeadsThePartnerschapskaartByItsOwnSteps)
{
    openAt(ActivityKind::PartnershipCard);
    key(WXK_RIGHT);
    EXPECT_TRUE(tests::named(frame, "Groeperen") != nullptr);
    key(WXK_LEFT);
    EXPECT_TRUE(tests::named(frame, "Delen") != nullptr);
    EXPECT_EQ(chosen, 0);
    key(WXK_LEFT);
    EXPECT_EQ(chosen, idOf(ActivityKind::LookBack)) << "before the first step comes the part before";
}

TEST_F(PartScreenTest, HasEachWayOutOfThePartnerschapskaartOnce)
{
    openAt(ActivityKind::PartnershipCard);
    for (const auto* step : {"Delen", "Groeperen"}) {
        EXPECT_EQ(countNamed(frame, "Naar het overzicht"), 1);
        EXPECT_EQ(countNamed(frame, "Terug"), 1);
        push(step);
    }
    push("Terug");
    EXPECT_NE(tests::named(frame, "Groeperen"), nullptr);
    push("Terug");
    push("Terug");
    EXPECT_EQ(chosen, idOf(ActivityKind::LookBack)) << "before the first step comes the part before";
}

TEST_F(PartScreenTest, GoesOnByItselfNeverAndRingsOnce)
{
    openAt(ActivityKind::CheckIn);
    world.clock.advance(5min + 1s);
    const wxStopWatch watch;
    while (heard == 0 && watch.Time() < 10'000)
        tests::settleEvents();
    while (watch.Time() < 1'000)
        tests::settleEvents();
    EXPECT_EQ(heard, 1);
    EXPECT_EQ(left, "");
    EXPECT_EQ(present().kind, ActivityKind::CheckIn);
}

TEST_F(PartScreenTest, AsksWhyTheClockStandsStillAndMayBeLeftWithoutAnAnswer)
{
    openAt(ActivityKind::CheckIn);
    EXPECT_EQ(tests::named(frame, "het juiste moment"), nullptr);
    push("Pauze");
    auto& reason = control<wxToggleButton>("het juiste moment");
    reason.SetValue(true);
    send(reason, wxEVT_TOGGLEBUTTON, 1);
    EXPECT_EQ(present().breaks.at(0).pause, forms::PauseReason::RightMoment);
    push("Klok verder");
    EXPECT_EQ(tests::named(frame, "het juiste moment"), nullptr);
}

TEST_F(PartScreenTest, TakesExtraTimeAwayAgain)
{
    openAt(ActivityKind::CheckIn);
    push("+ 1 min");
    push("+ 30 s");
    push("1:30 extra: weghalen");
    EXPECT_EQ(present().extended, 0s);
    EXPECT_EQ(tests::named(frame, "1:30 extra: weghalen"), nullptr);
}

TEST_F(PartScreenTest, AsksInEveryPartWhetherTheSleepOfTheLaptopCounts)
{
    for (const auto kind : everyKind) {
        openAt(kind);
        SCOPED_TRACE(present().title);
        EXPECT_FALSE(tests::says(frame, "Leertafel was"));
        world.clock.advance(20min);
        waitUntil([&] { return tests::says(frame, "Leertafel was 20:00 weg. Telt die tijd mee?"); });
        push("Niet meetellen");
        EXPECT_FALSE(tests::says(frame, "Leertafel was"));
        EXPECT_EQ(forms::timeTaken(present(), world.clock.now), 0ms);
    }
}

TEST_F(PartScreenTest, AsksTheSameWhenTheProgramWasGone)
{
    openAt(ActivityKind::CheckIn);
    clear();
    world.clock.advance(3min);
    world.clock.reboot();
    partWatch.emplace(world.workspace);
    openAt(ActivityKind::CheckIn);
    EXPECT_TRUE(tests::says(frame, "Leertafel was 3:00 weg."));
    push("Wel meetellen");
    EXPECT_FALSE(tests::says(frame, "Leertafel was"));
    EXPECT_EQ(forms::timeTaken(present(), world.clock.now), 3min);
}

TEST_F(PartScreenTest, LetsAPartBeginEarlierAndTakesThatBack)
{
    openAt(ActivityKind::CheckIn);
    world.clock.advance(9min);
    openAt(ActivityKind::LookBack);
    pickFromMenu("De klok startte te laat", "2 minuten te laat");
    EXPECT_EQ(forms::timeTaken(present(), world.clock.now), 2min);
    EXPECT_EQ(forms::timeTaken(kept().activities[0], world.clock.now), 7min);
    EXPECT_TRUE(tests::says(frame, "2 minuten te laat: verbeterd."));
    push("Ongedaan maken");
    EXPECT_EQ(forms::timeTaken(present(), world.clock.now), 0min);
    EXPECT_EQ(forms::timeTaken(kept().activities[0], world.clock.now), 9min);
    EXPECT_EQ(tests::named(frame, "Ongedaan maken"), nullptr);
}

TEST_F(PartScreenTest, DoesNotOfferToBeginBeforeThePartBeforeDid)
{
    openAt(ActivityKind::CheckIn);
    world.clock.advance(30s);
    openAt(ActivityKind::LookBack);
    push("De klok startte te laat");
    EXPECT_TRUE(tests::says(frame, "Eerder kan niet: toen was het onderdeel hiervoor nog bezig."));
}

TEST_F(PartScreenTest, KeepsWhatWasTypedWhenTheClockIsLed)
{
    openAt(ActivityKind::CheckIn);
    type("Wat willen jullie onthouden", "Iedereen is er.");
    (*world.workspace.keepTyped)();
    push("+ 1 min");
    EXPECT_EQ(present().notes, "Iedereen is er.");
    EXPECT_EQ(present().extended, 60s);
}

TEST_F(PartScreenTest, MakesItsFootAMenuWhereThereIsLittleHeight)
{
    auto& screen = openAt(ActivityKind::PartnershipCard);
    EXPECT_NE(tests::named(frame, "Pauze"), nullptr);
    EXPECT_EQ(tests::named(frame, "Klok en agenda"), nullptr);
    frame.SetSize(1280, 20 * screen.GetCharHeight());
    frame.Layout();
    tests::settleEvents();
    EXPECT_EQ(tests::named(frame, "Pauze"), nullptr);
    EXPECT_NE(tests::named(frame, "Klok en agenda"), nullptr);
    key(WXK_SPACE);
    EXPECT_TRUE(forms::isPaused(present())) << "the keys are there all the same";
}

TEST_F(PartScreenTest, TellsTheRoomOnlyWhatStandsInTheProgramme)
{
    for (const auto kind : everyKind) {
        openAt(kind);
        world.workspace.hall.open(frame);
        SCOPED_TRACE(present().title);
        EXPECT_TRUE(inTheRoom().StartsWith("Onderdeel "));
        EXPECT_TRUE(inTheRoom().Contains(
            toWx(kind == ActivityKind::PartnershipCard ? "Partnerschapskaart" : present().title)));
        world.workspace.hall.close();
    }
}

TEST_F(PartScreenTest, ShowsTheSamePictureWhoeverIsThereAndWhateverIsTyped)
{
    const auto walk = [this] {
        std::vector<wxImage> pictures;
        for (const auto kind : everyKind) {
            openAt(kind);
            if (tests::named(frame, "Wat willen jullie onthouden"))
                type("Wat willen jullie onthouden", toWx(canary));
            world.workspace.hall.open(frame);
            frame.Raise();
            tests::settleEvents();
            EXPECT_EQ(hallWindow().GetChildren().GetCount(), 1U);
            EXPECT_EQ(hallWindow().GetTitle(), "Zaalscherm");
            EXPECT_FALSE(inTheRoom().Contains("kanarie"));
            pictures.push_back(picture());
            world.workspace.hall.close();
        }
        return pictures;
    };
    const auto plain = walk();

    canary = "Zonnebloemkanarie";
    auto team = db::TeamStore(world.workspace.database());
    for (auto member : team.members()) {
        member.name = canary;
        team.save(member);
    }
    auto meeting = kept();
    meeting.title = canary;
    for (auto& activity : meeting.activities)
        activity.title = canary;
    keepMeeting(world.workspace, meeting);
    const auto marked = walk();
    ASSERT_EQ(plain.size(), marked.size());
    for (std::size_t part = 0; part < plain.size(); ++part)
        EXPECT_TRUE(alike(plain[part], marked[part])) << part;
}

TEST_F(PartScreenTest, GoesOnWhenTheZaalschermDisappears)
{
    openAt(ActivityKind::CheckIn);
    world.workspace.hall.open(frame);
    hallWindow().Close();
    tests::settleEvents();
    EXPECT_FALSE(world.workspace.hall.isOpen());
    key('Z');
    EXPECT_TRUE(tests::says(frame, "Het zaalscherm is niet open."));
    key(WXK_SPACE);
    EXPECT_TRUE(forms::isPaused(present()));
    EXPECT_FALSE(tests::says(frame, "Het zaalscherm is niet open.")) << "the message is over";
}

// The new screen is made before the old one goes.
TEST_F(PartScreenTest, LeadsTheRoomFromOnePartToTheNextWithoutAGapBetween)
{
    auto& checkIn = openAt(ActivityKind::CheckIn);
    world.workspace.hall.open(frame);
    beginPart(world.workspace, idOf(ActivityKind::LookBack));
    PartScreen lookBack(&frame, world.workspace, {[](forms::Id) {}, [] {}, *partWatch},
                        PartScreen::Room::Whole);
    lookBack.fill(new LookBackScreen(&lookBack, world.workspace, "Casus 1", [] {}), {[] {}});
    EXPECT_TRUE(inTheRoom().StartsWith("Onderdeel 2 van ")) << inTheRoom();
    tests::settleEvents();
    EXPECT_TRUE(inTheRoom().StartsWith("Onderdeel 2 van ")) << inTheRoom();
    checkIn.Destroy();
    EXPECT_TRUE(inTheRoom().StartsWith("Onderdeel 2 van ")) << inTheRoom();
}

TEST_F(PartScreenTest, LeavesTheRoomWithNothingOfAPartThatIsGone)
{
    openAt(ActivityKind::CheckIn);
    world.workspace.hall.open(frame);
    clear();
    EXPECT_EQ(inTheRoom(), "Zo meteen gaan we verder.");
}

}  // namespace
}  // namespace app::desktop
