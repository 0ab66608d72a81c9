#include "app/desktop/round/round_done_screen.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>

#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/even_grid.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"
#include "app/printing/catalogue.h"
#include "db/store/record_store.h"
#include "forms/meeting/round_state.h"

namespace app::desktop {
namespace {

forms::MeetingRecord recordWith(db::Database& database, forms::Id round)
{
    const db::RecordStore records(database);
    return records.record(records.meetingOfRound(round).value()).value();
}

const forms::RoundRecord& roundOf(const forms::MeetingRecord& record, forms::Id round)
{
    return *std::find_if(record.rounds.begin(), record.rounds.end(),
                         [&](const auto& held) { return held.round.id == round; });
}

// A card in which a line has no room for this many characters stands by itself.
constexpr int leastLine = 40;

// One line of the time ledger.
void addTimes(wxFlexGridSizer* grid, wxWindow* card, const wxString& step, forms::Milliseconds planned,
              forms::Milliseconds real, bool strong)
{
    const auto* look = strong ? "strong" : "plain";
    const int space = card->FromDIP(theme::small);
    grid->Add(new Label(card, step, {look}), wxSizerFlags().Expand().Border(wxBOTTOM, space));
    grid->Add(shortLabel(card, minutesAndSeconds(planned), {"muted"}), wxSizerFlags().Right());
    grid->Add(shortLabel(card, minutesAndSeconds(real), {look, real > planned ? "amber" : "plain"}),
              wxSizerFlags().Right());
}

}  // namespace

RoundDoneScreen::RoundDoneScreen(wxWindow* parent, Workspace& workspace, forms::Id round, Ways ways)
    : ScrolledSurface(parent),
      workspace_(workspace),
      record_(recordWith(workspace.database(), round)),
      round_(roundOf(record_, round)),
      ways_(std::move(ways))
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(
        new Label(this, wxString::Format(_("Casus %s is besproken"), toWx(round_.casus.code)), {"title"}),
        wxSizerFlags().Expand());
    const auto question = forms::stateOf(round_.round).question;
    if (!question.empty())
        rows->Add(new Label(this, toWx(question), {"muted"}),
                  wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    auto* cards = new EvenGrid(2, FromDIP(theme::inset));
    for (auto* card : {buildTimes(), buildAgreed()}) {
        card->SetMinSize({leastLine * GetCharWidth(), -1});
        cards->Add(card, wxSizerFlags().Expand());
    }
    rows->Add(cards, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::inset)));
    rows->Add(buildButtons(), wxSizerFlags().Expand());
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
}

wxWindow* RoundDoneScreen::buildTimes()
{
    auto* card = new Card(this);
    card->body().Add(new Label(card, _("Hoe lang duurde het?"), {"heading"}), wxSizerFlags().Expand());
    auto* grid = new wxFlexGridSizer(3, 0, FromDIP(theme::normal));
    grid->AddGrowableCol(0, 1);
    grid->AddSpacer(0);
    for (const auto& column : {_("gepland"), _("werkelijk")})
        grid->Add(shortLabel(card, column, {"small", "muted"}),
                  wxSizerFlags().Right().Border(wxBOTTOM, FromDIP(theme::small)));
    const auto state = forms::stateOf(round_.round);
    for (std::size_t step = 0; step < state.ledger.size(); ++step)
        addTimes(grid, card, toWx(round_.round.steps[step].title), state.ledger[step].planned,
                 state.ledger[step].real, false);
    addTimes(grid, card, _("Samen"), forms::plannedTime(round_.round.steps), forms::timeTaken(state), true);
    card->body().Add(grid, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    return card;
}

wxWindow* RoundDoneScreen::buildAgreed()
{
    auto* card = new Card(this);
    card->body().Add(new Label(card, _("Afgesproken"), {"heading"}), wxSizerFlags().Expand());
    const auto& actions = round_.round.card.actions;
    for (const auto& action : actions) {
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        row->Add(new Label(card, toWx(action.what)), wxSizerFlags(1));
        if (action.due)
            row->Add(shortLabel(card, shortDay(*action.due), {"muted"}),
                     wxSizerFlags().Border(wxLEFT, FromDIP(theme::normal)));
        card->body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    }
    if (actions.empty())
        card->body().Add(new Label(card, _("Er staan geen acties op de actiekaart."), {"muted"}),
                         wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    card->body().AddStretchSpacer();
    card->body().Add(button(
                         card, _("Actiekaart bewaren als PDF …"), ButtonLook::Plain,
                         [this] {
                             save({printing::SheetKind::ActionCard, {}, round_.round.id}, "actiekaart.pdf");
                         },
                         "sheet"),
                     wxSizerFlags().Border(wxTOP, FromDIP(theme::normal)));
    card->body().Add(
        button(
            card, _("Bijeenkomstblad bewaren als PDF …"), ButtonLook::Plain,
            [this] {
                save({printing::SheetKind::Meeting, {}, record_.meeting.id}, "bijeenkomstblad.pdf");
            },
            "sheet"),
        wxSizerFlags().Border(wxTOP, FromDIP(theme::small)));
    card->body().Add(button(card, _("Bijeenkomst afdrukken"), ButtonLook::Plain, ways_.print, "print"),
                     wxSizerFlags().Border(wxTOP, FromDIP(theme::small)));
    card->body().Add(button(card, _("Dialoogkaarten overtypen ›"), ButtonLook::Link, ways_.cards),
                     wxSizerFlags().Border(wxTOP, FromDIP(theme::small)));
    return card;
}

wxSizer* RoundDoneScreen::buildButtons()
{
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    const auto flags = wxSizerFlags().CenterVertical().Border(wxTOP | wxRIGHT, FromDIP(theme::small));
    const bool over = record_.meeting.closedAt.has_value();
    row->Add(button(this, _("‹ Terug naar de ronde"), ButtonLook::Plain, ways_.backToRound), flags);
    row->Add(button(this, _("Nog een casusronde"), ButtonLook::Link, ways_.another), flags);
    if (!over) {
        row->Add(button(this, _("Bijeenkomst afsluiten"), ButtonLook::Link, ways_.closeMeeting), flags);
        row->Add(button(this, _("Naar het overzicht"), ButtonLook::Link, ways_.overview), flags);
    }
    // At the right end of its line.
    auto* last = new wxBoxSizer(wxHORIZONTAL);
    last->AddStretchSpacer();
    auto* onward = over ? button(this, _("Naar het overzicht ›"), ButtonLook::Primary, ways_.overview)
                        : button(this, _("Verder met de bijeenkomst ›"), ButtonLook::Primary, ways_.goOn);
    last->Add(onward, wxSizerFlags().CenterVertical());
    row->Add(last, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(theme::small)));
    onward->SetFocus();
    return row;
}

void RoundDoneScreen::save(const printing::SheetChoice& choice, const wxString& file)
{
    const printing::Catalogue catalogue(workspace_.database(), workspace_.templates);
    saving_.ask(*this, catalogue.make(choice, sheets::Names::Hidden), file);
}

}  // namespace app::desktop
