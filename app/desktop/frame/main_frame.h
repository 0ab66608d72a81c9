// The one window: the top bar, the rooms at the left when a dossier is open, and one screen.
#pragma once

#include <wx/frame.h>

#include <functional>

#include "db/seal/sealer.h"

class wxBoxSizer;
class wxButton;

namespace app::desktop {

class Navigation;
class SaveState;
class SaveTrouble;
class TopBar;

class MainFrame : public wxFrame {
public:
    struct Actions {
        std::function<void()> hall;
        std::function<void()> lock;
        std::function<void()> retrySaving;
        std::function<void()> saveElsewhere;
        std::function<bool()> mayClose;
    };
    explicit MainFrame(Actions actions);

    TopBar& topBar() { return *topBar_; }
    Navigation& navigation() { return *navigation_; }

    // Whether a dossier is open: then there are rooms to go to and something to keep.
    void showOpen(bool open);
    // Screens that need the whole width put the rooms aside for as long as they are shown.
    void showNavigation(bool shown);
    // In other hands there are no rooms, and nothing leads to the files of the laptop.
    void showHandedOver(bool handedOver);
    // The way to the zaalscherm, where there is one: empty hides it.
    void showHall(const wxString& label);
    void showSaving(const db::SealState& state);
    // Stays until another dossier is shown.
    void showReadOnly();

    // The screen that is shown. Precondition: there was a first one.
    wxWindow& screen() { return *screen_; }
    // Takes everything off the screen at once, until the next one is shown.
    void blank();

    using MakeScreen = std::function<wxWindow*(wxWindow* parent)>;
    // Puts another screen in place of the present one, which is destroyed after the current event. When it
    // cannot be made, the present one stays.
    void showScreen(const MakeScreen& make);

private:
    void bindEvents();

    Actions actions_;
    TopBar* topBar_;
    SaveTrouble* saveTrouble_;
    Navigation* navigation_;
    SaveState* saveState_;
    wxButton* hallButton_;
    wxWindow* lockButton_;
    wxWindow* screen_ = nullptr;
    wxBoxSizer* middle_;
};

}  // namespace app::desktop
