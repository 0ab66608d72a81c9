// The one sound of the program: two soft tones when the time of a step is over. Computed, not a recording.
#pragma once

#include <cstdint>
#include <vector>

namespace app::desktop {

// One channel.
struct Sound {
    int rate = 44100;  // samples in a second
    std::vector<std::int16_t> samples;
};

// `volume` goes from 0, silence, to 1. The sound begins and ends in silence, so that nothing clicks.
Sound chime(double volume);

}  // namespace app::desktop
