// The program's own pictures, drawn in one colour of the theme.
#pragma once

#include <wx/bmpbndl.h>

#include <string>

#include "app/desktop/theme.h"

namespace app::desktop {

// `name` is a file of assets/icons without .svg; `size` is in DIP at text of the usual
// size, and grows with it. An icon that is not there stays empty: a
// window without a picture still works.
wxBitmapBundle icon(const std::string& name, theme::Colour colour = theme::ink, int size = 24);

}  // namespace app::desktop
