#include "forms/meeting/invitations.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace forms {
namespace {

constexpr std::size_t invitedInARound = 2;
constexpr std::size_t mostHinted = 3;

// Without the leercoach, when `atLeast` others remain.
std::vector<Member> withoutLeercoach(const std::vector<Member>& members, std::size_t atLeast)
{
    auto others = members;
    std::erase_if(others, [](const Member& member) { return member.role == MemberRole::Leercoach; });
    return others.size() >= atLeast ? others : members;
}

// Member to the last round in which he or she was invited, counted from 1.
std::map<Id, std::size_t> lastInvitations(const std::vector<Invited>& rounds)
{
    std::map<Id, std::size_t> last;
    for (std::size_t round = 0; round < rounds.size(); ++round)
        for (const auto member : rounds[round])
            last[member] = round + 1;
    return last;
}

}  // namespace

std::vector<Member> whoCanBringIn(std::vector<Member> present)
{
    return withoutLeercoach(std::move(present), 1);
}

std::vector<Member> whoCanBeInvited(std::vector<Member> present, Id inbrenger)
{
    std::erase_if(present, [&](const Member& member) { return member.id == inbrenger; });
    return withoutLeercoach(std::move(present), invitedInARound);
}

std::vector<Id> notInvitedLately(const std::vector<Invited>& rounds, const std::vector<Member>& candidates)
{
    if (candidates.size() <= invitedInARound)
        return {};
    auto last = lastInvitations(rounds);  // 0 for a member who is not in it
    std::vector<std::size_t> numbers;
    std::transform(candidates.begin(), candidates.end(), std::back_inserter(numbers),
                   [&](const Member& member) { return last[member.id]; });
    std::sort(numbers.begin(), numbers.end());

    std::vector<Id> waiting;
    for (const auto& member : candidates)
        if (last[member.id] <= numbers[invitedInARound - 1])
            waiting.push_back(member.id);
    const bool leavesSomebodyOut = waiting.size() < candidates.size();
    return leavesSomebodyOut && waiting.size() <= mostHinted ? waiting : std::vector<Id>{};
}

}  // namespace forms
