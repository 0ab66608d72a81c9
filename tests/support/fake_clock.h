// Both clocks of the program, set by hand.
#pragma once

#include "forms/model/clock.h"

namespace tests {

// Its readers point to it, so it outlives whatever they are handed to.
class FakeClock {
public:
    forms::Clock wall()
    {
        return [this] { return now; };
    }
    forms::SteadyClock steady()
    {
        return [this] { return sinceBoot; };
    }

    // Time passes, awake or asleep.
    void advance(forms::Milliseconds time)
    {
        now += time;
        sinceBoot += time;
    }
    // Somebody or something sets the wall clock.
    void jump(forms::Milliseconds time) { now += time; }
    // The machine starts again: its steady clock too.
    void reboot() { sinceBoot = forms::Milliseconds{0}; }

    forms::Instant now = std::chrono::sys_days{std::chrono::November / 24 / 2026} + std::chrono::hours{13};
    forms::Milliseconds sinceBoot{std::chrono::hours{3}};
};

}  // namespace tests
