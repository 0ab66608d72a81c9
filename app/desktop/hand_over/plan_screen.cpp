#include "app/desktop/hand_over/plan_screen.h"

#include <wx/checkbox.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <set>
#include <utility>

#include "app/desktop/hand_over/choose_per_person.h"
#include "app/desktop/hand_over/hand_over_course.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/even_grid.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/wrapping.h"
#include "app/desktop/words.h"
#include "db/store/team_store.h"

namespace app::desktop {
namespace {

// A card in which a line has no room for this many characters stands by itself.
constexpr int leastLine = 44;
constexpr int mostColumns = 4;

// Asks for the width of its label.
class Box : public wxCheckBox {
public:
    Box(wxWindow* parent, const wxString& label) : wxCheckBox(parent, wxID_ANY, label) {}
};

wxString inWords(const std::vector<forms::AskedForm>& asked)
{
    std::set<forms::Id> people;
    for (const auto& form : asked)
        people.insert(form.member);
    if (asked.empty())
        return _("Nog niets gekozen.");
    if (people.size() > 1)
        return wxString::Format(_("%zu mensen krijgen samen %zu formulieren."), people.size(), asked.size());
    return asked.size() == 1 ? _("Eén persoon krijgt één formulier.")
                             : wxString::Format(_("Eén persoon krijgt %zu formulieren."), asked.size());
}

}  // namespace

PlanScreen::PlanScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : Surface(parent),
      workspace_(workspace),
      ways_(std::move(ways)),
      plan_(proposedPlan(workspace)),
      body_(new ScrolledSurface(this))
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(body_, _("Wat geef je door?"), {"title"}), wxSizerFlags().Expand());
    rows->Add(
        new Label(body_,
                  _("Daarna staan alleen de namen op het scherm. Ieder komt met een eigen pincode bij de "
                    "eigen formulieren. Terug komt alleen een leercoach, met de wachtwoordzin."),
                  {"muted"}),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    auto* what = new EvenGrid(2, FromDIP(theme::inset));
    for (auto* card : {buildCasus(), buildTeam()}) {
        card->SetMinSize({leastLine * GetCharWidth(), -1});
        what->Add(card, wxSizerFlags().Expand());
    }
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset));
    rows->Add(what, below);
    rows->Add(buildPeople(), below);
    rows->Add(buildPerPerson(), below);
    rows->Add(buildNames(), below);
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    body_->SetSizer(around);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(body_, wxSizerFlags(1).Expand());
    all->Add(divider(this), wxSizerFlags().Expand());
    all->Add(buildFoot(), wxSizerFlags().Expand().Border(wxALL, FromDIP(theme::gap)));
    SetSizer(all);
    showNumbers();
    showSum();
}

Card* PlanScreen::cardWith(const wxString& heading, const wxString& help)
{
    auto* card = new Card(body_);
    card->body().Add(new Label(card, heading, {"heading"}), wxSizerFlags().Expand());
    card->body().Add(new Label(card, help, {"small", "muted"}),
                     wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::tight)));
    return card;
}

template <typename Box>
wxCheckBox* PlanScreen::addBox(Card& card, const wxString& label, bool& chosen)
{
    auto* box = new Box(&card, wxControl::EscapeMnemonics(label));
    native::setName(*box, label);
    box->SetValue(chosen);
    if (!std::exchange(hasFocus_, true))
        box->SetFocus();
    box->Bind(wxEVT_CHECKBOX, [this, &chosen](wxCommandEvent& event) {
        chosen = event.IsChecked();
        showSum();
    });
    return box;
}

void PlanScreen::addForms(Card& card, std::vector<FormToAsk>& forms)
{
    const auto line = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    for (auto& form : forms) {
        const auto title = toWx(form.instrument->title);
        const bool about = form.instrument->subject == forms::Subject::Casus;
        const auto whom = isAskedOfEverybody(*form.instrument) ? _("wie erbij was") : _("de inbrenger");
        card.body().Add(
            addBox<Wrapping<wxCheckBox>>(card, about ? title + toWx(" · ") + whom : title, form.chosen),
            line);
    }
}

