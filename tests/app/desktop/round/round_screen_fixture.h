// A casusronde in a window, led as a leercoach does: by the names on the buttons.
#pragma once

#include <wx/stopwatch.h>
#include <wx/tglbtn.h>

#include "app/desktop/round/live_round.h"
#include "app/desktop/round/round_screen.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/round/round_workspace.h"

namespace app::desktop::tests {

class RoundScreenFixture : public WindowTest {
protected:
    // The screen goes before what it works with.
    ~RoundScreenFixture() override { clear(); }

    RoundScreen& open()
    {
        round = world.begin();
        return reopen();
    }
    RoundScreen& reopen()
    {
        clear();
        auto* screen = new RoundScreen(
            &frame, world.workspace, round,
            RoundScreen::Ways{[this] { ++stopped; }, [this](forms::Id part) { leftFor = part; }});
        show(*screen);
        return *screen;
    }

    void toggle(const wxString& name)
    {
        auto& button = control<wxToggleButton>(name);
        button.SetValue(!button.GetValue());
        send(button, wxEVT_TOGGLEBUTTON, button.GetValue());
    }

    // On to the step of this number, counted from 1.
    void leadTo(int step)
    {
        const std::vector<std::pair<const char*, std::function<void()>>> ways = {
            {"Reflectievraag", [] {}},
            {"Stil schrijven", [this] { type("Reflectievraag van de inbrenger", question); }},
            {"Twee ideeën", [this] { type("Dialoogkaart 1", idea); }},
            {"De inbrenger kiest",
             [this] {
                 tick("Bram Hoekstra");
                 tick("Dirk van Leeuwen");
             }},
            {"Dialoog", [this] { choose(idea); }},
            {"Samenvatten", [] {}},
            {"Wat ga ik doen", [] {}}};
        for (auto at = now().step; at + 1 < static_cast<std::size_t>(step); ++at) {
            ways[at].second();
            push(toWx(ways[at].first));
        }
    }

    // The screen looks at its clock ten times a second.
    void settleForAWhile()
    {
        wxStopWatch watch;
        waitUntil([&] { return watch.Time() > 300; });
    }
    void waitUntil(const std::function<bool()>& holds)
    {
        const wxStopWatch watch;
        while (!holds()) {
            ASSERT_LT(watch.Time(), 10'000);
            settleEvents();
        }
    }

    forms::RoundState now() { return LiveRound(world.workspace, round).state(); }
    // A label with this text in it is on the screen.
    bool says(const std::string& text) { return tests::says(frame, toWx(text)); }

    RoundWorkspace world;
    forms::Id round = 0;
    int stopped = 0;
    forms::Id leftFor = 0;  // another part of the meeting
    wxString question = "Hoe krijg ik de buren erbij?";
    wxString idea = "Samen koffie drinken";
};

}  // namespace app::desktop::tests
