// The checklist before a casus is told: two lines, which hold nobody up.
#pragma once

#include "app/desktop/round/steps/step_panel.h"

class wxBoxSizer;

namespace app::desktop {

class Precautions : public Surface {
public:
    Precautions(wxWindow* parent, const StepSurroundings& around);

private:
    void addLine(wxBoxSizer* rows, forms::Precaution precaution, const wxString& text);

    StepSurroundings around_;
};

}  // namespace app::desktop
