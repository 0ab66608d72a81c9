// The theme's values as wxWidgets wants them.
#pragma once

#include <wx/colour.h>
#include <wx/font.h>

#include "app/desktop/theme.h"

namespace app::desktop {

inline wxColour paint(theme::Colour colour)
{
    return {colour.red, colour.green, colour.blue};
}

}  // namespace app::desktop
