#include "app/desktop/application.h"

#include <wx/cmdline.h>
#include <wx/font.h>

#include "app/desktop/failure.h"
#include "app/desktop/native.h"
#include "app/desktop/share.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "db/file_system.h"

namespace app::desktop {

void dressProgram()
{
    for (const auto* style : {"Regular", "Italic", "Semibold", "Bold"}) {
        const auto file = shareFolder() / "fonts" / ("OpenSans-" + std::string{style} + ".ttf");
        wxFont::AddPrivateFont(pathToWx(file));
    }
    native::useTheme(theme::styleSheet());
}

void Application::OnInitCmdLine(wxCmdLineParser& parser)
{
    parser.AddParam(_("dossier"), wxCMD_LINE_VAL_STRING, wxCMD_LINE_PARAM_OPTIONAL);
}

bool Application::OnCmdLineParsed(wxCmdLineParser& parser)
{
    if (parser.GetParamCount() > 0)
        given_ = toPath(parser.GetParam(0));
    return true;
}

bool Application::OnInit()
try {
    SetAppName("leertafel");
    SetAppDisplayName("Leertafel");
    if (!wxApp::OnInit())
        return false;
    db::disableCoreDumps();
    dressProgram();
    shell_ = std::make_unique<Shell>(given_);
    return true;
} catch (const std::exception&) {
    tellCurrentException();
    return false;
}

bool Application::OnExceptionInMainLoop()
{
    tellCurrentException();
    return true;
}

}  // namespace app::desktop
