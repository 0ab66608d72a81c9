// The look: every colour, size and distance on screen. No other file names a colour.
#pragma once

#include <cstdint>
#include <string>

namespace app::desktop::theme {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    bool operator==(const Colour&) const = default;
};

// Grounds, from back to front.
inline constexpr Colour side{0xEC, 0xEB, 0xE7};
inline constexpr Colour ground{0xF6, 0xF5, 0xF4};
inline constexpr Colour card{0xFF, 0xFF, 0xFF};
inline constexpr Colour tint{0xE4, 0xF1, 0xF2};
inline constexpr Colour note{0xFF, 0xF6, 0xE3};  // a card on the partnerschapskaart

// Text, on each of the grounds above.
inline constexpr Colour ink{0x1E, 0x2A, 0x2E};
inline constexpr Colour muted{0x53, 0x5E, 0x62};
inline constexpr Colour petrol{0x00, 0x6E, 0x78};
inline constexpr Colour petrolDeep{0x00, 0x55, 0x5D};
inline constexpr Colour amber{0x9E, 0x52, 0x04};  // text; the time that is over
inline constexpr Colour green{0x2A, 0x73, 0x2E};  // done
inline constexpr Colour red{0xB3, 0x26, 0x1E};    // real failure only
inline constexpr Colour onPetrol{0xFF, 0xFF, 0xFF};

// Shapes without text.
inline constexpr Colour line{0xD8, 0xD6, 0xD1};        // around a card, between rows
inline constexpr Colour edge{0x85, 0x8C, 0x8E};        // around what can be used
inline constexpr Colour noteEdge{0xE8, 0xD5, 0xA8};    // around a card on the partnerschapskaart
inline constexpr Colour rest{0xD8, 0xD6, 0xD1};        // what is still to come in a bar
inline constexpr Colour petrolSoft{0x4E, 0xA1, 0xA9};  // the part that is going on
inline constexpr Colour track{0xE1, 0xDF, 0xDA};       // of the ring
inline constexpr Colour amberBright{0xB4, 0x5F, 0x06};

// The zaalscherm: dark, so that it does not light up the room.
inline constexpr Colour hallGround{0x11, 0x28, 0x2B};
inline constexpr Colour hallInk{0xFF, 0xFF, 0xFF};
inline constexpr Colour hallQuiet{0x9F, 0xC9, 0xCC};
inline constexpr Colour hallRing{0x72, 0xD0, 0xD9};
inline constexpr Colour hallAmber{0xF2, 0xA6, 0x4C};
inline constexpr Colour hallTrack{0x26, 0x45, 0x4A};  // of the ring

// Distances in DIP: multiples of four.
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int gap = 12;
inline constexpr int normal = 16;
inline constexpr int inset = 20;   // inside a card
inline constexpr int margin = 36;  // around a screen
inline constexpr int corner = 8;   // radius of a card

inline constexpr int topBarHeight = 36;
inline constexpr int navigationWidth = 232;
inline constexpr int textWidth = 880;    // of text beside a clock, on a wide screen
inline constexpr int columnWidth = 620;  // of a screen with one thing to fill in, with text of the usual size

// The type scale in points; at 96 dpi 12 points are 16 pixels.
inline constexpr const char* face = "Open Sans";
inline constexpr double body = 12;
inline constexpr double smallText = 10.5;
inline constexpr double heading = 14.25;  // of a card
inline constexpr double title = 19.5;     // of a screen
inline constexpr double question = 16.5;  // the reflectievraag
inline constexpr double clock = 43.5;     // in the ring

// "#006E78"
std::string hex(Colour colour);

// Contrast of text on a ground, 1 to 21 (WCAG 2.1, relative luminance).
double contrast(Colour text, Colour behind);

// The style sheet of the native controls: what each class of native.h looks like.
std::string styleSheet();

}  // namespace app::desktop::theme
