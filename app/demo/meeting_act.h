// One meeting of the story, from the first cup of coffee to the closing round.
#pragma once

#include "app/demo/stage.h"

namespace app::demo {

// Goes through the agenda of its programme, fitted to what the team has to do that day. Throws
// std::logic_error when the story does what the method refuses.
void hold(Stage& stage, const story::Whole& told, int number);

}  // namespace app::demo
