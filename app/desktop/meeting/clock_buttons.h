// The buttons with which a leercoach leads the clock: the same ones in the same order in every part of a
// meeting.
#pragma once

#include <wx/string.h>

#include <chrono>
#include <functional>

class wxButton;
class wxSizer;
class wxWindow;

namespace app::desktop {

class ClockButtons {
public:
    struct Ways {
        std::function<void()> back;
        std::function<void()> startOrPause;
        std::function<void(std::chrono::seconds)> extend;
    };
    // Adds them to `row`, which stands on `parent`.
    ClockButtons(wxWindow* parent, wxSizer& row, const Ways& ways);

    void showBack(bool possible);
    void showPaused(bool paused);

private:
    wxButton* back_;
    wxButton* pause_;
};

// "+ 30 s", "+ 1 min"
wxString extensionLabel(std::chrono::seconds extension);

}  // namespace app::desktop
