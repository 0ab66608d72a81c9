// A casusronde in a window, led as a leercoach does: by the names on the buttons.
#pragma once

#include <wx/stattext.h>
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
    ~RoundScreenFixture() override { frame.DestroyChildren(); }

    RoundScreen& open()
    {
        round = world.begin();
        return reopen();
    }
    RoundScreen& reopen()
    {
        frame.DestroyChildren();
        auto* screen = new RoundScreen(&frame, world.workspace, round, [this] { ++stopped; });
        show(*screen);
        return *screen;
    }

    void push(const wxString& name) { send<wxButton>(name, wxEVT_BUTTON); }
    void tick(const wxString& name)
    {
        control<wxCheckBox>(name).SetValue(true);
        send<wxCheckBox>(name, wxEVT_CHECKBOX);
    }
    void choose(const wxString& name)
    {
        control<wxRadioButton>(name).SetValue(true);
        send<wxRadioButton>(name, wxEVT_RADIOBUTTON);
    }
    void toggle(const wxString& name)
    {
        auto& button = control<wxToggleButton>(name);
        button.SetValue(!button.GetValue());
        send<wxToggleButton>(name, wxEVT_TOGGLEBUTTON, button.GetValue());
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
    bool says(const std::string& text) { return says(frame, toWx(text)); }

    RoundWorkspace world;
    forms::Id round = 0;
    int stopped = 0;
    wxString question = "Hoe krijg ik de buren erbij?";
    wxString idea = "Samen koffie drinken";

private:
    template <class Control>
    void send(const wxString& name, wxEventType type, int value = 1)
    {
        auto& used = control<Control>(name);
        wxCommandEvent event(type, used.GetId());
        event.SetEventObject(&used);
        event.SetInt(value);
        used.ProcessWindowEvent(event);
        settleEvents();
    }
    bool says(wxWindow& where, const wxString& text)
    {
        for (auto* child : where.GetChildren()) {
            const auto* label = dynamic_cast<wxStaticText*>(child);
            if (label && label->IsShownOnScreen() && label->GetLabelText().Contains(text))
                return true;
            if (says(*child, text))
                return true;
        }
        return false;
    }
};

}  // namespace app::desktop::tests
