#include "app/desktop/research/release_card.h"

#include <wx/checkbox.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include "app/desktop/later.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

wxSizerFlags below(wxWindow* window, int distance)
{
    return wxSizerFlags().Expand().Border(wxTOP, window->FromDIP(distance));
}

}  // namespace

ReleaseCard::ReleaseCard(wxWindow* parent, std::filesystem::path dossier, std::filesystem::path folder,
                         std::size_t coaches, Ways ways)
    : Card(parent), dossier_(std::move(dossier)), folder_(std::move(folder)), ways_(std::move(ways))
{
    body().Add(new Label(this, _("Vrijgeven"), {"heading"}), wxSizerFlags().Expand());
    addPlace();
    addPackage();
    addCoaches(coaches);
    problem_ = new Label(this, {}, {"failure"});
    problem_->Hide();
    body().Add(problem_, below(this, theme::gap));
    go_ = button(this, _("Vrijgeven"), ButtonLook::Primary, [this] { release(); });
    body().Add(go_, wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    showPlace();
}

void ReleaseCard::addPlace()
{
    body().Add(new Label(this, _("Tot nu toe is er niets geschreven. Het komt hier:")),
               below(this, theme::small));
    where_ = new Label(this, {}, {"strong"});
    body().Add(where_, below(this, theme::tight));
    body().Add(
        button(this, _("Andere plek …"), ButtonLook::Link, [this] { later(*this, [this] { choose(); }); }),
        wxSizerFlags());
}

void ReleaseCard::addPackage()
{
    sealed_ = new wxCheckBox(this, wxID_ANY, _("Als verzegeld pakket, met een eigen wachtwoordzin"));
    sealed_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) {
        showPlace();
        settleAround(*this);
        if (sealed_->GetValue())
            passphrase_->first()->SetFocus();
    });
    body().Add(sealed_, below(this, theme::gap));
    const auto before = body().GetItemCount();
    passphrase_.emplace(*this, _("Wachtwoordzin van het pakket"), [this] { release(); });
    body().Add(new Label(this,
                         _("Wie het pakket krijgt, opent het met Leertafel en met deze zin. Vertel de zin "
                           "langs een andere weg dan het pakket."),
                         {"small", "muted"}),
               below(this, theme::tight));
    for (auto item = before; item < body().GetItemCount(); ++item)
        packageItems_.push_back(item);
}

void ReleaseCard::addCoaches(std::size_t coaches)
{
    if (coaches == 0)
        return;
    const auto why = coaches == 1
                         ? _("Een leercoach van het team bekijkt het voorbeeld en geeft vrij.")
                         : _("Dit beleid vraagt om vier ogen. Een tweede leercoach bekijkt het voorbeeld en "
                             "geeft vrij, met een eigen wachtwoordzin van dit dossier.");
    body().Add(new Label(this, why), below(this, theme::gap));
    while (coaches_.size() + 1 < coaches)
        coaches_.push_back(addField(*this, _("Wachtwoordzin van wie dit voorbereidde"), wxTE_PASSWORD));
    coaches_.push_back(addField(*this, _("Wachtwoordzin van wie vrijgeeft"), wxTE_PASSWORD));
    coaches_.front()->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) {
        coaches_.size() > 1 ? coaches_.back()->SetFocus() : release();
    });
    if (coaches > 1)
        coaches_.back()->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { release(); });
}

std::filesystem::path ReleaseCard::place() const
{
    auto place = folder_;
    return sealed_->GetValue() ? place += exporting::packageExtension : place;
}

void ReleaseCard::showPlace()
{
    where_->SetLabelText(pathToWx(place()));
    for (const auto item : packageItems_)
        body().Show(item, sealed_->GetValue());
}

void ReleaseCard::choose()
{
    const auto parent = ways_.chooseFolder(this);
    if (!parent)
        return;
    folder_ = *parent / folder_.filename();
    where_->say(pathToWx(place()));
}

void ReleaseCard::release()
{
    problem_->Hide();
    exporting::Release asked{place(), {}, {{dossier_, {}}}};
    for (const auto* field : coaches_)
        asked.coaches.front().typed.emplace_back(toUtf8(field->GetValue()));
    if (sealed_->GetValue()) {
        if (const auto missing = passphrase_->missing()) {
            missing->field->SetFocus();
            return say(missing->text);
        }
        asked.package = passphrase_->typed();
    }
    later(*this, [this, asked = std::move(asked)] { ways_.release(asked); });
}

void ReleaseCard::fail(const wxString& problem)
{
    (coaches_.empty() ? go_ : static_cast<wxWindow*>(coaches_.back()))->SetFocus();
    say(problem);
}

void ReleaseCard::say(const wxString& problem)
{
    showProblem(*problem_, problem);
}

}  // namespace app::desktop
