// How long nobody used the laptop. No window: who tells that it was used, and who asks, is elsewhere.
#pragma once

#include "forms/meeting/steady_clock.h"

namespace app::desktop {

class IdleClock {
public:
    // `now` must go on while the laptop sleeps: who opens the lid after an hour is not asked to wait.
    explicit IdleClock(forms::SteadyClock now) : now_(std::move(now)), used_(now_()) {}

    // Somebody is there.
    void use() { used_ = now_(); }

    // Nobody was there for so long.
    bool hasPassed(forms::Milliseconds patience) const { return now_() - used_ >= patience; }

private:
    forms::SteadyClock now_;
    forms::Milliseconds used_;
};

}  // namespace app::desktop
