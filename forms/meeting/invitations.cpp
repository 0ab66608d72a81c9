#include "forms/meeting/invitations.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "forms/meeting/round_state.h"

namespace forms {
namespace {

// Member to the last round in which he or she was invited, counted from 1.
std::map<Id, std::size_t> lastInvitations(const std::vector<Round>& rounds)
{
    std::map<Id, std::size_t> last;
    std::size_t number = 0;
    for (const auto& round : rounds) {
        ++number;
        if (const auto invited = stateOf(round).invited)
            for (const auto member : *invited)
                last[member] = number;
    }
    return last;
}

}  // namespace

std::vector<Id> notInvitedLately(const std::vector<Round>& rounds, const std::vector<Id>& present,
                                 Id inbrenger)
{
    auto last = lastInvitations(rounds);  // 0 for a member who is not in it
    std::vector<Id> others;
    std::copy_if(present.begin(), present.end(), std::back_inserter(others),
                 [&](Id member) { return member != inbrenger; });
    if (others.size() <= 2)
        return others;

    std::vector<std::size_t> numbers;
    std::transform(others.begin(), others.end(), std::back_inserter(numbers),
                   [&](Id member) { return last[member]; });
    std::sort(numbers.begin(), numbers.end());
    std::erase_if(others, [&](Id member) { return last[member] > numbers[1]; });
    return others;
}

}  // namespace forms
