#include "app/desktop/round/steps/precautions.h"

#include <wx/checkbox.h>
#include <wx/sizer.h>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

Precautions::Precautions(wxWindow* parent, const StepSurroundings& around) : Surface(parent), around_(around)
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, _("Voordat je vertelt"), {"heading"}), wxSizerFlags().Expand());
    addLine(rows, forms::Precaution::Unrecognisable, _("Niemand hier kan herkennen om wie het gaat."));
    addLine(rows, forms::Precaution::DetailsChanged, _("Zeldzame details zijn weggelaten of veranderd."));
    SetSizer(rows);
}

void Precautions::addLine(wxBoxSizer* rows, forms::Precaution precaution, const wxString& text)
{
    auto* line = new wxCheckBox(this, wxID_ANY, text);
    native::addClass(*line, "option");
    native::addClass(*line, "tight");
    native::wrap(*line);
    line->Bind(wxEVT_SIZE, [line](wxSizeEvent& event) {
        line->SetMinSize({-1, native::heightForWidth(*line, event.GetSize().x)});
        event.Skip();
    });
    line->SetValue(around_.round.state().precautions.contains(precaution));
    line->Bind(wxEVT_CHECKBOX, [this, precaution](wxCommandEvent& event) {
        const bool taken = event.IsChecked();
        around_.tell(
            around_.round.act([&](auto& engine) { return engine.takePrecaution(precaution, taken); }));
    });
    rows->Add(line, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
}

}  // namespace app::desktop
