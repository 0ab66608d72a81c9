// The window of the zaalscherm.
#pragma once

#include <wx/frame.h>

#include <functional>
#include <optional>

#include "forms/meeting/hall_view.h"

namespace app::desktop {

class HallWindow : public wxFrame {
public:
    // `coach` is the window that must not be covered. `closed` is called when a person closes this one.
    HallWindow(wxWindow& coach, std::function<void()> closed);

    // Draws only when something else is to be seen. Black is nothing at all.
    void show(const std::optional<forms::HallView>& view, bool black);
    // For pictures of it.
    wxWindow& canvas() { return *canvas_; }

private:
    void bindEvents();
    // Again when a projector comes or goes.
    void takePlace();
    void onPaint();

    wxWindow& coach_;
    std::function<void()> closed_;
    wxWindow* canvas_;
    std::optional<forms::HallView> view_;
    bool black_ = false;
};

}  // namespace app::desktop
