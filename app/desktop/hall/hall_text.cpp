#include "app/desktop/hall/hall_text.h"

#include <wx/tokenzr.h>

#include <algorithm>
#include <cmath>

#include "app/desktop/widgets/paint.h"

namespace app::desktop {
namespace {

// In sizes of the letter: a line, and from one to the next in a title.
constexpr double leading = 1.3;
constexpr double titleLeading = 1.15;

double widthOf(wxGraphicsContext& context, const wxString& text)
{
    double width = 0;
    context.GetTextExtent(text, &width, nullptr);
    return width;
}

// As many of its first letters as have room with a hyphen behind them; at least one.
std::size_t lettersThatFit(wxGraphicsContext& context, const wxString& word, double room)
{
    std::size_t letters = word.length();
    while (letters > 1 && widthOf(context, word.Left(letters) + "-") > room)
        --letters;
    return letters;
}

}  // namespace

HallTextBlock::HallTextBlock(wxGraphicsContext& context, const wxString& text, const HallType& type,
                             double width, double height)
    : type_(type)
{
    for (size_ = type.largest;; size_ = std::max(type.least, size_ * 0.92)) {
        lineHeight_ = std::ceil(size_ * (type.strong ? titleLeading : leading));
        context.SetFont(font(context));
        breakLines(context, text, width);
        if (size_ <= type.least || this->height() <= height)
            return;
    }
}

double HallTextBlock::height() const
{
    return lines_.empty() ? 0
                          : static_cast<double>(lines_.size() - 1) * lineHeight_ + std::ceil(size_ * leading);
}

void HallTextBlock::breakLines(wxGraphicsContext& context, const wxString& text, double room)
{
    lines_.clear();
    wxString line;
    for (auto word : wxStringTokenize(text)) {
        const auto longer = line.empty() ? word : line + " " + word;
        if (widthOf(context, longer) <= room) {
            line = longer;
            continue;
        }
        if (!line.empty())
            lines_.push_back(line);
        while (widthOf(context, word) > room && word.length() > 1) {
            const auto letters = lettersThatFit(context, word, room);
            lines_.push_back(word.Left(letters) + "-");
            word = word.Mid(letters);
        }
        line = word;
    }
    if (!line.empty())
        lines_.push_back(line);
    width_ = 0;
    for (const auto& each : lines_)
        width_ = std::max(width_, widthOf(context, each));
}

wxGraphicsFont HallTextBlock::font(wxGraphicsContext& context) const
{
    const int weight = type_.strong ? wxFONTWEIGHT_SEMIBOLD : wxFONTWEIGHT_NORMAL;
    const wxSize pixels(0, static_cast<int>(std::lround(size_)));
    return context.CreateFont(wxFont(wxFontInfo(pixels).FaceName(theme::face).Weight(weight)),
                              paint(type_.colour));
}

void HallTextBlock::draw(wxGraphicsContext& context, double left, double top) const
{
    context.SetFont(font(context));
    for (const auto& line : lines_) {
        context.DrawText(line, left, top);
        top += lineHeight_;
    }
}

void HallTextBlock::drawCentred(wxGraphicsContext& context, double middle, double top) const
{
    context.SetFont(font(context));
    for (const auto& line : lines_) {
        context.DrawText(line, middle - widthOf(context, line) / 2, top);
        top += lineHeight_;
    }
}

}  // namespace app::desktop
