// What the ring shows of time that passes against a plan.
#pragma once

#include "app/desktop/widgets/ring.h"
#include "forms/model/clock.h"

namespace app::desktop {

Ring::Face clockFace(forms::Milliseconds real, forms::Milliseconds planned, bool paused = false);

}  // namespace app::desktop
