#include "app/desktop/clock_face.h"

#include "app/desktop/text.h"
#include "app/desktop/words.h"

namespace app::desktop {

Ring::Face clockFace(forms::Milliseconds real, forms::Milliseconds planned, bool paused)
{
    using namespace std::chrono_literals;
    Ring::Face face;
    face.filled =
        planned > 0ms ? static_cast<double>(real.count()) / static_cast<double>(planned.count()) : 1;
    face.over = real > planned;
    face.paused = paused;
    face.time = minutesAndSeconds(real);
    face.below = face.over     ? wxString::Format(_("%s over tijd"), minutesAndSeconds(real - planned))
                 : face.paused ? _("de klok staat stil")
                               : wxString::Format(_("van %s"), minutesAndSeconds(planned));
    return face;
}

}  // namespace app::desktop
