#include "app/desktop/dossier/backups_screen.h"

#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/dossier/backups_wording.h"
#include "app/desktop/failure.h"
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

BackupsScreen::BackupsScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : ScrolledSurface(parent), workspace_(workspace), ways_(std::move(ways))
{
    build();
    busy_->setBusy(true);
    const auto look = [&dossier = *workspace_.dossier] {
        AllSeen seen;
        for (const auto& backup : db::backupsOf(dossier.file()))
            seen.push_back({backup, dossier.lookInto(backup)});
        std::reverse(seen.begin(), seen.end());
        return seen;
    };
    looking_.run(look, [this](auto result) {
        seen_ = result.get();
        rebuild([this] { build(); });
    });
}

void BackupsScreen::build()
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    addHead(rows);
    busy_ = new BusyBar(this, _("De reservekopieën worden bekeken"));
    rows->Add(busy_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    if (!seen_.empty()) {
        auto* card = new Card(this);
        for (const auto& seen : seen_)
            addBackup(card, seen);
        rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    }
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
}

void BackupsScreen::addHead(wxBoxSizer* rows)
{
    auto* back = button(this, _("‹ Dossier"), ButtonLook::Link, ways_.back);
    rows->Add(back);
    const bool readOnly = workspace_.dossier->isReadOnly();
    rows->Add(new Label(this, readOnly ? _("Reservekopieën") : _("Terugzetten"), {"title"}),
              wxSizerFlags().Expand());
    if (!readOnly)
        rows->Add(
            new Label(this,
                      _("Kies het moment waar je naar terug wilt. Leertafel maakt eerst een reservekopie van "
                        "hoe het dossier nu is, dus je kunt altijd weer hierheen."),
                      {"muted"}),
            wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    back->SetFocus();
}

void BackupsScreen::addBackup(Card* card, const Seen& seen)
{
    const auto when = momentInWords(seen.backup.at, localDay(workspace_.clock()));
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(new Label(card, when, {"strong"}), wxSizerFlags().Expand());
    const auto what = seen.contents ? contentsInWords(*seen.contents)
                                    : _("Beschadigd: deze reservekopie gaat niet open en telt niet mee.");
    words->Add(new Label(card, what, {"small", seen.contents ? "muted" : "amber"}), wxSizerFlags().Expand());
    if (seen.backup.stays)
        words->Add(new Label(card, _("Van vlak voor een nieuwe versie van Leertafel; deze blijft altijd."),
                             {"small", "muted"}),
                   wxSizerFlags().Expand());
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(words, wxSizerFlags(1).CenterVertical());
    if (seen.contents && !workspace_.dossier->isReadOnly()) {
        auto* put = button(card, _("Terugzetten"), ButtonLook::Plain, [this, backup = seen.backup] {
            later(*this, [this, backup] { restore(backup); });
        });
        native::setName(*put, _("Terugzetten:") + " " + when);
        row->Add(put, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    }
    if (!card->body().IsEmpty())
        card->body().Add(divider(card),
                         wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::small)));
    card->body().Add(row, wxSizerFlags().Expand());
}

void BackupsScreen::restore(const db::Backup& backup)
{
    const auto when = momentInWords(backup.at, localDay(workspace_.clock()));
    const Notice question{wxString::Format(_("Terug naar %s?"), when),
                          _("Wat er daarna bij kwam of veranderde, staat dan niet meer in het dossier. Het "
                            "blijft wel bewaard, als "
                            "nieuwste reservekopie. Wat voorgoed verwijderd is, komt niet terug.")};
    if (!ask(this, question, _("Terugzetten"), _("Niet doen")))
        return;
    workspace_.dossier->restore(backup.file);
    ways_.restored();
}

}  // namespace app::desktop
