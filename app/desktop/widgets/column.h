// The column in the middle of a screen with one thing to fill in.
#pragma once

class wxWindow;

namespace app::desktop {

// In pixels: wider for larger text, but beside the rooms it fits in the smallest window.
int columnWidth(const wxWindow& window);

}  // namespace app::desktop
