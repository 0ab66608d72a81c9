// Keeps what is typed: one second after the last key, so that a crash costs no more than that.
#pragma once

#include <wx/textctrl.h>
#include <wx/timer.h>

#include <functional>

namespace app::desktop {

class TypingPause {
public:
    TypingPause(wxTextCtrl& field, std::function<void()> keep) : keep_(std::move(keep))
    {
        field.Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
            timer_.StartOnce(1000);
            event.Skip();
        });
        timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { keep_(); });
    }

    // Keeps at once what was typed since the last pause.
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
