// Whether people can be recognised on a sheet.
#pragma once

#include <string>

#include "forms/model/team.h"

namespace app::sheets {

// Hidden unless somebody chose otherwise and knows it. Role: what somebody does in the team.
enum class Names { Hidden, Initials, Role };

// "A.B.", "wijkverpleegkundige", or nothing; nothing too when there is no such member.
std::string shown(const forms::Member* member, Names names);

}  // namespace app::sheets
