// Where the program finds what it reads: templates/ and fonts/.
#pragma once

#include <filesystem>

namespace app::console {

// Beside the folder of the program itself, in the build tree as after installing.
std::filesystem::path shareFolder();

}  // namespace app::console
