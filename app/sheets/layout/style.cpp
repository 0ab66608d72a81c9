#include "app/sheets/layout/style.h"

namespace app::sheets {

const TextStyle& styleOf(Emphasis emphasis)
{
    switch (emphasis) {
        case Emphasis::Plain:
            return style::body;
        case Emphasis::Strong:
            return style::strong;
        case Emphasis::Quiet:
            return style::quiet;
        case Emphasis::Spoken:
            return style::spoken;
        case Emphasis::Large:
            return style::large;
    }
    return style::body;
}

}  // namespace app::sheets
