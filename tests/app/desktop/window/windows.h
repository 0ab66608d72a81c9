// wxWidgets with the real look, for whatever has windows and is not the program itself.
#pragma once

#include <wx/app.h>
#include <wx/init.h>
#include <wx/log.h>
#include <wx/persist.h>

#include "app/desktop/application.h"

namespace app::desktop::tests {

// From here until it goes, once in a program. Log lines go to stderr: one that still waits for a window when
// everything is cleaned up ends the program. Places of windows are neither read nor kept.
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
        dressProgram();
    }
    ~Windows() { wxEntryCleanup(); }
    Windows(const Windows&) = delete;
    Windows& operator=(const Windows&) = delete;
};

}  // namespace app::desktop::tests
