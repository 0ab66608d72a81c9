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
        std::function<void()> back;  // absent: another button leads back
        std::function<void()> startOrPause;
        std::function<void(std::chrono::seconds)> extend;
    };
    // Adds them to `row`, which stands on `parent`.
    ClockButtons(wxWindow* parent, wxSizer& row, const Ways& ways);

    void showBack(bool possible);
    void showPaused(bool paused);
    // On the button for a pause its key, where there is room for it.
    void showKey(bool shown);

private:
    void labelPause();

    bool paused_ = false;
    bool keyed_ = true;
    wxButton* back_ = nullptr;
    wxButton* pause_ = nullptr;
};

// "+ 30 s", "+ 1 min"
wxString extensionLabel(std::chrono::seconds extension);

}  // namespace app::desktop
