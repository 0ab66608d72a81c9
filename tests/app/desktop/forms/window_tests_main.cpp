// GoogleTest inside a wxWidgets program with the real look. Log lines go to stderr: one that still waits for
// a window when everything is cleaned up ends the program. Places of windows are neither read nor kept.
#include <gtest/gtest.h>
#include <wx/app.h>
#include <wx/init.h>
#include <wx/log.h>
#include <wx/persist.h>

#include "app/desktop/application.h"

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (testing::GTEST_FLAG(list_tests))
        return RUN_ALL_TESTS();  // listing needs no display
    wxApp::SetInstance(new wxApp);
    wxEntryStart(argc, argv);
    wxLog::SetActiveTarget(new wxLogStderr);
    wxPersistenceManager::Get().DisableSaving();
    wxPersistenceManager::Get().DisableRestoring();
    wxTheApp->SetExitOnFrameDelete(false);
    app::desktop::dressProgram();
    const int result = RUN_ALL_TESTS();
    wxEntryCleanup();
    return result;
}
