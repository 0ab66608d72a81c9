#include "app/desktop/team/team_changes.h"

#include <algorithm>

#include "db/store/meeting_store.h"
#include "db/store/team_store.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

std::optional<TeamFault> faultOf(const forms::Member& member, std::vector<forms::Member> others)
{
    std::erase_if(others, [&](const auto& other) { return other.id == member.id || !other.active; });
    if (member.name.empty())
        return TeamFault::NeedsName;
    const auto sameName = [&](const auto& other) { return other.name == member.name; };
    if (member.active && std::any_of(others.begin(), others.end(), sameName))
        return TeamFault::NameTaken;
    const auto isCoach = [](const auto& one) { return one.role == forms::MemberRole::Leercoach; };
    if (!(member.active && isCoach(member)) && std::none_of(others.begin(), others.end(), isCoach))
        return TeamFault::NeedsCoach;
    return std::nullopt;
}

void expectAt(forms::Meeting& meeting, const forms::Member& member)
{
    const bool there = std::count(meeting.present.begin(), meeting.present.end(), member.id) > 0;
    if (member.active && !there)
        meeting.present.push_back(member.id);
    if (!member.active && !meeting.startedAt)
        std::erase(meeting.present, member.id);
}

}  // namespace

std::optional<TeamFault> keepMember(Workspace& workspace, forms::Member member)
{
    db::TeamStore team(workspace.database());
    const auto before = team.members();
    member.name = forms::trimmed(member.name);
    member.function = forms::trimmed(member.function);
    if (const auto fault = faultOf(member, before))
        return fault;
    const auto was = std::find_if(before.begin(), before.end(),
                                  [&](const auto& one) { return member.id != 0 && one.id == member.id; });
    const bool comesOrLeaves = was == before.end() || was->active != member.active;
    member.id = team.save(member);
    db::MeetingStore meetings(workspace.database());
    if (comesOrLeaves)
        for (auto& meeting : meetings.all())
            if (!meeting.closedAt) {
                expectAt(meeting, member);
                static_cast<void>(meetings.save(meeting));
            }
    workspace.dossier->commit();
    return std::nullopt;
}

}  // namespace app::desktop
