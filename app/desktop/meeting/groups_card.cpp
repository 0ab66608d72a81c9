#include "app/desktop/meeting/groups_card.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/wrapsizer.h>

#include "app/desktop/later.h"
#include "app/desktop/meeting/groups.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "db/store/meeting_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/agenda_plan.h"
#include "forms/meeting/record.h"

namespace app::desktop {
namespace {

bool isMany(const forms::Meeting& meeting)
{
    return meeting.present.size() > forms::mostTogether;
}

wxString leads(Workspace& workspace, const forms::Meeting& meeting)
{
    const auto members = db::TeamStore(workspace.database()).members();
    const auto* coach = forms::findMember(members, meeting.coach);
    const auto title = toWx(meeting.title);
    return coach ? wxString::Format(_("%s: %s begeleidt, met %zu mensen"), title, toWx(coach->name),
                                    meeting.present.size())
                 : title;
}

}  // namespace

GroupsCard::GroupsCard(wxWindow* parent, Workspace& workspace, MeetingPlan& plan, const Ways& ways)
    : Card(parent, Look::Accent), workspace_(workspace), plan_(plan), ways_(ways)
{
    const auto other = otherGroup(workspace, plan.meeting());
    other ? buildGroups(*other) : buildAdvice();
}

bool GroupsCard::isNeeded(Workspace& workspace, const forms::Meeting& meeting)
{
    return otherGroup(workspace, meeting) || (isMany(meeting) && !meeting.startedAt);
}

void GroupsCard::buildAdvice()
{
    body().Add(new Label(this,
                         _("Met meer dan tien praat het minder goed. Splits in twee groepen, elk met een "
                           "leercoach: dan komt iedereen aan het woord."),
                         {"strong"}),
               wxSizerFlags().Expand());
    const auto members = whoCanLead(workspace_, plan_.meeting());
    auto* first = addChoice(_("Wie begeleidt groep 1"), members);
    auto* second = addChoice(_("Wie begeleidt groep 2"), members);
    first->SetSelection(0);
    second->SetSelection(1);
    auto* problem = new Label(this, _("Kies twee verschillende mensen."), {"failure"});
    problem->Hide();
    body().Add(problem, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    body().Add(button(this, _("Splits in twee groepen"), ButtonLook::Plain,
                      [=, this] {
                          const auto at = [&](wxChoice* choice) {
                              return members.at(static_cast<std::size_t>(choice->GetSelection())).id;
                          };
                          if (at(first) == at(second))
                              return showProblem(*problem, problem->GetLabelText());
                          plan_.split(at(first), at(second));
                          later(*this, [this] { ways_.show(plan_.meeting().id); });
                      }),
               wxSizerFlags().Border(wxTOP, FromDIP(theme::normal)));
}

wxChoice* GroupsCard::addChoice(const wxString& name, const std::vector<forms::Member>& members)
{
    auto* choice = new wxChoice(this, wxID_ANY);
    native::setName(*choice, name);
    native::noticeFocus(*choice);
    for (const auto& member : members)
        choice->Append(toWx(member.name));
    body().Add(new Label(this, name, {"small", "muted"}),
               wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    body().Add(choice, wxSizerFlags().Border(wxTOP, FromDIP(theme::tight)));
    return choice;
}

void GroupsCard::buildGroups(const forms::Meeting& other)
{
    const auto& shown = plan_.meeting();
    body().Add(new Label(this, leads(workspace_, shown), {"strong"}), wxSizerFlags().Expand());
    body().Add(new Label(this, leads(workspace_, other), {"muted"}),
               wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    body().Add(
        new Label(this,
                  _("Wie je hieronder aanvinkt, komt in deze groep. Beide agenda's staan in het dossier; "
                    "er kan er één tegelijk bezig zijn."),
                  {"small", "muted"}),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    const auto add = [&](const wxString& label, const std::function<void()>& pressed) {
        row->Add(button(this, label, ButtonLook::Plain, [this, pressed] { later(*this, pressed); }),
                 wxSizerFlags().Border(wxTOP | wxRIGHT, FromDIP(theme::gap)));
    };
    add(_("Naar de andere groep"), [this, id = other.id] { ways_.show(id); });
    if (!shown.startedAt && !shown.activities.empty() && !db::MeetingStore(workspace_.database()).running())
        add(_("Beginnen met deze groep"), ways_.begin);
    add(_("Agenda afdrukken"), ways_.print);
    if (!shown.startedAt && !other.startedAt)
        add(_("Toch in één groep"), [this] {
            plan_.join();
            ways_.show(plan_.meeting().id);
        });
    body().Add(row, wxSizerFlags().Expand());
}

}  // namespace app::desktop
