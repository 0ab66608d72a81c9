// Where the program finds what it reads: fonts, icons and templates.
#pragma once

#include <filesystem>

namespace app::desktop {

// The folder share/leertafel beside the folder of the program.
std::filesystem::path shareFolder();

}  // namespace app::desktop
