// A column of the partnerschapskaart beside the one that is being filled in.
#pragma once

#include "app/desktop/partnership/canvas_course.h"

class wxWindow;

namespace app::desktop {

// What was agreed in the column at this place of the card, from 0: white when it is done, grey as long as it
// is still to come.
wxWindow* canvasSide(wxWindow* parent, const CanvasCourse& course, std::size_t place);

// The width it needs.
int canvasSideWidth(const wxWindow& parent);

}  // namespace app::desktop
