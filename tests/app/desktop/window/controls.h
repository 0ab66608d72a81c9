// Finding the controls of a window by their accessible names, and using them.
#pragma once

#include <wx/app.h>
#include <wx/stattext.h>
#include <wx/window.h>

#include <stdexcept>

#include "app/desktop/native.h"

namespace app::desktop::tests {

// Handles everything that waits, idle work too.
inline void settleEvents()
{
    for (int round = 0; round < 3; ++round) {
        wxYield();
        while (wxTheApp->ProcessIdle()) {
        }
    }
}

// The control with this accessible name below `where` that can be used now; * stands for anything. Null when
// there is none.
inline wxWindow* named(wxWindow& where, const wxString& name)
{
    for (auto* child : where.GetChildren()) {
        if (child->CanAcceptFocus() && child->IsShownOnScreen() && native::nameOf(*child).Matches(name))
            return child;
        if (auto* found = named(*child, name))
            return found;
    }
    return nullptr;
}

// The same; throws std::runtime_error when there is none, or it is of another kind.
template <class Control = wxWindow>
Control& control(wxWindow& where, const wxString& name)
{
    auto* found = dynamic_cast<Control*>(named(where, name));
    if (!found)
        throw std::runtime_error("no control named " + name.utf8_string());
    return *found;
}

// Whether a label below `where` with this text in it is on the screen.
inline bool says(wxWindow& where, const wxString& text)
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

// What a control tells when somebody used it.
inline void send(wxWindow& used, wxEventType type, int value)
{
    wxCommandEvent event(type, used.GetId());
    event.SetEventObject(&used);
    event.SetInt(value);
    used.ProcessWindowEvent(event);
    settleEvents();
}

}  // namespace app::desktop::tests
