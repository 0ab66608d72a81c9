#include "app/sheets/content/names.h"

#include "app/sheets/content/wording.h"

namespace app::sheets {

std::string shown(const forms::Member* member, Names names)
{
    if (!member || names == Names::Hidden)
        return {};
    if (names == Names::Initials)
        return forms::initialsOf(member->name);
    return member->function.empty() ? roleOf(*member) : member->function;
}

}  // namespace app::sheets
