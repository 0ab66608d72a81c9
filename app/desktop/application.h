// The program: builds the parts, hands them down, and is the last net under every event.
#pragma once

#include <wx/app.h>

#include <filesystem>
#include <memory>
#include <optional>

#include "app/desktop/frame/shell.h"

namespace app::desktop {

class Application : public wxApp {
public:
    // With the clocks that meetings are held by.
    explicit Application(forms::SteadyClock steady = forms::steadyNow, forms::Clock clock = forms::systemNow);

    bool OnInit() override;
    bool OnExceptionInMainLoop() override;
    void OnInitCmdLine(wxCmdLineParser& parser) override;
    bool OnCmdLineParsed(wxCmdLineParser& parser) override;
    bool OnCmdLineHelp(wxCmdLineParser& parser) override;
    bool OnCmdLineError(wxCmdLineParser& parser) override;

private:
    forms::SteadyClock steady_;
    forms::Clock clock_;
    std::optional<std::filesystem::path> given_;  // the dossier named on the command line
    std::unique_ptr<Shell> shell_;
};

// Open Sans and the style sheet. Once, before the first window.
void dressProgram();

}  // namespace app::desktop
