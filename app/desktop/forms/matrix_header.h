// The labels above the marks of a matrix.
#pragma once

#include "app/desktop/widgets/surface.h"
#include "forms/model/instrument.h"

namespace app::desktop {

class MatrixHeader : public Surface {
public:
    MatrixHeader(wxWindow* parent, const forms::Question& anyRow);
};

}  // namespace app::desktop
