// The type scale and colours of every sheet. No text is smaller than 10 points, and every text colour has a
// contrast of at least 4.5:1 on white.
#pragma once

#include <cstdint>

#include "app/sheets/layout/block.h"

namespace app::sheets {

enum class Face { Regular, Semibold, Bold, Italic };
inline constexpr Face everyFace[] = {Face::Regular, Face::Semibold, Face::Bold, Face::Italic};

struct Colour {
    std::uint8_t red, green, blue;
    bool operator==(const Colour&) const = default;
};

namespace colour {
inline constexpr Colour ink{0x1E, 0x2A, 0x2E};
inline constexpr Colour petrol{0x00, 0x6E, 0x78};
inline constexpr Colour palePetrol{0x47, 0x9B, 0xA1};  // surfaces only
inline constexpr Colour amber{0xB4, 0x5F, 0x06};
inline constexpr Colour grey{0x58, 0x63, 0x67};
inline constexpr Colour line{0xDC, 0xDE, 0xDD};
inline constexpr Colour strongLine{0xA9, 0xAF, 0xAF};
inline constexpr Colour tint{0xEF, 0xF4, 0xF4};  // ground of texts; every text colour has 4.5:1 on it too
inline constexpr Colour white{0xFF, 0xFF, 0xFF};
}  // namespace colour

// Sizes in points.
struct TextStyle {
    Face face;
    double size;
    double leading;  // from one baseline to the next
    Colour colour;
};

namespace style {
inline constexpr TextStyle title{Face::Semibold, 20, 26, colour::ink};
inline constexpr TextStyle heading{Face::Semibold, 12.5, 18, colour::petrol};
inline constexpr TextStyle large{Face::Regular, 12.5, 18, colour::ink};
inline constexpr TextStyle body{Face::Regular, 10.5, 15, colour::ink};
inline constexpr TextStyle strong{Face::Semibold, 10.5, 15, colour::ink};
inline constexpr TextStyle spoken{Face::Italic, 10.5, 15, colour::ink};
inline constexpr TextStyle quiet{Face::Regular, 10, 15, colour::grey};
inline constexpr TextStyle columnTitle{Face::Semibold, 10, 15, colour::grey};
inline constexpr TextStyle mark{Face::Regular, 10.5, 15, colour::petrol};  // of a list
inline constexpr TextStyle badge{Face::Bold, 11, 15, colour::white};       // on petrol
inline constexpr TextStyle tick{Face::Bold, 13, 15, colour::petrol};
}  // namespace style

const TextStyle& styleOf(Emphasis emphasis);

}  // namespace app::sheets
