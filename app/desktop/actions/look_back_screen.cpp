#include "app/desktop/actions/look_back_screen.h"

#include <wx/sizer.h>

#include "app/desktop/actions/actions_screen.h"
#include "app/desktop/actions/look_back_course.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

LookBackScreen::LookBackScreen(wxWindow* parent, Workspace& workspace, const wxString& next,
                               std::function<void()> onward)
    : Surface(parent),
      workspace_(workspace),
      lead_(std::move(onward)),
      next_(next + L" \u203a"),
      waiting_(new Label(this, {}, {"muted"}))
{
    auto* foot = new wxBoxSizer(wxHORIZONTAL);
    onward_ = button(this, next_, ButtonLook::Primary, [this] { later(*this, lead_); });
    foot->Add(waiting_, wxSizerFlags(1).CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
    foot->Add(onward_, wxSizerFlags().CenterVertical());
    auto* actions =
        new ActionsScreen(this, workspace_, ActionsScreen::Occasion::LookBack, [this] { showWhatWaits(); });
    auto* rows = new wxBoxSizer(wxVERTICAL);
    const auto beside = wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(theme::margin));
    rows->Add(actions, wxSizerFlags(1).Expand());
    rows->Add(divider(this), beside);
    rows->AddSpacer(FromDIP(theme::gap));
    rows->Add(foot, beside);
    rows->AddSpacer(FromDIP(theme::gap));
    SetSizer(rows);
    showWhatWaits();
}

void LookBackScreen::leadOn()
{
    lookedBackOn(workspace_).open.empty() ? later(*this, lead_) : onward_->SetFocus();
}

void LookBackScreen::showWhatWaits()
{
    const auto actions = lookedBackOn(workspace_);
    const auto count = actions.open.size();
    waiting_->say(count == 0   ? (actions.decided.empty() ? _("Er staan geen acties open.")
                                                          : _("Over elke actie is besloten."))
                  : count == 1 ? _("Eén actie wacht nog. Overslaan mag: dan komt hij de volgende keer terug.")
                               : wxString::Format(_("Nog %zu acties wachten. Overslaan mag: dan komen ze de "
                                                    "volgende keer terug."),
                                                  count));
    relabel(*onward_, count == 0   ? next_
                      : count == 1 ? _("Deze actie overslaan ›")
                                   : wxString::Format(_("Deze %zu overslaan ›"), count));
    // To pass over is allowed, but nothing invites to it.
    (count == 0 ? native::addClass : native::removeClass)(*onward_, "primary");
    settle(*this);
}

}  // namespace app::desktop
