#include "app/desktop/sound/chime.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace app::desktop {
namespace {

constexpr double length = 1.6;   // seconds
constexpr double rise = 0.02;    // seconds from silence to full
constexpr double decay = 0.35;   // seconds in which a tone falls to a third
constexpr double loudest = 0.5;  // of what can be heard without clipping

struct Tone {
    double hertz;
    double begin;  // seconds
};
// A falling third, as of a door bell far away.
constexpr std::array tones{Tone{659.26, 0}, Tone{523.25, 0.3}};

double heardAt(const Tone& tone, double second)
{
    const double since = second - tone.begin;
    if (since < 0)
        return 0;
    const double swell = std::min(1.0, since / rise);
    return swell * std::exp(-since / decay) * std::sin(2 * std::numbers::pi * tone.hertz * since);
}

}  // namespace

Sound chime(double volume)
{
    Sound sound;
    const auto count = static_cast<std::size_t>(length * sound.rate);
    sound.samples.reserve(count);
    for (std::size_t place = 0; place < count; ++place) {
        const double second = static_cast<double>(place) / sound.rate;
        const double fade = std::min(1.0, (length - second) / rise);
        double height = 0;
        for (const auto& tone : tones)
            height += heardAt(tone, second) / tones.size();
        const double most = volume * loudest * std::numeric_limits<std::int16_t>::max();
        sound.samples.push_back(static_cast<std::int16_t>(std::lround(most * fade * height)));
    }
    return sound;
}

}  // namespace app::desktop
