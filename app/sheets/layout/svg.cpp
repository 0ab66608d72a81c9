#include "app/sheets/layout/svg.h"

#include <charconv>

#include "app/sheets/layout/shapes.h"
#include "app/sheets/layout/svg_path.h"
#include "app/sheets/sheet_error.h"
#include "forms/template/faults.h"
#include "forms/template/xml/xml.h"

namespace app::sheets {
namespace {

using forms::XmlElement;

[[noreturn]] void refuse(const std::string& reason)
{
    throw SheetError(SheetError::Kind::PictureDamaged, reason);
}

double numberOf(const XmlElement& element, std::string_view attribute, double fallback = 0)
{
    const auto numbers = readSvgNumbers(forms::valueOf(element, attribute));
    return numbers.empty() ? fallback : numbers.front();
}

// How things are drawn; what an element does not say it has from the one around it.
struct Manner {
    std::string fill = "black";
    std::string stroke = "none";
    double strokeWidth = 1;
    bool round = false;

    Manner inside(const XmlElement& element) const
    {
        auto manner = *this;
        if (const auto* value = forms::find(element, "fill"))
            manner.fill = value->value;
        if (const auto* value = forms::find(element, "stroke"))
            manner.stroke = value->value;
        manner.strokeWidth = numberOf(element, "stroke-width", strokeWidth);
        if (const auto* value = forms::find(element, "stroke-linecap"))
            manner.round = value->value == "round";
        return manner;
    }
};

class SvgReader {
public:
    explicit SvgReader(const Colour& ink) : ink_(ink) {}

    Drawing read(const XmlElement& root)
    {
        const auto view = readSvgNumbers(forms::valueOf(root, "viewBox"));
        if (root.name != "svg" || view.size() != 4 || view[2] <= 0 || view[3] <= 0)
            refuse("a picture has no viewBox");
        readInside(root, Manner{}.inside(root));
        for (auto& path : paths_)
            move(path, -view[0], -view[1]);
        return {view[2], view[3], std::move(paths_)};
    }

private:
    void readInside(const XmlElement& parent, const Manner& manner)
    {
        for (const auto& element : parent.children) {
            if (element.name == "title" || element.name == "desc")
                continue;
            if (forms::find(element, "transform") || forms::find(element, "style"))
                refuse("a picture uses transform or style");
            const auto own = manner.inside(element);
            if (element.name == "g")
                readInside(element, own);
            else
                paths_.push_back({outlinesOf(element), colourOf(own.fill), penOf(own)});
        }
    }

    static std::vector<Outline> outlinesOf(const XmlElement& element)
    {
        const auto number = [&](std::string_view attribute) { return numberOf(element, attribute); };
        if (element.name == "path")
            return readSvgPath(forms::valueOf(element, "d"));
        if (element.name == "circle")
            return {ellipse({number("cx"), number("cy")}, number("r"), number("r"))};
        if (element.name == "ellipse")
            return {ellipse({number("cx"), number("cy")}, number("rx"), number("ry"))};
        if (element.name == "line")
            return {polygon({{number("x1"), number("y1")}, {number("x2"), number("y2")}}, false)};
        if (element.name == "polyline" || element.name == "polygon")
            return {polygon(pointsOf(element), element.name == "polygon")};
        if (element.name == "rect" && !forms::find(element, "rx"))
            return {rectangle(number("x"), number("y"), number("width"), number("height"))};
        refuse("a picture holds an element that cannot be drawn");
    }

    static std::vector<Point> pointsOf(const XmlElement& element)
    {
        const auto numbers = readSvgNumbers(forms::valueOf(element, "points"));
        std::vector<Point> points;
        for (std::size_t index = 0; index + 1 < numbers.size(); index += 2)
            points.push_back({numbers[index], numbers[index + 1]});
        if (points.empty())
            refuse("a picture has a shape without points");
        return points;
    }

    std::optional<Pen> penOf(const Manner& manner) const
    {
        const auto colour = colourOf(manner.stroke);
        return colour ? std::optional(Pen{manner.strokeWidth, *colour, manner.round, {}}) : std::nullopt;
    }

    std::optional<Colour> colourOf(const std::string& name) const
    {
        if (name == "none")
            return std::nullopt;
        if (name == "currentColor")
            return ink_;
        if (name == "white")
            return colour::white;
        if (name == "black")
            return Colour{0, 0, 0};
        unsigned value = 0;
        const auto* end = name.data() + name.size();
        if (name.size() != 7 || name[0] != '#' || std::from_chars(name.data() + 1, end, value, 16).ptr != end)
            refuse("a picture has a colour that is not known");
        const auto part = [&](int shift) { return static_cast<std::uint8_t>(value >> shift & 0xFF); };
        return Colour{part(16), part(8), part(0)};
    }

    const Colour& ink_;
    std::vector<Path> paths_;
};

}  // namespace

Drawing readSvg(std::string_view svg, const Colour& ink)
{
    try {
        return SvgReader(ink).read(forms::readXml(svg, "picture"));
    } catch (const forms::TemplateError&) {
        refuse("a picture is not well-formed XML");
    }
}

}  // namespace app::sheets
