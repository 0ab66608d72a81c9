#pragma once

#include <wx/string.h>

#include <string>
#include <vector>

namespace app::desktop {

// "rouw, geld en wonen"; empty for none.
wxString listed(const std::vector<wxString>& words);
wxString listed(const std::vector<std::string>& words);

}  // namespace app::desktop