wxWindow* PlanScreen::buildCasus()
{
    auto* card =
        cardWith(_("Over een casus"), _("Van een vorige bijeenkomst. Wat al verstuurd is, wordt niet "
                                        "opnieuw gevraagd."));
    const auto line = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    const auto today = localDay(workspace_.clock());
    for (auto& casus : plan_.casussen) {
        const auto& members = plan_.people;
        const auto& about = casus.held.record.casus;
        wxString of;
        for (const auto& person : members)
            if (person.member.id == about.inbrenger)
                of = toWx(" · ") + toWx(person.member.name);
        card->body().Add(
            addBox<Wrapping<wxCheckBox>>(
                *card, toWx(about.code) + toWx(" · ") + dayInWords(localDay(casus.held.heldAt), today) + of,
                casus.chosen),
            line);
    }
    if (plan_.casussen.empty())
        card->body().Add(new Label(card, _("Er is nog geen casus om op terug te kijken.")), line);
    else
        card->body().Add(divider(card), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    if (!plan_.casussen.empty())
        addForms(*card, plan_.aboutCasus);
    return card;
}

wxWindow* PlanScreen::buildTeam()
{
    auto* card = cardWith(_("Over het team en jezelf"), _("Voor iedereen die je hieronder kiest."));
    addForms(*card, plan_.aboutTeam);
    if (plan_.leftOver.empty())
        return card;
    card->body().Add(divider(card), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    card->body().Add(
        addBox<Wrapping<wxCheckBox>>(
            *card, wxString::Format(_("Wat de vorige keer bleef liggen (%zu)"), plan_.leftOver.size()),
            plan_.asksLeftOver),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    return card;
}

wxWindow* PlanScreen::buildPeople()
{
    auto* card = cardWith(_("Aan wie?"), _("Wie hier niet staat aangekruist, wordt niets gevraagd."));
    auto* all = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    for (const bool chosen : {true, false})
        all->Add(button(card, chosen ? _("Iedereen") : _("Niemand"), ButtonLook::Link,
                        [this, chosen] { chooseEverybody(chosen); }),
                 wxSizerFlags().Border(wxRIGHT, FromDIP(theme::gap)));
    card->body().Add(all);
    auto* grid = new EvenGrid(mostColumns, FromDIP(theme::small));
    for (auto& person : plan_.people) {
        people_.push_back(addBox<Box>(*card, toWx(person.member.name), person.chosen));
        grid->Add(people_.back(), wxSizerFlags().Expand());
    }
    card->body().Add(grid, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    openPerPerson_ = button(card, _("Per persoon kiezen ›"), ButtonLook::Link, [this] { showPerPerson(); });
    card->body().Add(openPerPerson_, wxSizerFlags().Border(wxTOP, FromDIP(theme::small)));
    return card;
}

// Most of the time it is right as it is: one press away, and not in the way.
wxWindow* PlanScreen::buildPerPerson()
{
    perPerson_ = new ChoosePerPerson(body_, workspace_, plan_, [this] { showSum(); });
    perPerson_->Hide();
    return perPerson_;
}

wxWindow* PlanScreen::buildNames()
{
    const bool numbers = db::TeamStore(workspace_.database()).team().namesAsNumbers;
    auto* card = cardWith(
        _("Namen of nummers?"),
        _("Met nummers kan niemand zien wie er meedoet. Zeg ieder vooraf het eigen nummer, of schrijf "
          "het op een briefje."));
    long group = wxRB_GROUP;
    for (const bool asNumbers : {false, true}) {
        auto* choice = new wxRadioButton(card, wxID_ANY, asNumbers ? _("Nummers") : _("Namen"),
                                         wxDefaultPosition, wxDefaultSize, std::exchange(group, 0));
        choice->SetValue(asNumbers == numbers);
        choice->Bind(wxEVT_RADIOBUTTON, [this, asNumbers](wxCommandEvent&) { setNumbers(asNumbers); });
        card->body().Add(choice, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    }
    numbers_ = new Label(card, {});
    card->body().Add(numbers_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    return card;
}

wxSizer* PlanScreen::buildFoot()
{
    auto* foot = new wxBoxSizer(wxHORIZONTAL);
    foot->Add(button(this, _("‹ Terug"), ButtonLook::Plain, [this] { later(*this, ways_.back); }),
              wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
    sum_ = new Label(this, {}, {"muted"}, wxALIGN_RIGHT);
    foot->Add(sum_, wxSizerFlags(1).CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
    handOver_ = button(this, _("Laptop doorgeven ›"), ButtonLook::Primary,
                       [this] { later(*this, [this] { ways_.handOver(plan_); }); });
    foot->Add(handOver_, wxSizerFlags().CenterVertical());
    return foot;
}

void PlanScreen::chooseEverybody(bool chosen)
{
    for (std::size_t place = 0; place < people_.size(); ++place) {
        plan_.people[place].chosen = chosen;
        people_[place]->SetValue(chosen);
    }
    showSum();
}

void PlanScreen::showPerPerson()
{
    openPerPerson_->Hide();
    perPerson_->Show();
    perPerson_->SetFocus();
    settleAround(*perPerson_);
}

void PlanScreen::setNumbers(bool numbers)
{
    db::TeamStore teams(workspace_.database());
    auto team = teams.team();
    team.namesAsNumbers = numbers;
    teams.save(team);
    workspace_.dossier->commit();
    showNumbers();
    settleAround(*this);
}

void PlanScreen::showNumbers()
{
    const bool shown = db::TeamStore(workspace_.database()).team().namesAsNumbers;
    wxString list;
    for (const auto& person : plan_.people)
        list += (list.empty() ? wxString{} : wxString(", ")) +
                wxString::Format("%zu ", numberOf(workspace_, person.member.id)) + toWx(person.member.name);
    numbers_->SetLabelText(list);
    numbers_->Show(shown);
}

void PlanScreen::showSum()
{
    perPerson_->refresh();
    const auto asked = askedBy(workspace_, plan_);
    handOver_->Enable(!asked.empty());
    sum_->say(inWords(asked));
}

}  // namespace app::desktop
