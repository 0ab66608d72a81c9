#include "app/desktop/round/choose_inbrenger_screen.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>

#include "app/desktop/casus/casus_fields.h"
#include "app/desktop/casus/casus_words.h"
#include "app/desktop/later.h"
#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/even_grid.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "db/store/casus_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/agenda.h"
#include "forms/meeting/invitations.h"
#include "forms/model/utf8.h"

namespace app::desktop {

ChooseInbrengerScreen::ChooseInbrengerScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : ScrolledSurface(parent), workspace_(workspace), ways_(std::move(ways))
{
    build();
}

void ChooseInbrengerScreen::build()
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, _("Wie brengt een casus in?"), {"title"}), wxSizerFlags().Expand());
    rows->Add(new Label(this, _("Kies een naam; dan loopt de klok. De casus krijgt een code, geen naam."),
                        {"muted"}),
              wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    addNames(rows);
    auto* cards = new EvenGrid(2, FromDIP(theme::inset));
    cards->Add(buildForms(), wxSizerFlags().Expand());
    cards->Add(buildCasus(), wxSizerFlags().Expand());
    rows->Add(cards, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    auto* foot = new wxWrapSizer(wxHORIZONTAL, 0);
    const auto beside = wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::inset));
    foot->Add(button(this, _("‹ Terug"), ButtonLook::Plain, ways_.back), beside);
    foot->Add(button(this, _("Casus klaarzetten voor later \u203a"), ButtonLook::Link, ways_.prepare),
              beside);
    if (ways_.skip)
        foot->Add(button(this, wxString::Format(_("Nu geen casus: naar %s ›"), ways_.next), ButtonLook::Link,
                         ways_.skip),
                  beside);
    rows->Add(foot, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
}

// Of a team in which nobody was ticked, everybody can be chosen; of one in which nobody is, the first can be
// written down here.
void ChooseInbrengerScreen::addNames(wxBoxSizer* rows)
{
    auto members = db::TeamStore(workspace_.database()).members();
    std::erase_if(members, [](const auto& member) { return !member.active; });
    const auto present = forms::presentAt(meetingOfToday(workspace_), members);
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset));
    if (present.empty() && !members.empty())
        rows->Add(
            new Label(this, _("Er is nog niemand aangevinkt. Wie je hier kiest, is er ook."), {"amber"}),
            below);
    auto* grid = new EvenGrid(3, FromDIP(theme::gap));
    for (const auto& member : forms::whoCanBringIn(present.empty() ? members : present)) {
        auto* name = button(
            this, toWx(member.name), ButtonLook::Plain, [this, id = member.id] { start(id); }, "person");
        grid->Add(name, wxSizerFlags().Expand());
        names_.push_back({member.id, toWx(member.name), name});
    }
    rows->Add(grid, below);
    if (names_.empty())
        rows->Add(buildFirstMember(), below);
    else
        names_.front().button->SetFocus();
}

