#include "app/desktop/casus/casus_screen.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include "app/desktop/casus/casus_fields.h"
#include "app/desktop/casus/casus_words.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "db/store/casus_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/invitations.h"
#include "forms/meeting/record.h"

namespace app::desktop {

CasusScreen::CasusScreen(wxWindow* parent, Workspace& workspace, std::function<void()> back)
    : ScrolledSurface(parent), workspace_(workspace), members_(db::TeamStore(workspace.database()).members())
{
    std::erase_if(members_, [](const auto& member) { return !member.active; });
    members_ = forms::whoCanBringIn(std::move(members_));

    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset));
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, _("Een casus klaarzetten"), {"title"}), wxSizerFlags().Expand());
    rows->Add(
        new Label(this,
                  _("De casus krijgt een code. Het verhaal vertelt de inbrenger straks zelf; hier staat "
                    "niets over een inwoner."),
                  {"muted"}),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    rows->Add(buildNew(), below);
    prepared_ = new Surface(this);
    rows->Add(prepared_, below);
    rows->Add(button(this, _("\u2039 Terug"), ButtonLook::Plain, std::move(back)),
              wxSizerFlags().Border(wxTOP, FromDIP(theme::inset)));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
    showPrepared();
    inbrenger_->SetFocus();
}

wxWindow* CasusScreen::buildNew()
{
    auto* card = new Card(this);
    inbrenger_ = new wxChoice(card, wxID_ANY);
    native::setName(*inbrenger_, _("Wie brengt hem in?"));
    native::noticeFocus(*inbrenger_);
    for (const auto& member : members_)
        inbrenger_->Append(toWx(member.name));
    inbrenger_->SetSelection(0);
    auto* who = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    who->Add(shortLabel(card, _("Wie brengt hem in?")),
             wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
    who->Add(inbrenger_, wxSizerFlags().CenterVertical());
    card->body().Add(who, wxSizerFlags().Expand());
    fields_ = new CasusFields(card, workspace_);
    card->body().Add(fields_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    auto* make = button(card, _("Klaarzetten"), ButtonLook::Primary, [this] { prepare(); });
    make->Enable(!members_.empty() && !workspace_.dossier->isReadOnly());
    card->body().Add(make, wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    done_ = new Label(card, {}, {"good"});
    done_->Hide();
    card->body().Add(done_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    return card;
}

void CasusScreen::showPrepared()
{
    prepared_->DestroyChildren();
    auto* rows = new wxBoxSizer(wxVERTICAL);
    prepared_->SetSizer(rows);
    const auto casus = db::CasusStore(workspace_.database()).prepared();
    rows->Add(new Label(prepared_, _("Staat klaar"), {"heading"}), wxSizerFlags().Expand());
    if (casus.empty())
        rows->Add(new Label(prepared_, _("Nog niets. Een casusronde kan ook beginnen met een nieuwe casus."),
                            {"muted"}),
                  wxSizerFlags().Expand());
    for (const auto& each : casus) {
        const auto* inbrenger = forms::findMember(members_, each.inbrenger);
        auto words = casusInWords(each);
        if (each.kind == forms::CasusKind::Neighbourhood)
            words += L" \u00b7 " + describe(each.kind).Lower();
        if (inbrenger)
            words += L" \u00b7 " + toWx(inbrenger->name);
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        row->Add(new Label(prepared_, words), wxSizerFlags(1).CenterVertical());
        auto* away = button(prepared_, _("Weghalen"), ButtonLook::Link,
                            [this, each] { later(*this, [this, each] { remove(each); }); });
        native::setName(*away, _("Weghalen:") + " " + toWx(each.code));
        away->Enable(!workspace_.dossier->isReadOnly());
        row->Add(away, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
        rows->Add(row, wxSizerFlags().Expand());
    }
    settleAround(*this);
}

void CasusScreen::prepare()
{
    forms::Casus casus;
    casus.kind = fields_->kind();
    casus.themes = fields_->themes();
    casus.inbrenger = members_.at(static_cast<std::size_t>(inbrenger_->GetSelection())).id;
    casus.createdAt = workspace_.clock();
    casus = db::CasusStore(workspace_.database()).add(std::move(casus));
    workspace_.dossier->commit();
    fields_->clear();
    const auto done = wxString::Format(_("%s staat klaar."), toWx(casus.code));
    done_->Show();
    done_->say(done);
    native::announce(*this, done);
    showPrepared();
}

void CasusScreen::remove(const forms::Casus& casus)
{
    db::CasusStore(workspace_.database()).remove(casus.id);
    workspace_.dossier->commit();
    done_->Hide();
    inbrenger_->SetFocus();
    showPrepared();
}

}  // namespace app::desktop
