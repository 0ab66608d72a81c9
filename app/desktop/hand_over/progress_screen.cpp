#include "app/desktop/hand_over/progress_screen.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>

#include "app/desktop/hand_over/hand_over_course.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/even_grid.h"
#include "app/desktop/widgets/label.h"
#include "db/store/hand_over_store.h"
#include "db/store/pin_store.h"

namespace app::desktop {
namespace {

constexpr int leastLine = 40;  // characters

struct Sent {
    std::string title;
    std::size_t sent = 0;
    std::size_t asked = 0;
};

// Form by form, in the order in which they were asked.
std::vector<Sent> sentForms(Workspace& workspace)
{
    std::vector<Sent> found;
    const auto latest = db::HandOverStore(workspace.database()).latest();
    for (const auto& form : latest ? latest->asked : std::vector<forms::AskedForm>{}) {
        const auto* instrument = workspace.templates.instrument(form.instrumentId, form.instrumentVersion);
        const auto title = instrument ? instrument->title : form.instrumentId;
        auto line =
            std::find_if(found.begin(), found.end(), [&](const Sent& one) { return one.title == title; });
        if (line == found.end())
            line = found.insert(found.end(), {title});
        ++line->asked;
        line->sent += form.sent != 0;
    }
    return found;
}

}  // namespace

ProgressScreen::ProgressScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : ScrolledSurface(parent), workspace_(workspace), ways_(std::move(ways))
{
    build();
}

void ProgressScreen::build()
{
    const auto progress = progressOf(workspace_);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(
        new Label(this, wxString::Format(_("%zu van %zu klaar"), progress.done, progress.people), {"title"}),
        wxSizerFlags().Expand());
    rows->Add(
        new Label(this, _("Wat er is geschreven, zie je hier niet, en of iemand al begonnen is ook niet."),
                  {"muted"}),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    auto* cards = new EvenGrid(2, FromDIP(theme::inset));
    for (auto* card : {buildForms(), buildPeople()}) {
        card->SetMinSize({leastLine * GetCharWidth(), -1});
        cards->Add(card, wxSizerFlags().Expand());
    }
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset));
    rows->Add(buildButtons(), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    rows->Add(cards, below);
    if (auto* blocked = buildBlocked())
        rows->Add(blocked, below);
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
}

wxWindow* ProgressScreen::buildForms()
{
    auto* card = new Card(this);
    card->body().Add(new Label(card, _("Verstuurd"), {"heading"}), wxSizerFlags().Expand());
    for (const auto& line : sentForms(workspace_)) {
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        row->Add(new Label(card, toWx(line.title)), wxSizerFlags(1));
        row->Add(shortLabel(card, wxString::Format(_("%zu van %zu"), line.sent, line.asked),
                            {line.sent == line.asked ? "good" : "muted"}),
                 wxSizerFlags().Border(wxLEFT, FromDIP(theme::normal)));
        card->body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    }
    return card;
}

wxWindow* ProgressScreen::buildPeople()
{
    wxString open;
    for (const auto& person : peopleNotDone(workspace_))
        open += (open.empty() ? wxString{} : wxString(", ")) + nameAtHandOver(workspace_, person);
    auto* card = new Card(this);
    card->body().Add(new Label(card, _("Nog niet klaar"), {"heading"}), wxSizerFlags().Expand());
    card->body().Add(new Label(card, open.empty() ? _("Niemand: alles is verstuurd.") : open),
                     wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    return card;
}

// Null when no name is closed.
wxWindow* ProgressScreen::buildBlocked()
{
    const auto blocked = db::PinStore(workspace_.database()).whoAreBlocked();
    Card* card = nullptr;
    for (const auto& person : peopleAsked(workspace_)) {
        if (std::find(blocked.begin(), blocked.end(), person.id) == blocked.end())
            continue;
        if (!card) {
            card = new Card(this);
            card->body().Add(new Label(card, _("Dicht na vijf verkeerde pincodes"), {"heading"}),
                             wxSizerFlags().Expand());
            card->body().Add(
                new Label(card,
                          _("Vraag eerst wie het was. Een nieuwe pincode kiezen kan ook: wis de oude dan bij "
                            "Team."),
                          {"small", "muted"}),
                wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
        }
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        const auto name = nameAtHandOver(workspace_, person);
        row->Add(new Label(card, name), wxSizerFlags(1).CenterVertical());
        auto* open = button(card, _("Weer openen"), ButtonLook::Plain,
                            [this, person] { later(*this, [this, person] { openAgain(person); }); });
        native::setName(*open, _("Weer openen:") + " " + name);
        row->Add(open, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
        card->body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    }
    return card;
}

wxSizer* ProgressScreen::buildButtons()
{
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    const auto flags = wxSizerFlags().CenterVertical().Border(wxTOP | wxRIGHT, FromDIP(theme::gap));
    row->Add(button(this, _("Verder doorgeven"), ButtonLook::Plain, [this] { later(*this, ways_.again); }),
             flags);
    row->Add(
        button(this, _("Iets anders doorgeven"), ButtonLook::Plain, [this] { later(*this, ways_.other); }),
        flags);
    auto* last = new wxBoxSizer(wxHORIZONTAL);
    last->AddStretchSpacer();
    auto* back = button(this, ways_.backLabel, ButtonLook::Primary, [this] { later(*this, ways_.back); });
    last->Add(back, wxSizerFlags().CenterVertical());
    row->Add(last, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(theme::gap)));
    back->SetFocus();
    return row;
}

void ProgressScreen::openAgain(const forms::Member& member)
{
    db::PinStore(workspace_.database()).forgetTries(member.id);
    workspace_.dossier->commit();
    rebuild([this] { build(); });
    native::announce(*this, wxString::Format(_("%s is weer open."), nameAtHandOver(workspace_, member)));
}

}  // namespace app::desktop
