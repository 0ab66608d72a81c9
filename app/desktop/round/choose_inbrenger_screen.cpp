#include "app/desktop/round/choose_inbrenger_screen.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/even_grid.h"
#include "app/desktop/widgets/label.h"
#include "db/store/casus_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/agenda.h"
#include "forms/meeting/invitations.h"

namespace app::desktop {

ChooseInbrengerScreen::ChooseInbrengerScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : ScrolledSurface(parent), workspace_(workspace), ways_(std::move(ways))
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, _("Wie brengt een casus in?"), {"title"}), wxSizerFlags().Expand());
    rows->Add(new Label(this, _("Kies een naam; dan loopt de klok. De casus krijgt een code, geen naam."),
                        {"muted"}),
              wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    addNames(rows);
    auto* cards = new wxBoxSizer(wxHORIZONTAL);
    cards->Add(buildForms(), wxSizerFlags(1).Expand().Border(wxRIGHT, FromDIP(theme::inset)));
    cards->Add(buildCasus(), wxSizerFlags(1).Expand());
    rows->Add(cards, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    rows->Add(button(this, _("‹ Terug"), ButtonLook::Plain, ways_.back),
              wxSizerFlags().Border(wxTOP, FromDIP(theme::inset)));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
}

void ChooseInbrengerScreen::addNames(wxBoxSizer* rows)
{
    auto members = db::TeamStore(workspace_.database()).members();
    std::erase_if(members, [](const auto& member) { return !member.active; });
    members = forms::whoCanBringIn(forms::presentAt(meetingOfToday(workspace_), std::move(members)));
    auto* grid = new EvenGrid(3, FromDIP(theme::gap));
    bool first = true;
    for (const auto& member : members) {
        auto* name = button(
            this, toWx(member.name), ButtonLook::Plain, [this, id = member.id] { start(id); }, "person");
        grid->Add(name, wxSizerFlags().Expand());
        if (std::exchange(first, false))
            name->SetFocus();
    }
    rows->Add(grid, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    if (first)
        rows->Add(new Label(this,
                            _("Er is nog niemand om een casus in te brengen. Zet bij Team wie er in het team "
                              "zit, of vink bij "
                              "Bijeenkomst aan wie er zijn; daarna kun je hier verder."),
                            {"muted"}),
                  wxSizerFlags().Expand());
}

wxWindow* ChooseInbrengerScreen::buildForms()
{
    auto* card = new Card(this);
    card->body().Add(new Label(card, _("Vorm"), {"heading"}), wxSizerFlags().Expand());
    long group = wxRB_GROUP;
    for (const auto& id : workspace_.templates.programmeIds()) {
        const auto* programme = workspace_.templates.programme(id);
        if (programme->steps.empty())
            continue;
        auto* choice = new wxRadioButton(card, wxID_ANY, toWx(programme->title), wxDefaultPosition,
                                         wxDefaultSize, std::exchange(group, 0));
        choice->SetValue(id == usualRound);
        card->body().Add(choice, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
        forms_.push_back({id, choice});
    }
    return card;
}

wxWindow* ChooseInbrengerScreen::buildCasus()
{
    auto* card = new Card(this);
    card->body().Add(new Label(card, _("Casus"), {"heading"}), wxSizerFlags().Expand());
    casusChoice_ = new wxChoice(card, wxID_ANY);
    native::setName(*casusChoice_, _("Casus"));
    native::noticeFocus(*casusChoice_);
    casusChoice_->Append(_("Een nieuwe casus"));
    for (const auto& casus : db::CasusStore(workspace_.database()).all()) {
        casus_.push_back(casus.id);
        casusChoice_->Append(wxString::Format(_("Opnieuw: %s"), toWx(casus.code)));
    }
    casusChoice_->SetSelection(0);
    card->body().Add(casusChoice_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    return card;
}

void ChooseInbrengerScreen::start(forms::Id inbrenger)
{
    RoundPlan plan;
    plan.inbrenger = inbrenger;
    for (const auto& form : forms_)
        if (form.button->GetValue())
            plan.programme = form.programme;
    if (const auto chosen = casusChoice_->GetSelection(); chosen > 0)
        plan.casus = casus_[static_cast<std::size_t>(chosen) - 1];
    ways_.start(plan);
}

}  // namespace app::desktop
