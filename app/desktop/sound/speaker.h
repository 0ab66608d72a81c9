// The loudspeaker of the laptop.
#pragma once

#include <future>

#include "app/desktop/sound/chime.h"

namespace app::desktop {

class Speaker {
public:
    // Waits until what still sounds is over.
    ~Speaker() = default;

    // Begins to play and returns at once. Where there is no device nothing is heard, and a sound that is
    // asked for while another one plays is left out: neither is worth a message.
    void play(Sound sound);

private:
    std::future<void> playing_;
};

}  // namespace app::desktop
