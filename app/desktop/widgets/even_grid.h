// Cells of one width in as many columns as there is room for.
#pragma once

#include <wx/sizer.h>

#include <vector>

namespace app::desktop {

class EvenGrid : public wxGridSizer {
public:
    EvenGrid(int mostColumns, int gap);

    // As wide as the widest cell; the height is that of the columns that fitted last.
    wxSize CalcMin() override;
    bool InformFirstDirection(int direction, int size, int availableOtherDirection) override;
    // A row is as high as its highest cell.
    void RepositionChildren(const wxSize& least) override;

private:
    std::vector<int> rowHeights() const;
    int widestCell() const;

    int mostColumns_;
};

}  // namespace app::desktop
