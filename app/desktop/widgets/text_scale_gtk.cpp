#include "app/desktop/widgets/text_scale.h"

#include <gtk/gtk.h>

namespace app::desktop {

double textScale()
{
    constexpr double usual = 96;  // dots per inch
    auto* screen = gdk_screen_get_default();
    const double dots = screen ? gdk_screen_get_resolution(screen) : -1;
    return dots > 0 ? dots / usual : 1;
}

}  // namespace app::desktop
