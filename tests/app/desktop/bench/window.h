// What the benches with a window share: wxWidgets with the real look, beside which no test framework runs.
#pragma once

#include <wx/app.h>
#include <wx/evtloop.h>
#include <wx/init.h>
#include <wx/log.h>
#include <wx/persist.h>
#include <wx/window.h>

#include <optional>
#include <stdexcept>

#include "app/desktop/application.h"
#include "app/desktop/native.h"

namespace app::desktop::bench {

class Windows {
public:
    Windows(int& argc, char** argv)
    {
        wxApp::SetInstance(new wxApp);
        wxEntryStart(argc, argv);
        wxLog::SetActiveTarget(new wxLogStderr);
        wxPersistenceManager::Get().DisableSaving();
        wxPersistenceManager::Get().DisableRestoring();
        wxTheApp->SetExitOnFrameDelete(false);
        wxEventLoopBase::SetActive(&loop_.emplace());
        dressProgram();
    }
    ~Windows()
    {
        wxEventLoopBase::SetActive(nullptr);
        loop_.reset();
        wxEntryCleanup();
    }
    Windows(const Windows&) = delete;
    Windows& operator=(const Windows&) = delete;

private:
    std::optional<wxEventLoop> loop_;
};

// Everything that waits, as the loop of the program would take it.
inline void settle()
{
    wxYield();
    while (wxTheApp->ProcessIdle()) {
    }
}

// The control with this accessible name that can be used now; * stands for anything. Null when there is none.
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

template <class Control = wxWindow>
Control& control(wxWindow& where, const wxString& name)
{
    auto* found = dynamic_cast<Control*>(named(where, name));
    if (!found)
        throw std::runtime_error("no control named " + name.utf8_string());
    return *found;
}

// What a control tells when somebody used it.
inline void send(wxWindow& used, wxEventType type, int value)
{
    wxCommandEvent event(type, used.GetId());
    event.SetEventObject(&used);
    event.SetInt(value);
    used.ProcessWindowEvent(event);
}

}  // namespace app::desktop::bench
