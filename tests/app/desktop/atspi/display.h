// What programs leave behind with the display.
#pragma once

#include <string>

namespace tests {

// The cut buffers, and every other property of the root window, one after the other.
std::string leftWithTheDisplay();

}  // namespace tests
