// Equal cells in as many columns as there is room for.
#pragma once

#include <wx/sizer.h>

namespace app::desktop {

class EvenGrid : public wxGridSizer {
public:
    EvenGrid(int mostColumns, int gap);

    // As wide as the widest cell; the height is that of the columns that fitted last.
    wxSize CalcMin() override;
    bool InformFirstDirection(int direction, int size, int availableOtherDirection) override;

private:
    int mostColumns_;
};

}  // namespace app::desktop
