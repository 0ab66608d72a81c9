#include "app/desktop/hall/hall_place.h"

namespace app::desktop {

HallPlace hallPlace(const std::vector<wxRect>& displays, std::size_t coach)
{
    for (std::size_t display = 0; display < displays.size(); ++display)
        if (display != coach)
            return {display, displays[display]};
    // As wide as half of the display, in the shape of a projector.
    const auto& whole = displays.at(coach);
    const int width = whole.width / 2;
    const int height = width * 9 / 16;
    return {std::nullopt, {whole.GetRight() + 1 - width, whole.GetBottom() + 1 - height, width, height}};
}

}  // namespace app::desktop
