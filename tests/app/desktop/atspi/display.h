// The display under the program: what was left with it, and how its keys behave.
#pragma once

#include <string>

namespace tests {

// The cut buffers, and every other property of the root window, one after the other.
std::string leftWithTheDisplay();

// A key that is held down repeats itself, and on a busy machine a key that was only pressed is held down.
void stopKeyRepeat();

}  // namespace tests
