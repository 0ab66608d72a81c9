#include "app/desktop/widgets/even_grid.h"

#include <algorithm>

namespace app::desktop {

EvenGrid::EvenGrid(int mostColumns, int gap) : wxGridSizer(mostColumns, gap, gap), mostColumns_(mostColumns)
{
}

wxSize EvenGrid::CalcMin()
{
    const auto whole = wxGridSizer::CalcMin();
    return {(whole.x - (GetCols() - 1) * GetHGap()) / GetCols(), whole.y};
}

bool EvenGrid::InformFirstDirection(int direction, int size, int)
{
    const int cell = std::max(CalcMin().x, 1);
    if (direction != wxHORIZONTAL || size < cell)
        return false;
    SetCols(std::min((size + GetHGap()) / (cell + GetHGap()), mostColumns_));
    return true;
}

}  // namespace app::desktop
