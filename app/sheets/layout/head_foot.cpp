#include "app/sheets/layout/head_foot.h"

#include "app/sheets/content/wording.h"
#include "app/sheets/layout/characters.h"

namespace app::sheets {
namespace {

constexpr double belowHead = 24;
constexpr double headBaseline = margin + 2;
constexpr double headRule = margin + 9;
constexpr double aboveFoot = 12;
constexpr double footBaseline = 16;  // below its rule

double footRule(const PageSize& page)
{
    return page.height - margin;
}

std::string shortened(const std::string& text, const TextStyle& style, double width,
                      const MeasureText& widthOf)
{
    if (widthOf(text, style) <= width)
        return text;
    std::string start;
    for (std::string_view rest = text; !rest.empty();) {
        const auto longer = start + toUtf8(takeCharacter(rest));
        if (widthOf(longer + "…", style) > width)
            break;
        start = longer;
    }
    return start + "…";
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string all;
    for (const auto& line : lines)
        all += (all.empty() ? "" : " · ") + line;
    return all;
}

// Left and right on one line, sharing the width.
void addEnds(Page& page, double baseline, const std::string& left, const std::string& right,
             double rightShare, const MeasureText& widthOf)
{
    const auto& style = style::quiet;
    const auto width = page.size.width - 2 * margin;
    const auto shortRight = shortened(right, style, rightShare * width, widthOf);
    const auto rightWidth = widthOf(shortRight, style);
    const auto shortLeft = shortened(left, style, width - rightWidth - 12, widthOf);
    page.texts.push_back({margin, baseline, style, shortLeft});
    page.texts.push_back({margin + width - rightWidth, baseline, style, shortRight});
}

void addRule(Page& page, double y, double thickness, const Colour& colour)
{
    page.boxes.push_back({margin, y, page.size.width - 2 * margin, thickness, colour});
}

}  // namespace

Area textArea(const PageSize& page)
{
    return {margin, margin + belowHead, footRule(page) - aboveFoot};
}

void addHeadsAndFeet(std::vector<Page>& pages, const Sheet& sheet, const MeasureText& widthOf)
{
    for (std::size_t index = 0; index < pages.size(); ++index) {
        auto& page = pages[index];
        if (page.bare)
            continue;
        if (index > 0) {
            addEnds(page, headBaseline, sheet.title, joined(sheet.occasion), 0.7, widthOf);
            addRule(page, headRule, 0.75, colour::petrol);
        }
        const auto rule = footRule(page.size);
        addEnds(page, rule + footBaseline, sheet.footer, pageOf(index + 1, pages.size()), 0.3, widthOf);
        addRule(page, rule, 0.5, colour::line);
    }
}

}  // namespace app::sheets
