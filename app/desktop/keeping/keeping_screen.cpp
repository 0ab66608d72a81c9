#include "app/desktop/keeping/keeping_screen.h"

#include <wx/choice.h>
#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/dossier/backups_wording.h"
#include "app/desktop/keeping/keeping_wording.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/notice.h"
#include "app/desktop/words.h"

namespace app::desktop {
namespace {

constexpr std::size_t erasuresShown = 12;

// What may be chosen, with what is chosen now among it.
std::vector<db::KeepTerm> termsWith(db::KeepTerm present)
{
    std::vector<db::KeepTerm> terms{0, 1, 3, 6, 12, 24, 36, 60, 84, 120, std::nullopt};
    if (std::find(terms.begin(), terms.end(), present) == terms.end())
        terms.insert(terms.end() - 1, present);
    return terms;
}

}  // namespace

KeepingScreen::KeepingScreen(wxWindow* parent, Workspace& workspace, std::function<void()> back)
    : ScrolledSurface(parent), workspace_(workspace), back_(std::move(back))
{
    build();
}

void KeepingScreen::build()
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    auto* back = button(this, _("‹ Dossier"), ButtonLook::Link, back_);
    rows->Add(back);
    rows->Add(new Label(this, _("Bewaren en verwijderen"), {"title"}), wxSizerFlags().Expand());
    rows->Add(
        new Label(this,
                  _("Wat niet meer nodig is, hoort hier niet te blijven. Leertafel zegt wat weg mag; jij "
                    "beslist. Verwijderd is voorgoed: ook uit de reservekopieën op deze laptop."),
                  {"muted"}),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    addDue(rows);
    addTerms(rows);
    addErased(rows);
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
    back->SetFocus();
}

void KeepingScreen::addDue(wxBoxSizer* rows)
{
    auto* card = new Card(this);
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    card->body().Add(new Label(card, _("Dit mag nu weg"), {"heading"}), wxSizerFlags().Expand());
    const auto due = db::Retention(workspace_.database()).due(localDay(workspace_.clock()));
    if (due.empty())
        card->body().Add(new Label(card, _("Niets: alles is nog binnen zijn termijn."), {"muted"}), below);
    for (const auto& each : due)
        addRow(card, each);
    if (due.size() > 1 && !workspace_.dossier->isReadOnly())
        card->body().Add(button(card, _("Alles hierboven verwijderen …"), ButtonLook::Plain,
                                [this, due] { later(*this, [this, due] { erase(due); }); }),
                         wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    busy_ = new BusyBar(card, _("Ook de reservekopieën worden bijgewerkt"));
    card->body().Add(busy_, below);
    if (!outcome_.empty())
        card->body().Add(new Label(card, outcome_, {wentWrong_ ? "failure" : "plain"}), below);
    rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
}

void KeepingScreen::addRow(Card* card, const db::Due& due)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new Label(card, dueInWords(due)), wxSizerFlags(1).CenterVertical());
    if (!workspace_.dossier->isReadOnly()) {
        auto* gone = button(card, _("Verwijderen …"), ButtonLook::Link,
                            [this, due] { later(*this, [this, due] { erase({due}); }); });
        native::setName(*gone, _("Verwijderen:") + " " + nameOf(due.kind));
        row->Add(gone, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    }
    card->body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
}

void KeepingScreen::addTerms(wxBoxSizer* rows)
{
    auto* card = new Card(this);
    card->body().Add(new Label(card, _("Hoe lang iets blijft"), {"heading"}), wxSizerFlags().Expand());
    for (const auto kind : db::allKept)
        addTerm(card, kind);
    rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
}

void KeepingScreen::addTerm(Card* card, db::Kept kind)
{
    const auto present = db::Retention(workspace_.database()).term(kind);
    const auto terms = termsWith(present);
    auto* choice = new wxChoice(card, wxID_ANY);
    native::setName(*choice, nameOf(kind) + ", " + aboutKind(kind));
    native::noticeFocus(*choice);
    for (const auto& term : terms)
        choice->Append(termInWords(term));
    choice->SetSelection(static_cast<int>(std::find(terms.begin(), terms.end(), present) - terms.begin()));
    choice->Enable(!workspace_.dossier->isReadOnly());
    choice->Bind(wxEVT_CHOICE, [this, kind, terms](wxCommandEvent& event) {
        db::Retention(workspace_.database())
            .setTerm(kind, terms.at(static_cast<std::size_t>(event.GetSelection())));
        workspace_.dossier->commit();
        outcome_.clear();
        later(*this, [this] { rebuild([this] { build(); }); });
    });
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(new Label(card, nameOf(kind), {"strong"}), wxSizerFlags().Expand());
    words->Add(new Label(card, aboutKind(kind), {"small", "muted"}), wxSizerFlags().Expand());
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(words, wxSizerFlags(1).CenterVertical());
    row->Add(choice, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    card->body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
}

void KeepingScreen::addErased(wxBoxSizer* rows)
{
    const auto lines =
        erasuresInWords(db::ErasureStore(workspace_.database()).all(), localDay(workspace_.clock()));
    if (lines.empty())
        return;
    auto* card = new Card(this);
    card->body().Add(new Label(card, _("Wat al verwijderd is"), {"heading"}), wxSizerFlags().Expand());
    for (std::size_t line = 0; line < std::min(lines.size(), erasuresShown); ++line)
        card->body().Add(new Label(card, lines[line], {"small"}),
                         wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
}

void KeepingScreen::erase(std::vector<db::Due> due)
{
    if (reaching_.isBusy())
        return;
    wxString what;
    for (const auto& each : due)
        what += dueInWords(each) + "\n";
    const Notice question{
        _("Dit voorgoed verwijderen?"),
        what + "\n" +
            _("Dit kan niet ongedaan gemaakt worden. Kopieën die iemand zelf ergens anders heeft "
              "neergezet, op een USB-stick bijvoorbeeld, haal je zelf weg.")};
    if (!ask(this, question, _("Voorgoed verwijderen"), _("Niet doen")))
        return;
    db::Retention(workspace_.database()).erase(due, workspace_.clock());
    workspace_.dossier->commitErasure();
    outcome_.clear();
    rebuild([this] { build(); });
    busy_->setBusy(true);
    settleAround(*this);
    reaching_.run(
        [&dossier = *workspace_.dossier] { return dossier.waitForBackups(); },
        [this](auto result) {
            const auto state = result.get();
            wentWrong_ = state.failure.has_value();
            outcome_ = wentWrong_
                           ? _("Verwijderd uit het dossier, maar nog niet uit elke reservekopie. Leertafel "
                               "probeert het vanzelf opnieuw.") +
                                 " " + backupTroubleInWords(state)
                           : _("Verwijderd, ook uit de reservekopieën.");
            rebuild([this] { build(); });
            native::announce(*this, outcome_);
        });
}

}  // namespace app::desktop
