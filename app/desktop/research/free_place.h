#pragma once

#include <filesystem>
#include <string>

namespace app::desktop {

// Where an export or what comes out of a package can stand in this folder under this name: a second one
// stands beside the first, with a number behind its name.
std::filesystem::path freePlace(const std::string& name, const std::filesystem::path& folder);

}  // namespace app::desktop
