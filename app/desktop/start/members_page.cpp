#include "app/desktop/start/members_page.h"

#include "app/desktop/start/new_team.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "db/store/team_store.h"

namespace app::desktop {
namespace {

// The one who brings the casus in, and two who each give an idea.
constexpr std::size_t fewestMembers = 3;

}  // namespace

MembersPage::MembersPage(wxWindow* parent, db::Dossier& dossier, std::function<void()> done)
    : Card(parent), dossier_(dossier), done_(std::move(done))
{
    const auto gap = FromDIP(theme::gap);
    body().Add(new Label(this, _("Leercoach"), {"strong"}), wxSizerFlags().Expand());
    coach_ = textField(this, _("Naam van de leercoach"), wxTE_PROCESS_ENTER);
    body().Add(coach_, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::tight)));
    body().Add(new Label(this, _("Teamleden"), {"strong"}), wxSizerFlags().Expand().Border(wxTOP, gap));
    members_ = textArea(this, _("Namen van de teamleden, één per regel"), 8);
    body().Add(members_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    problem_ = new Label(this, {}, {"failure"});
    body().Add(problem_, wxSizerFlags().Expand().Border(wxTOP, gap));
    problem_->Hide();
    body().Add(button(this, _("Klaar ›"), ButtonLook::Primary, [this] { finish(); }),
               wxSizerFlags().Right().Border(wxTOP, FromDIP(theme::normal)));
    coach_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { members_->SetFocus(); });
    coach_->SetFocus();
}

void MembersPage::finish()
{
    auto members = membersFrom(toUtf8(coach_->GetValue()));
    for (auto& member : members)
        member.role = forms::MemberRole::Leercoach;
    for (auto& member : membersFrom(toUtf8(members_->GetValue())))
        members.push_back(std::move(member));
    if (members.size() < fewestMembers) {
        showProblem(
            *problem_,
            _("Voor een casusronde zijn minstens drie mensen nodig, de leercoach meegeteld. Wie doen er nog "
              "meer mee?"));
        return;
    }
    db::TeamStore store(dossier_.database());
    for (const auto& member : members)
        store.save(member);
    dossier_.commit();
    done_();
}

}  // namespace app::desktop
