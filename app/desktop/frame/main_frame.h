// The one window: the top bar, the rooms at the left when a dossier is open, and one screen.
#pragma once

#include <wx/frame.h>

#include <functional>

class wxBoxSizer;

namespace app::desktop {

class Navigation;
class TopBar;

class MainFrame : public wxFrame {
public:
    MainFrame();

    TopBar& topBar() { return *topBar_; }
    Navigation& navigation() { return *navigation_; }
    void showNavigation(bool shown);

    using MakeScreen = std::function<wxWindow*(wxWindow* parent)>;
    // Puts another screen in place of the present one, which is destroyed after the current event.
    void showScreen(const MakeScreen& make);

private:
    TopBar* topBar_;
    Navigation* navigation_;
    wxWindow* screen_ = nullptr;
    wxBoxSizer* middle_;
};

}  // namespace app::desktop
