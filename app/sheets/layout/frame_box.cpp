#include "app/sheets/layout/frame_box.h"

namespace app::sheets {
namespace {

constexpr double rule = 0.75;
constexpr double mark = 3;

std::size_t countAll(const Page& page)
{
    return page.boxes.size() + page.paths.size() + page.texts.size();
}

}  // namespace

void FrameBox::begin(std::size_t page, double top)
{
    if (!pieces_.empty() && isEmpty(pieces_.back()))
        pieces_.pop_back();
    pieces_.push_back({page, top, pages_[page].boxes.size(), countAll(pages_[page])});
}

double FrameBox::least() const
{
    if (frame_.toBottom)
        return bottom_;
    return pieces_.size() == 1 ? pieces_.front().top + frame_.leastHeight : 0;
}

void FrameBox::end(double bottom)
{
    for (std::size_t index = 0; index < pieces_.size(); ++index)
        draw(pieces_[index], index + 1 == pieces_.size() ? bottom : bottom_, index == 0);
}

bool FrameBox::isEmpty(const Piece& piece) const
{
    return countAll(pages_[piece.page]) == piece.all;
}

void FrameBox::draw(const Piece& piece, double bottom, bool first)
{
    const auto left = frame_.left;
    const auto width = frame_.width;
    const auto height = bottom - piece.top;
    std::vector<Box> boxes;
    if (frame_.tone == Tone::Tinted) {
        boxes = {{left, piece.top, width, height, colour::tint}};
    } else {
        boxes = {{left, piece.top, width, rule, colour::strongLine},
                 {left, bottom - rule, width, rule, colour::strongLine},
                 {left, piece.top, rule, height, colour::strongLine},
                 {left + width - rule, piece.top, rule, height, colour::strongLine}};
        if (frame_.tone == Tone::Marked && first)
            boxes.front() = {left, piece.top, width, mark, colour::petrol};
    }
    auto& all = pages_[piece.page].boxes;
    all.insert(all.begin() + static_cast<std::ptrdiff_t>(piece.boxes), boxes.begin(), boxes.end());
}

}  // namespace app::sheets
