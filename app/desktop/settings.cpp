#include "app/desktop/settings.h"

#include <wx/fileconf.h>
#include <wx/filename.h>
#include <wx/stdpaths.h>

namespace app::desktop {

void useOwnSettings()
{
    auto& paths = wxStandardPaths::Get();
    paths.SetFileLayout(wxStandardPaths::FileLayout_XDG);
    const auto folder = paths.GetUserConfigDir() + "/leertafel";
    wxFileName::Mkdir(folder, wxS_DIR_DEFAULT, wxPATH_MKDIR_FULL);
    delete wxConfigBase::Set(new wxFileConfig({}, {}, folder + "/venster.ini"));
}

}  // namespace app::desktop
