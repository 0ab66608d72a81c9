// Whether the end of a step may be heard, and how loud: a choice of the person at this laptop, remembered
// beside how the window stood.
#pragma once

#include <array>

namespace app::desktop {

struct SoundChoice {
    bool muted = false;
    int level = 1;  // index in volumes
    bool operator==(const SoundChoice&) const = default;
};
// Soft, plain, loud.
inline constexpr std::array volumes{0.25, 0.55, 1.0};

SoundChoice soundChoice();
void remember(const SoundChoice& choice);

}  // namespace app::desktop
