#include "app/desktop/round/steps/invite_panel.h"

#include <wx/checkbox.h>
#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/round/round_wording.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/even_grid.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

constexpr int widestName = 19;  // in characters; a longer one breaks

wxCheckBox* personBox(wxWindow* parent, const wxString& name)
{
    auto* box = new wxCheckBox(parent, wxID_ANY, name);
    native::addClass(*box, "option");
    native::addClass(*box, "person");
    native::wrap(*box);
    const int width = std::min(native::naturalWidth(*box), widestName * parent->GetCharWidth());
    box->SetMinSize({width, native::heightForWidth(*box, width)});
    box->Bind(wxEVT_SIZE, [box, width](wxSizeEvent& event) {
        box->SetMinSize({width, native::heightForWidth(*box, event.GetSize().x)});
        event.Skip();
    });
    return box;
}

}  // namespace

InvitePanel::InvitePanel(wxWindow* parent, const StepSurroundings& around)
    : StepPanel(parent), around_(around), people_(around.round.others())
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, _("Wie nodig je uit?"), {"heading"}), wxSizerFlags().Expand());
    rows->Add(new Label(this, tooFew() ? tooFewInWords() : hint(), {"small", "muted"}),
              wxSizerFlags().Expand());
    auto* grid = new EvenGrid(3, FromDIP(theme::small));
    const auto state = around_.round.state();
    const auto invited = state.invited.value_or(std::array{state.invitedFirst, forms::Id{0}});
    for (const auto& person : people_) {
        auto* box = personBox(this, toWx(person.name));
        box->SetValue(std::count(invited.begin(), invited.end(), person.id) > 0);
        box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { keep(); });
        boxes_.push_back(box);
        grid->Add(box, wxSizerFlags().Expand());
    }
    rows->Add(grid, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    SetSizer(rows);
}

bool InvitePanel::tooFew() const
{
    return people_.size() < 2;
}

wxString InvitePanel::tooFewInWords() const
{
    return people_.empty()
               ? _("Er is niemand anders om uit te nodigen. Bedenk zelf nog een tweede idee, en ga "
                   "verder.")
               : _("Er is één ander. Laat die vertellen, bedenk zelf een tweede idee, en ga verder.");
}

wxString InvitePanel::hint() const
{
    const auto names = notInvitedLately(around_.round);
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

// The first of the two is kept at once, as everything is.
void InvitePanel::keep()
{
    const auto ids = chosen();
    if (ids.size() == 2)
        around_.tell(finish());
    else if (ids.size() == 1)
        static_cast<void>(around_.round.act([&](auto& engine) { return engine.inviteFirst(ids.front()); }));
}

void InvitePanel::focusOnMissing()
{
    if (!boxes_.empty())
        boxes_.front()->SetFocus();
}

std::optional<forms::Refusal> InvitePanel::finish()
{
    if (tooFew())
        return around_.round.act([](auto& engine) { return engine.inviteNobody(); });
    const auto ids = chosen();
    const auto invited = around_.round.state().invited;
    if (invited && ids.size() == 2 && std::is_permutation(ids.begin(), ids.end(), invited->begin()))
        return std::nullopt;
    return around_.round.act([&](auto& engine) { return engine.invite(ids); });
}

}  // namespace app::desktop
