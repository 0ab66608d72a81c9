#include "app/desktop/round/steps/invite_panel.h"

#include <wx/checkbox.h>
#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/round/round_wording.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

InvitePanel::InvitePanel(wxWindow* parent, LiveRound& round)
    : StepPanel(parent), round_(round), people_(round.others())
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, _("Wie nodig je uit?"), {"heading"}), wxSizerFlags().Expand());
    rows->Add(new Label(this, hint(), {"small", "muted"}), wxSizerFlags().Expand());
    auto* grid = new wxFlexGridSizer(3, FromDIP(theme::small), FromDIP(theme::small));
    for (std::size_t column = 0; column < 3; ++column)
        grid->AddGrowableCol(column, 1);
    const auto invited = round_.state().invited;
    for (const auto& person : people_) {
        auto* box = new wxCheckBox(this, wxID_ANY, toWx(person.name));
        native::addClass(*box, "option");
        native::addClass(*box, "tight");
        box->SetValue(invited && std::count(invited->begin(), invited->end(), person.id) > 0);
        box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { keepWhenTwo(); });
        boxes_.push_back(box);
        grid->Add(box, wxSizerFlags().Expand());
    }
    rows->Add(grid, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    SetSizer(rows);
}

wxString InvitePanel::hint() const
{
    const auto names = notInvitedLately(round_);
    return names.empty() ? _("Precies twee. Er is geen rondje.") : _("Precies twee.") + " " + names;
}

std::vector<forms::Id> InvitePanel::chosen() const
{
    std::vector<forms::Id> ids;
    for (std::size_t place = 0; place < boxes_.size(); ++place)
        if (boxes_[place]->IsChecked())
            ids.push_back(people_[place].id);
    return ids;
}

void InvitePanel::keepWhenTwo()
{
    if (chosen().size() == 2)
        static_cast<void>(finish());
}

std::optional<forms::Refusal> InvitePanel::finish()
{
    const auto ids = chosen();
    const auto invited = round_.state().invited;
    if (invited && ids.size() == 2 && std::is_permutation(ids.begin(), ids.end(), invited->begin()))
        return std::nullopt;
    return round_.act([&](auto& engine) { return engine.invite(ids); });
}

}  // namespace app::desktop
