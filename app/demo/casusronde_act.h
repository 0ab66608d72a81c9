// One casusronde of the story, through the engine that also guards the method for real people.
#pragma once

#include "app/demo/stage.h"

namespace app::demo {

// Brings the casus in, leads the whole round by the steps of `programme`, and leaves its dialoogkaarten and
// actiekaart in the dossier. Throws std::logic_error when the engine refuses what the story tells.
void playCasusronde(Stage& stage, const story::Casus& told, const forms::Programme& programme,
                    forms::Id activity);

}  // namespace app::demo
