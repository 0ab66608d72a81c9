// What is said about a casus: never more than its code, its kind, its themes and who brought it in.
#pragma once

#include <wx/string.h>

#include <string>
#include <vector>

#include "forms/model/team.h"

namespace app::desktop {

wxString describe(forms::CasusKind kind);

// Themes that come up in every wijkteam.
std::vector<std::string> usualThemes();

// "C-7KQ4 · rouw en geld"
wxString casusInWords(const forms::Casus& casus);

}  // namespace app::desktop
