// What does not fit on a screen: the size that each part asks for against the size it was given.
#pragma once

#include <string>
#include <vector>

class wxWindow;

namespace app::desktop::tests {

// A line for each part below `window`, as far as it is on the screen, that is cut off by its own size or by
// what stands around it or touches the side of the window, for each two that overlap, and for each panel with
// less room than its content asks for. What scrolls may be higher than its view, which then shows a few lines
// at least.
std::vector<std::string> layoutFaults(wxWindow& window);

}  // namespace app::desktop::tests
