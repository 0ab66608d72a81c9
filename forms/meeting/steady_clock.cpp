#include "forms/meeting/steady_clock.h"

namespace forms {

std::optional<Milliseconds> noticedGap(Milliseconds previousLook, Milliseconds look)
{
    const auto gap = look - previousLook;
    return gap > std::chrono::seconds{10} ? std::optional(gap) : std::nullopt;
}

}  // namespace forms
