// What a team sees of its reflectors, wherever it sees it: the same figure everywhere, because two that
// differ would give away what lies between them.
#pragma once

#include <vector>

#include "db/database.h"
#include "forms/scoring/bakens_over_time.h"
#include "forms/template/library.h"

namespace app::printing {

inline constexpr auto reflectorBakens = "reflector-bakens";

// But for those of members who refused to have them counted for the team. The templates live longer. Throws
// std::logic_error when the template of one is missing.
std::vector<forms::SentReflector> sentReflectors(db::Database& database,
                                                 const forms::TemplateLibrary& templates);

}  // namespace app::printing
