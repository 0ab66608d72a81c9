// The one sound when a time is over, as the person at this laptop wants to hear it.
#pragma once

#include <functional>

#include "app/desktop/sound/sound_choice.h"
#include "app/desktop/workspace.h"

class wxWindow;

namespace app::desktop {

class EndSignal {
public:
    // `changed` is called after another choice. The choice is told on `screen`, which outlives this.
    EndSignal(wxWindow& screen, Workspace& workspace, std::function<void()> changed);

    bool isMuted() const { return choice_.muted; }
    void muteOrNot();
    // A menu. Whoever chooses hears at once how loud that is.
    void choose();

    // To be called with every look at the clock: rings when a time runs out, never for one that was over when
    // it came into view. Whether it did run out just now.
    bool watch(bool over);
    // Another time came into view.
    void startOver(bool over) { over_ = over; }

private:
    void ring();
    void set(const SoundChoice& choice);

    wxWindow& screen_;
    Workspace& workspace_;
    std::function<void()> changed_;
    SoundChoice choice_;
    bool over_ = false;
};

}  // namespace app::desktop
