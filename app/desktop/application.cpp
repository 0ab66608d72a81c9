#include "app/desktop/application.h"

#include <wx/cmdline.h>
#include <wx/font.h>
#include <wx/log.h>

#include <iostream>
#include <utility>

#include "app/desktop/failure.h"
#include "app/desktop/native.h"
#include "app/desktop/settings.h"
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

namespace {

constexpr auto usage = "leertafel [DOSSIER]    opent Leertafel, met het dossier dat je noemt\n";

}  // namespace

Application::Application(forms::SteadyClock steady, forms::Clock clock)
    : steady_(std::move(steady)), clock_(std::move(clock))
{
}

void Application::OnInitCmdLine(wxCmdLineParser& parser)
{
    parser.AddParam(_("dossier"), wxCMD_LINE_VAL_STRING, wxCMD_LINE_PARAM_OPTIONAL);
    parser.AddSwitch("h", "help", {}, wxCMD_LINE_OPTION_HELP);
}

bool Application::OnCmdLineHelp(wxCmdLineParser&)
{
    std::cout << usage;
    return false;
}

bool Application::OnCmdLineError(wxCmdLineParser&)
{
    std::cerr << usage;
    return false;
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
    // What wxWidgets has to say is English, and for whoever maintains the program.
    delete wxLog::SetActiveTarget(new wxLogStderr);
    if (!wxApp::OnInit())
        return false;
    db::disableCoreDumps();
    useOwnSettings();
    native::speakDutch();
    dressProgram();
    shell_ = std::make_unique<Shell>(given_, steady_, clock_);
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
