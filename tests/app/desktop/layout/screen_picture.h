// What stands on the display.
#pragma once

#include <wx/image.h>

namespace app::desktop::tests {

// Of a part of it that lies within it. Asked of the display itself: a wxScreenDC shows again what it read
// first.
wxImage screenPicture(const wxRect& place);

}  // namespace app::desktop::tests
