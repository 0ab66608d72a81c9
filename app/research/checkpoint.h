// How long work can be stopped.
#pragma once

#include <functional>

namespace app::research {

// Called again and again during long work, at least once between two rounds of the solver. What it throws
// ends the work and comes out of it.
using Checkpoint = std::function<void()>;

}  // namespace app::research
