#include "app/desktop/widgets/icon.h"

#include <cmath>
#include <fstream>
#include <sstream>

#include "app/desktop/share.h"
#include "app/desktop/widgets/text_scale.h"

namespace app::desktop {
namespace {

// The files say currentColor, which is black to wxWidgets.
std::string recoloured(std::string svg, theme::Colour colour)
{
    static const std::string placeholder = "currentColor";
    for (auto at = svg.find(placeholder); at != std::string::npos; at = svg.find(placeholder, at))
        svg.replace(at, placeholder.size(), theme::hex(colour));
    return svg;
}

}  // namespace

wxBitmapBundle icon(const std::string& name, theme::Colour colour, int size)
{
    std::ifstream file(shareFolder() / "icons" / (name + ".svg"), std::ios::binary);
    std::ostringstream svg;
    svg << file.rdbuf();
    // FromSVG() writes into the text it is given.
    auto text = recoloured(svg.str(), colour);
    const int side = static_cast<int>(std::lround(size * textScale()));
    return wxBitmapBundle::FromSVG(text.data(), {side, side});
}

}  // namespace app::desktop
