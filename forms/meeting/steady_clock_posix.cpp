#include <time.h>

#include <cerrno>
#include <system_error>

#include "forms/meeting/steady_clock.h"

namespace forms {

Milliseconds steadyNow()
{
    timespec now{};
    // std::chrono::steady_clock stands still while the laptop sleeps.
    if (clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        throw std::system_error(errno, std::generic_category(), "CLOCK_BOOTTIME");
    return std::chrono::duration_cast<Milliseconds>(std::chrono::seconds{now.tv_sec} +
                                                    std::chrono::nanoseconds{now.tv_nsec});
}

}  // namespace forms
