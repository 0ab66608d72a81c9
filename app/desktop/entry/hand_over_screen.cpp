#include "app/desktop/entry/hand_over_screen.h"

#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"
#include "db/store/team_store.h"

namespace app::desktop {

HandOverScreen::HandOverScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : ScrolledSurface(parent),
      workspace_(workspace),
      ways_(std::move(ways)),
      people_(peopleWithOpenEntries(workspace))
{
    SetScrollRate(0, FromDIP(theme::inset));
    showPeople();
}

wxBoxSizer* HandOverScreen::startAgain(const wxString& title, const wxString& text)
{
    SetSizer(nullptr);
    DestroyChildren();
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, title, {"title"}), wxSizerFlags().Expand());
    rows->Add(new Label(this, text, {"muted"}),
              wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::small)));
    return rows;
}

void HandOverScreen::finish(wxBoxSizer* rows, const wxString& backLabel, std::function<void()> back)
{
    rows->AddStretchSpacer(1);
    rows->Add(button(this, backLabel, ButtonLook::Plain, std::move(back)),
              wxSizerFlags().Border(wxTOP, FromDIP(theme::inset)));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
    settle(*this);
    SetFocus();
}

wxString HandOverScreen::nameOnScreen(const forms::Member& member) const
{
    const db::TeamStore teams(workspace_.database());
    if (!teams.team().namesAsNumbers)
        return toWx(member.name);
    const auto all = teams.members();
    const auto place =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == member.id; });
    return wxString::Format(_("Nummer %d"), static_cast<int>(place - all.begin()) + 1);
}

void HandOverScreen::showPeople()
{
    if (people_.empty()) {
        finish(startAgain(
                   _("Alles is ingevuld"),
                   _("Er staat geen reflector of kantelbox meer open. Na een volgende bijeenkomst met een "
                     "casusronde staan hier weer namen.")),
               _("‹ Naar het overzicht"), ways_.back);
        return;
    }
    auto* rows = startAgain(
        _("Wie ben je?"),
        _("Kies je naam en vul je formulier in. Kijk niet met elkaar mee; daarna geef je de laptop door."));
    auto* names = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    for (const auto& member : people_) {
        auto* name = button(this, nameOnScreen(member), ButtonLook::Plain,
                            [this, member] { later(*this, [this, member] { showEntriesOf(member); }); });
        native::addClass(*name, "name");
        names->Add(name, wxSizerFlags().Border(wxRIGHT | wxBOTTOM, FromDIP(theme::gap)));
    }
    rows->Add(names, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    finish(rows, _("‹ Naar het overzicht"), ways_.back);
}

void HandOverScreen::showEntriesOf(const forms::Member& member)
{
    auto* rows = startAgain(wxString::Format(_("Dag %s"), nameOnScreen(member)), _("Wat wil je invullen?"));
    const auto today = localDay(workspace_.clock());
    for (const auto& entry : openEntriesOf(workspace_, member.id)) {
        auto* card = new Card(this);
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        const auto about =
            toWx(entry.round.casus.code) + toWx(" · ") + dayInWords(localDay(entry.discussedAt), today);
        auto* words = new wxBoxSizer(wxVERTICAL);
        words->Add(new Label(card, toWx(entry.instrument->title), {"heading"}), wxSizerFlags().Expand());
        words->Add(new Label(card, _("casus") + " " + about, {"muted"}), wxSizerFlags().Expand());
        row->Add(words, wxSizerFlags(1).CenterVertical());
        auto* fill = button(card, _("Invullen ›"), ButtonLook::Plain, [this, member, entry] {
            later(*this, [=, this] { ways_.fillIn(member, entry); });
        });
        native::setName(
            *fill, _("Invullen:") + " " + toWx(entry.instrument->title) + ", " + _("casus") + " " + about);
        row->Add(fill, wxSizerFlags().CenterVertical());
        card->body().Add(row, wxSizerFlags().Expand());
        rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    }
    finish(rows, _("‹ Andere naam"), [this] { later(*this, [this] { showPeople(); }); });
}

}  // namespace app::desktop
