// Who tell their idea: exactly two. There is no way to ask everybody.
#pragma once

#include <vector>

#include "app/desktop/round/steps/step_panel.h"

class wxCheckBox;

namespace app::desktop {

class InvitePanel : public StepPanel {
public:
    InvitePanel(wxWindow* parent, const StepSurroundings& around);
    std::optional<forms::Refusal> finish() override;
    void focusOnMissing() override;

private:
    bool tooFew() const;
    wxString tooFewInWords() const;
    wxString hint() const;
    std::vector<forms::Id> chosen() const;
    void keep();

    StepSurroundings around_;
    std::vector<forms::Member> people_;
    std::vector<wxCheckBox*> boxes_;  // one for each of them
};

}  // namespace app::desktop
