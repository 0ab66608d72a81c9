// The way back to the one window of the program, from wherever it waits for an answer.
#pragma once

#include <wx/modalhook.h>
#include <wx/timer.h>

#include <functional>

namespace app::desktop {

// Code that opened a dialog goes on when that is closed, and still uses the screen it belongs to. So first
// every dialog and menu closes without an answer, the newest first, and each of those pieces of code comes to
// its end; only then may the screens go.
class Retreat : private wxModalDialogHook {
public:
    Retreat();
    // Calls `arrived` once, when no dialog is open and nothing waits for one any more. From now until then a
    // dialog that would open is cancelled unseen. Precondition: not under way.
    void begin(std::function<void()> arrived);
    bool isUnderWay() const { return arrived_ != nullptr; }

private:
    int Enter(wxDialog* dialog) override;
    void look();

    wxTimer timer_;
    std::function<void()> arrived_;
};

}  // namespace app::desktop
