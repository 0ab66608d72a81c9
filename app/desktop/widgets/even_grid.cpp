#include "app/desktop/widgets/even_grid.h"

#include <algorithm>
#include <numeric>

namespace app::desktop {

EvenGrid::EvenGrid(int mostColumns, int gap) : wxGridSizer(mostColumns, gap, gap), mostColumns_(mostColumns)
{
}

wxSize EvenGrid::CalcMin()
{
    for (auto* item : GetChildren())
        item->CalcMin();
    const auto heights = rowHeights();
    const int gaps = std::max(0, static_cast<int>(heights.size()) - 1) * GetVGap();
    return {widestCell(), std::accumulate(heights.begin(), heights.end(), gaps)};
}

bool EvenGrid::InformFirstDirection(int direction, int size, int)
{
    const int cell = std::max(CalcMin().x, 1);
    if (direction != wxHORIZONTAL || size < cell)
        return false;
    SetCols(std::min((size + GetHGap()) / (cell + GetHGap()), mostColumns_));
    return true;
}

void EvenGrid::RepositionChildren(const wxSize&)
{
    const int columns = GetCols();
    const auto left = [&](int column) { return column * (m_size.x + GetHGap()) / columns; };
    const auto heights = rowHeights();
    int place = 0;
    int top = m_position.y;
    for (auto* item : GetChildren()) {
        const int height = heights[static_cast<std::size_t>(place / columns)];
        const int column = place % columns;
        SetItemBounds(item, m_position.x + left(column), top, left(column + 1) - left(column) - GetHGap(),
                      height);
        if (++place % columns == 0)
            top += height + GetVGap();
    }
}

std::vector<int> EvenGrid::rowHeights() const
{
    std::vector<int> heights;
    int place = 0;
    for (auto* item : GetChildren()) {
        if (place++ % GetCols() == 0)
            heights.push_back(0);
        heights.back() = std::max(heights.back(), item->GetMinSizeWithBorder().y);
    }
    return heights;
}

int EvenGrid::widestCell() const
{
    int widest = 0;
    for (auto* item : GetChildren())
        widest = std::max(widest, item->GetMinSizeWithBorder().x);
    return widest;
}

}  // namespace app::desktop
