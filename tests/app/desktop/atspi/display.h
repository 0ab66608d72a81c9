// The display under the program: what was left with it, and how its keys behave.
#pragma once

#include <string>

namespace tests {

// The cut buffers, and every other property of the root window, one after the other.
std::string leftWithTheDisplay();

// A key that is held down repeats itself, and on a busy machine a key that was only pressed is held down.
void stopKeyRepeat();

// To the corner of the display: nobody leads the windows here, and the one under the pointer has the
// keyboard.
void putPointerAway();

}  // namespace tests
