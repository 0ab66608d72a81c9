#include "app/desktop/theme.h"

#include <algorithm>
#include <cmath>

namespace app::desktop::theme {
namespace {

double linear(std::uint8_t channel)
{
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

std::string hex(Colour colour)
{
    constexpr auto digits = "0123456789ABCDEF";
    std::string text = "#";
    for (const auto channel : {colour.red, colour.green, colour.blue}) {
        text += digits[channel / 16];
        text += digits[channel % 16];
    }
    return text;
}

double contrast(Colour text, Colour behind)
{
    const auto [dark, light] = std::minmax({luminance(text), luminance(behind)});
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace app::desktop::theme
