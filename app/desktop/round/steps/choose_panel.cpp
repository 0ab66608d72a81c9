#include "app/desktop/round/steps/choose_panel.h"

#include <wx/radiobut.h>
#include <wx/sizer.h>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/wrapping.h"

namespace app::desktop {

ChoosePanel::ChoosePanel(wxWindow* parent, const StepSurroundings& around)
    : StepPanel(parent), around_(around)
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    const auto name = toWx(around_.round.nameOf(around_.round.casus().inbrenger));
    rows->Add(new Label(this, wxString::Format(_("Welk idee kiest %s?"), name), {"heading"}),
              wxSizerFlags().Expand());
    // One of a group is always chosen; this one stands for nothing chosen yet.
    auto* none = new wxRadioButton(this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxRB_GROUP);
    none->Hide();
    for (const auto& card : around_.round.cards())
        addIdea(rows, card.id, toWx(card.text));
    addIdea(rows, 0, _("Een idee dat op geen kaart staat"));
    SetSizer(rows);
}

void ChoosePanel::addIdea(wxBoxSizer* rows, forms::Id card, const wxString& text)
{
    auto* idea = new Wrapping<wxRadioButton>(this, wxControl::EscapeMnemonics(text));
    native::addClass(*idea, "option");
    native::addClass(*idea, "tight");
    const auto state = around_.round.state();
    idea->SetValue(!state.needsIdea() && state.ideas.back() == card);
    idea->Bind(wxEVT_RADIOBUTTON, [this, card](wxCommandEvent&) {
        auto& round = around_.round;
        around_.tell(
            round.act([&](auto& engine) { return engine.chooseIdea(round.casus().inbrenger, card); }));
    });
    rows->Add(idea, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
}

}  // namespace app::desktop