wxWindow* ChooseInbrengerScreen::buildFirstMember()
{
    auto* card = new Card(this, Card::Look::Accent);
    card->body().Add(
        new Label(card, _("Er staat nog niemand in het team. Wie brengt de eerste casus in?"), {"heading"}),
        wxSizerFlags().Expand());
    auto* name = textField(card, _("Naam van een teamlid"), wxTE_PROCESS_ENTER);
    name->SetHint(_("Naam van een teamlid"));
    const auto add = [this, name] { later(*this, [this, name] { addMember(toUtf8(name->GetValue())); }); };
    name->Bind(wxEVT_TEXT_ENTER, [add](wxCommandEvent&) { add(); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(name, wxSizerFlags(1).CenterVertical());
    row->Add(button(card, _("Teamlid erbij"), ButtonLook::Primary, add),
             wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    card->body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    name->SetFocus();
    return card;
}

void ChooseInbrengerScreen::addMember(const std::string& name)
{
    forms::Member member;
    member.name = forms::trimmed(name);
    if (member.name.empty())
        return;
    db::TeamStore(workspace_.database()).save(member);
    workspace_.dossier->commit();
    forms_.clear();
    casus_.clear();
    rebuild([this] { build(); });
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
        choice->Bind(wxEVT_RADIOBUTTON, [this, id](wxCommandEvent&) {
            fields_->setKind(id == roundOfNeighbourhood ? forms::CasusKind::Neighbourhood
                                                        : forms::CasusKind::Casus);
        });
        card->body().Add(choice, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
        forms_.push_back({id, choice});
    }
    return card;
}

wxWindow* ChooseInbrengerScreen::buildCasus()
{
    auto* card = new Card(this);
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    card->body().Add(new Label(card, _("Casus"), {"heading"}), wxSizerFlags().Expand());
    casusChoice_ = new wxChoice(card, wxID_ANY);
    native::setName(*casusChoice_, _("Casus"));
    native::noticeFocus(*casusChoice_);
    casusChoice_->Append(_("Een nieuwe casus"));
    const db::CasusStore store(workspace_.database());
    const auto prepared = store.prepared();
    for (const auto& casus : prepared)
        offer(casus, _("Klaargezet: %s"));
    auto discussed = store.all();
    for (auto casus = discussed.rbegin(); casus != discussed.rend(); ++casus)
        if (std::none_of(prepared.begin(), prepared.end(),
                         [&](const auto& each) { return each.id == casus->id; }))
            offer(*casus, _("Opnieuw: %s"));
    casusChoice_->SetSelection(0);
    casusChoice_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { showCasus(); });
    card->body().Add(casusChoice_, below);
    fields_ = new CasusFields(card, workspace_);
    card->body().Add(fields_, below);
    about_ = new Label(card, {}, {"muted"});
    about_->Hide();
    card->body().Add(about_, below);
    return card;
}

// Who brought a casus in goes on with it; who is not there now does so another time.
void ChooseInbrengerScreen::offer(const forms::Casus& casus, const wxString& label)
{
    const auto brings = [&](const Name& name) { return name.member == casus.inbrenger; };
    if (std::none_of(names_.begin(), names_.end(), brings))
        return;
    casus_.push_back(casus);
    casusChoice_->Append(wxString::Format(label, casusInWords(casus)));
}

const forms::Casus* ChooseInbrengerScreen::takenUp() const
{
    const auto chosen = casusChoice_->GetSelection();
    return chosen > 0 ? &casus_[static_cast<std::size_t>(chosen) - 1] : nullptr;
}

void ChooseInbrengerScreen::showCasus()
{
    const auto* casus = takenUp();
    fields_->Show(!casus);
    wxString about;
    for (const auto& name : names_) {
        name.button->Enable(!casus || casus->inbrenger == name.member);
        if (casus && casus->inbrenger == name.member)
            about = wxString::Format(_("Ingebracht door %s. Kies die naam om te beginnen."), name.name);
    }
    about_->Show(casus);
    about_->say(about);
    if (casus)
        chooseForm(casus->kind == forms::CasusKind::Neighbourhood ? roundOfNeighbourhood : usualRound);
    settleAround(*this);
}

void ChooseInbrengerScreen::chooseForm(const std::string& programme)
{
    for (const auto& form : forms_)
        if (form.programme == programme)
            form.button->SetValue(true);
}

void ChooseInbrengerScreen::start(forms::Id inbrenger)
{
    RoundPlan plan;
    plan.inbrenger = inbrenger;
    for (const auto& form : forms_)
        if (form.button->GetValue())
            plan.programme = form.programme;
    if (const auto* casus = takenUp()) {
        plan.casus = casus->id;
    } else {
        plan.kind = fields_->kind();
        plan.themes = fields_->themes();
    }
    ways_.start(plan);
}

}  // namespace app::desktop
