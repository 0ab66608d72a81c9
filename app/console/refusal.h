// The two ways in which a command ends without having done its work.
#pragma once

#include <stdexcept>

namespace app::console {

// Something was wrong with the command line itself: exit status 2. The text is Dutch.
struct WrongUse : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// The work cannot be done: exit status 1. The text is Dutch and says what to do.
struct Refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace app::console
