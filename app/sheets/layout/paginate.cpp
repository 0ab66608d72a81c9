#include "app/sheets/layout/paginate.h"

#include "app/sheets/content/wording.h"
#include "app/sheets/layout/characters.h"

namespace app::sheets {
namespace {

constexpr double firstTop = margin;
constexpr double laterTop = margin + 24;
constexpr double headBaseline = margin + 2;
constexpr double headRule = margin + 9;
constexpr double footRule = pageHeight - margin;
constexpr double footBaseline = footRule + 16;
constexpr double bottom = footRule - 12;

class Paginator {
public:
    explicit Paginator(const Flow& flow) : flow_(flow), pages_(1) {}

    std::vector<Page> run()
    {
        for (std::size_t index = 0; index < flow_.strips.size(); ++index) {
            if (!fresh_ && (!fits(index, index) || chainShouldMove(index)))
                beginPage(flow_.strips[index]);
            place(flow_.strips[index]);
        }
        return std::move(pages_);
    }

private:
    // The last strip that is kept with this one.
    std::size_t endOfChain(std::size_t first) const
    {
        auto last = first;
        while (flow_.strips[last].keepWithNext && last + 1 < flow_.strips.size())
            ++last;
        return last;
    }

    double heightOfStrips(std::size_t first, std::size_t last) const
    {
        double height = flow_.strips[first].height;
        for (auto index = first + 1; index <= last; ++index)
            height += flow_.strips[index].space + flow_.strips[index].height;
        return height;
    }

    double headerHeight(const Strip& strip) const
    {
        return strip.header ? flow_.headers[*strip.header].height : 0;
    }

    bool fits(std::size_t first, std::size_t last) const
    {
        return y_ + flow_.strips[first].space + heightOfStrips(first, last) <= bottom;
    }

    bool chainShouldMove(std::size_t first) const
    {
        if (first > 0 && flow_.strips[first - 1].keepWithNext)
            return false;
        const auto last = endOfChain(first);
        const auto onNewPage = laterTop + headerHeight(flow_.strips[first]) + heightOfStrips(first, last);
        return !fits(first, last) && onNewPage <= bottom;
    }

    void beginPage(const Strip& strip)
    {
        pages_.emplace_back();
        y_ = laterTop;
        if (strip.header)
            place(flow_.headers[*strip.header]);
        fresh_ = true;
    }

    void place(Strip strip)
    {
        y_ += fresh_ ? 0 : strip.space;
        moveDown(strip, y_);
        y_ += strip.height;
        auto& page = pages_.back();
        page.texts.insert(page.texts.end(), strip.texts.begin(), strip.texts.end());
        page.boxes.insert(page.boxes.end(), strip.boxes.begin(), strip.boxes.end());
        fresh_ = false;
    }

    const Flow& flow_;
    std::vector<Page> pages_;
    double y_ = firstTop;
    bool fresh_ = true;  // nothing but a repeated header stands on this page
};

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
    const auto shortRight = shortened(right, style, rightShare * textWidth, widthOf);
    const auto rightWidth = widthOf(shortRight, style);
    const auto shortLeft = shortened(left, style, textWidth - rightWidth - 12, widthOf);
    page.texts.push_back({margin, baseline, style, shortLeft});
    page.texts.push_back({margin + textWidth - rightWidth, baseline, style, shortRight});
}

}  // namespace

std::vector<Page> paginate(const Flow& flow)
{
    return Paginator(flow).run();
}

void addHeadsAndFeet(std::vector<Page>& pages, const Sheet& sheet, const MeasureText& widthOf)
{
    for (std::size_t index = 0; index < pages.size(); ++index) {
        auto& page = pages[index];
        if (index > 0) {
            addEnds(page, headBaseline, sheet.title, joined(sheet.occasion), 0.7, widthOf);
            page.boxes.push_back({margin, headRule, textWidth, 0.75, colour::petrol});
        }
        addEnds(page, footBaseline, sheet.footer, pageOf(index + 1, pages.size()), 0.3, widthOf);
        page.boxes.push_back({margin, footRule, textWidth, 0.5, colour::line});
    }
}

}  // namespace app::sheets
