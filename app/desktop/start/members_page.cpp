#include "app/desktop/start/members_page.h"

#include "app/desktop/start/new_team.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "db/store/team_store.h"

namespace app::desktop {

MembersPage::MembersPage(wxWindow* parent, db::Dossier& dossier, std::function<void()> done)
    : Card(parent), dossier_(dossier), done_(std::move(done))
{
    const auto gap = FromDIP(theme::gap);
    body().Add(new Label(this, _("Leercoach"), {"strong"}), wxSizerFlags().Expand());
    coach_ = textField(this, _("Naam van de leercoach"));
    body().Add(coach_, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::tight)));
    body().Add(new Label(this, _("Teamleden"), {"strong"}), wxSizerFlags().Expand().Border(wxTOP, gap));
    members_ = textArea(this, _("Namen van de teamleden, één per regel"), 8);
    body().Add(members_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    body().Add(button(this, _("Klaar ›"), ButtonLook::Primary, [this] { finish(); }),
               wxSizerFlags().Right().Border(wxTOP, FromDIP(theme::normal)));
    coach_->SetFocus();
}

void MembersPage::finish()
{
    db::TeamStore store(dossier_.database());
    for (auto& member : membersFrom(toUtf8(coach_->GetValue()))) {
        member.role = forms::MemberRole::Leercoach;
        store.save(member);
    }
    for (const auto& member : membersFrom(toUtf8(members_->GetValue())))
        store.save(member);
    dossier_.commit();
    done_();
}

}  // namespace app::desktop
