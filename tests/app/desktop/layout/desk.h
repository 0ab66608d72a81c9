// The window of the program as it stands on the laptop of a team, led by the names on its controls, with a
// clock set by hand. Lives in a test, or in whatever else has a wxApp.
#pragma once

#include <wx/evtloop.h>
#include <wx/gdicmn.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "app/desktop/frame/main_frame.h"
#include "app/desktop/frame/shell.h"
#include "tests/support/fake_clock.h"

namespace app::desktop::tests {

class Desk {
public:
    // Opens the window with this dossier, still locked, at the upper left of the display.
    explicit Desk(const std::filesystem::path& dossier, ::tests::FakeClock& clock);
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    MainFrame& window() { return *window_; }
    // Until everything in it has its place.
    void resize(wxSize size);
    // As it stands on the display, as PNG.
    void draw(const std::filesystem::path& file);

    // Waits until it holds; throws std::runtime_error when that takes longer than ten seconds.
    static void until(const std::string& what, const std::function<bool()>& holds);
    // The control with this name that can be used, as soon as there is one; * stands for anything.
    wxWindow& control(const wxString& name);
    bool has(const wxString& name);

    void push(const wxString& button);
    void type(const wxString& field, const wxString& text);
    void tick(const wxString& box);
    void choose(const wxString& radioButton);
    void pick(const wxString& list, int place);

private:
    wxEventLoop loop_;
    std::optional<Shell> shell_;
    MainFrame* window_ = nullptr;
};

}  // namespace app::desktop::tests
