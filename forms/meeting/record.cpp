#include "forms/meeting/record.h"

#include <algorithm>

namespace forms {

const Member* findMember(const std::vector<Member>& members, Id id)
{
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const Member& member) { return member.id == id; });
    return found == members.end() ? nullptr : &*found;
}

}  // namespace forms
