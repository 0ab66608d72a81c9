// How well one colour is seen on the other.
#pragma once

#include <algorithm>
#include <cmath>

#include "app/sheets/layout/style.h"

namespace tests {

// WCAG 2.1, relative luminance.
inline double luminance(const app::sheets::Colour& colour)
{
    const auto part = [](int value) {
        const auto share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue);
}

// From 1 to 21.
inline double contrast(const app::sheets::Colour& one, const app::sheets::Colour& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace tests
