// The column in the middle of a screen with one thing to fill in.
#pragma once

class wxWindow;

namespace app::desktop {

// In pixels: wider for larger text, and never wider than the smallest window.
int columnWidth(const wxWindow& window);

}  // namespace app::desktop
