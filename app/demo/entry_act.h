// The laptop goes round: reflectors and kantelboxen about casus of an earlier meeting.
#pragma once

#include "app/demo/stage.h"

namespace app::demo {

inline constexpr const char* reflectorInstrument = "reflector-bakens";
inline constexpr const char* kantelboxInstrument = "kantelbox";

// Each is kept as a draft first and then sent. Throws std::logic_error when the instrument does not take the
// answers.
void fillIn(Stage& stage, const story::Reflector& told);
void fillIn(Stage& stage, const story::Kantelbox& told);

}  // namespace app::demo
