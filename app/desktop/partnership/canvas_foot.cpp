#include "app/desktop/partnership/canvas_foot.h"

#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/wrapsizer.h>

#include "app/desktop/later.h"
#include "app/desktop/partnership/canvas_words.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

using forms::CanvasStep;

CanvasFoot::CanvasFoot(wxWindow* parent, CanvasStep step, const wxString& next, const Ways& ways)
    : Surface(parent)
{
    const auto add = [this](const wxString& label, ButtonLook look, const std::function<void()>& pressed) {
        return button(this, label, look, [this, pressed] { later(*this, pressed); });
    };
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    const auto flags = wxSizerFlags().CenterVertical().Border(wxTOP | wxRIGHT, FromDIP(theme::gap));
    auto* back = add(_("‹ Terug"), ButtonLook::Plain, ways.back);
    back->Enable(static_cast<bool>(ways.back));
    row->Add(back, flags);
    row->Add(buildSteps(step), flags);
    auto* last = new wxBoxSizer(wxHORIZONTAL);
    last->AddStretchSpacer();
    undo_ = add(_("Ongedaan maken"), ButtonLook::Plain, ways.undo);
    last->Add(undo_, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
    last->Add(add(next, ButtonLook::Primary, ways.next), wxSizerFlags().CenterVertical());
    row->Add(last, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(theme::gap)));
    SetSizer(row);
}

wxSizer* CanvasFoot::buildSteps(CanvasStep present)
{
    auto* steps = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& label, const char* look) {
        auto* made = shortLabel(this, label, {look});
        steps->Add(made, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::small)));
        return made;
    };
    for (const auto step :
         {CanvasStep::Write, CanvasStep::Share, CanvasStep::Group, CanvasStep::Choose, CanvasStep::Record}) {
        if (step != CanvasStep::Write)
            otherSteps_.push_back(add(L"\u203a", "muted"));
        if (step == present)
            add(stepName(step), "current-step");
        else
            otherSteps_.push_back(add(stepName(step), "muted"));
    }
    return steps;
}

void CanvasFoot::allowUndo(bool possible)
{
    undo_->Enable(possible);
}

void CanvasFoot::shorten(bool shortened)
{
    for (auto* step : otherSteps_)
        step->Show(!shortened);
}

}  // namespace app::desktop
