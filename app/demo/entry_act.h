// The laptop goes round: reflectors and kantelboxen about casus of an earlier meeting.
#pragma once

#include "app/demo/stage.h"

namespace app::demo {

// Each is kept as a draft first and then sent. Throws std::logic_error when the instrument does not take the
// answers.
void fillIn(Stage& stage, const story::Reflector& told);
void fillIn(Stage& stage, const story::Kantelbox& told);

}  // namespace app::demo
