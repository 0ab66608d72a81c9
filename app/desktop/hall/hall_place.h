// Where the zaalscherm stands.
#pragma once

#include <wx/gdicmn.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace app::desktop {

struct HallPlace {
    std::optional<std::size_t> fullScreenOn;  // number of the display; nothing: an ordinary window
    wxRect area;
    bool operator==(const HallPlace&) const = default;
};

// Full screen on the first display that is not the coach's; with one display a window in its corner, so that
// the coach's own stays in reach. `displays` as wxDisplay numbers them, with `coach` among them.
HallPlace hallPlace(const std::vector<wxRect>& displays, std::size_t coach);

}  // namespace app::desktop
