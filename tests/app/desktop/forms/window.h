// A window to try controls in, and what a person does in it.
#pragma once

#include <gtest/gtest.h>
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/evtloop.h>
#include <wx/frame.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>
#include <wx/uiaction.h>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "tests/app/desktop/window/controls.h"

namespace app::desktop::tests {

class WindowTest : public testing::Test {
protected:
    WindowTest()
    {
        wxEventLoopBase::SetActive(&loop);
        frame.SetSizer(new wxBoxSizer(wxVERTICAL));
    }
    ~WindowTest() override
    {
        settleEvents();
        wxEventLoopBase::SetActive(nullptr);
    }

    // Takes away what was shown, before what it works with goes.
    void clear()
    {
        frame.DestroyChildren();
        frame.SetSizer(new wxBoxSizer(wxVERTICAL));
    }
    // Shows the window as large as the design's smallest screen.
    void show(wxWindow& content)
    {
        frame.GetSizer()->Add(&content, wxSizerFlags(1).Expand());
        frame.SetSize(1280, 720);
        frame.Show();
        frame.Layout();
        frame.Raise();
        settleEvents();
    }

    template <class Control>
    Control& control(const wxString& name)
    {
        return tests::control<Control>(frame, name);
    }

    // Until work beside the window has brought a control with this name on the screen.
    void waitFor(const wxString& name)
    {
        for (int left = 500; !named(frame, name); --left) {
            ASSERT_GT(left, 0) << "waited for: " << name;
            wxMilliSleep(10);
            settleEvents();
        }
    }

    void type(const wxString& field, const wxString& text) { control<wxTextCtrl>(field).SetValue(text); }

    void press(wxWindow& window, int key, int modifiers = wxMOD_NONE)
    {
        window.SetFocus();
        settleEvents();
        keyboard(key, modifiers);
    }
    void keyboard(int key, int modifiers = wxMOD_NONE)
    {
        wxUIActionSimulator simulator;
        simulator.Char(key, modifiers);
        settleEvents();
    }
    void click(wxWindow& window)
    {
        wxUIActionSimulator simulator;
        simulator.MouseMove(window.GetScreenPosition() +
                            wxPoint(window.GetSize().x / 2, window.GetSize().y / 2));
        settleEvents();
        simulator.MouseClick();
        settleEvents();
    }

    // Without the pointer and without the focus, as a screen reader does.
    void push(const wxString& button) { send(control<wxButton>(button), wxEVT_BUTTON, 1); }
    void tick(const wxString& box, bool ticked = true)
    {
        auto& control = this->control<wxCheckBox>(box);
        control.SetValue(ticked);
        send(control, wxEVT_CHECKBOX, ticked);
    }
    void choose(const wxString& radio)
    {
        auto& control = this->control<wxRadioButton>(radio);
        control.SetValue(true);
        send(control, wxEVT_RADIOBUTTON, 1);
    }
    void choose(const wxString& list, const wxString& item)
    {
        auto& control = this->control<wxChoice>(list);
        control.SetStringSelection(item);
        send(control, wxEVT_CHOICE, control.GetSelection());
    }
    void send(wxWindow& used, wxEventType type, int value) { tests::send(used, type, value); }

    // Pressed and let go without the pointer, so that two in a row are no double click.
    void clickSlowly(wxWindow& window)
    {
        for (const auto type : {wxEVT_LEFT_DOWN, wxEVT_LEFT_UP}) {
            wxMouseEvent event(type);
            event.SetEventObject(&window);
            window.ProcessWindowEvent(event);
        }
        settleEvents();
    }

    wxEventLoop loop;
    wxFrame frame{nullptr, wxID_ANY, "test", {0, 0}, {1280, 720}, wxBORDER_NONE};
};

}  // namespace app::desktop::tests
