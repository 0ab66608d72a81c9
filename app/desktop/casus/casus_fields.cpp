#include "app/desktop/casus/casus_fields.h"

#include <wx/radiobut.h>
#include <wx/sizer.h>
#include <wx/tglbtn.h>
#include <wx/wrapsizer.h>

#include <algorithm>

#include "app/desktop/casus/casus_words.h"
#include "app/desktop/listed.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/traces/trace_hint.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "db/store/casus_store.h"
#include "forms/meeting/casus_themes.h"

namespace app::desktop {
namespace {

using forms::CasusKind;

constexpr std::size_t themesOffered = 10;

}  // namespace

CasusFields::CasusFields(wxWindow* parent, Workspace& workspace)
    : Surface(parent), workspace_(workspace), watch_(workspace.traces.get())
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    rows->Add(buildKinds(), wxSizerFlags().Expand());
    rows->Add(new Label(this, _("Thema, hoogstens drie. Overslaan mag."), {"small", "muted"}), below);
    rows->Add(buildThemes(), wxSizerFlags().Expand());
    own_ = textField(this, _("Eigen woorden voor het thema"));
    own_->SetHint(_("Of in eigen woorden, met een komma ertussen"));
    own_->SetMaxLength(100);
    own_->Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
        event.Skip();
        tell();
    });
    rows->Add(own_, below);
    auto* hint = new TraceHint(this, &watch_);
    hint->watch(*own_);
    rows->Add(hint, wxSizerFlags().Expand());
    message_ = new Label(this, {}, {"small", "amber"});
    rows->Add(message_, wxSizerFlags().Expand());
    SetSizer(rows);
    tell();
}

wxSizer* CasusFields::buildKinds()
{
    casus_ = new wxRadioButton(this, wxID_ANY, describe(CasusKind::Casus), wxDefaultPosition, wxDefaultSize,
                               wxRB_GROUP);
    neighbourhood_ = new wxRadioButton(this, wxID_ANY, describe(CasusKind::Neighbourhood));
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    for (auto* kind : {casus_, neighbourhood_})
        row->Add(kind, wxSizerFlags().Border(wxRIGHT, FromDIP(theme::inset)));
    return row;
}

wxSizer* CasusFields::buildThemes()
{
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    const auto casus = db::CasusStore(workspace_.database()).all();
    for (const auto& theme : forms::themesToOffer(casus, usualThemes(), themesOffered)) {
        auto* chip = new wxToggleButton(this, wxID_ANY, wxControl::EscapeMnemonics(toWx(theme)));
        native::addClass(*chip, "chip");
        native::setName(*chip, toWx(theme));
        chip->Bind(wxEVT_TOGGLEBUTTON, [this](wxCommandEvent&) { tell(); });
        row->Add(chip, wxSizerFlags().Border(wxTOP | wxRIGHT, FromDIP(theme::tight)));
        offered_.push_back({theme, chip});
    }
    return row;
}

CasusKind CasusFields::kind() const
{
    return neighbourhood_->GetValue() ? CasusKind::Neighbourhood : CasusKind::Casus;
}

void CasusFields::setKind(CasusKind kind)
{
    (kind == CasusKind::Neighbourhood ? neighbourhood_ : casus_)->SetValue(true);
}

std::vector<std::string> CasusFields::allThemes() const
{
    std::vector<std::string> chosen;
    for (const auto& theme : offered_)
        if (theme.button->GetValue())
            chosen.push_back(theme.name);
    return forms::themesFrom(chosen, toUtf8(own_->GetValue()));
}

std::vector<std::string> CasusFields::themes() const
{
    auto themes = allThemes();
    themes.resize(std::min(themes.size(), forms::maxThemes));
    return themes;
}

void CasusFields::clear()
{
    setKind(CasusKind::Casus);
    for (const auto& theme : offered_)
        theme.button->SetValue(false);
    own_->ChangeValue({});
    tell();
}

void CasusFields::tell()
{
    const bool tooMany = allThemes().size() > forms::maxThemes;
    if (tooMany)
        message_->say(wxString::Format(_("Drie is genoeg. Gekozen zijn: %s."), listed(themes())));
    if (message_->IsShown() == tooMany)
        return;
    message_->Show(tooMany);
    settleAround(*this);
}

}  // namespace app::desktop
