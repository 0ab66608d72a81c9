#include "app/sheets/layout/page.h"

#include <cmath>
#include <sstream>

namespace app::sheets {
namespace {

const char* nameOf(Face face)
{
    switch (face) {
        case Face::Regular:
            return "regular";
        case Face::Semibold:
            return "semibold";
        case Face::Bold:
            return "bold";
        case Face::Italic:
            return "italic";
    }
    return "";
}

const char* nameOf(const Colour& fill)
{
    return fill == colour::ink          ? "ink"
           : fill == colour::petrol     ? "petrol"
           : fill == colour::palePetrol ? "pale petrol"
           : fill == colour::amber      ? "amber"
           : fill == colour::grey       ? "grey"
           : fill == colour::line       ? "line"
           : fill == colour::strongLine ? "strong line"
                                        : "white";
}

}  // namespace

std::string toText(const std::vector<Page>& pages)
{
    std::ostringstream out;
    out.imbue(std::locale::classic());
    for (std::size_t index = 0; index < pages.size(); ++index) {
        out << "page " << index + 1 << '\n';
        for (const auto& box : pages[index].boxes)
            out << "  box  " << std::lround(box.x) << ',' << std::lround(box.y) << "  " << box.width << " x "
                << box.height << "  " << nameOf(box.fill) << '\n';
        for (const auto& text : pages[index].texts)
            out << "  text " << std::lround(text.x) << ',' << std::lround(text.y) << "  "
                << nameOf(text.style.face) << ' ' << text.style.size << ' ' << nameOf(text.style.colour)
                << "  " << text.text << '\n';
    }
    return out.str();
}

}  // namespace app::sheets
