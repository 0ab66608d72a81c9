// Keeps what is typed while somebody types, so that a crash costs less than a second of it.
#pragma once

#include <wx/textctrl.h>
#include <wx/timer.h>

#include <functional>

namespace app::desktop {

// Soon after the first key, whatever follows: who types on and on must not wait for a pause. The rest of the
// second is for the disk.
inline void keepSoon(wxTimer& timer)
{
    constexpr int milliseconds = 600;
    if (!timer.IsRunning())
        timer.StartOnce(milliseconds);
}

class TypingPause {
public:
    TypingPause(wxTextCtrl& field, std::function<void()> keep) : keep_(std::move(keep))
    {
        field.Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
            keepSoon(timer_);
            event.Skip();
        });
        timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { keep_(); });
    }

    // Keeps at once what was typed since it was kept last.
    void flush()
    {
        if (!timer_.IsRunning())
            return;
        timer_.Stop();
        keep_();
    }

private:
    wxTimer timer_;
    std::function<void()> keep_;
};

}  // namespace app::desktop
