// The labels above the marks of a matrix.
#pragma once

#include <wx/panel.h>

#include "forms/model/instrument.h"

namespace app::desktop {

class MatrixHeader : public wxPanel {
public:
    MatrixHeader(wxWindow* parent, const forms::Question& anyRow);
};

}  // namespace app::desktop
