// What a new dossier is made from, and where it comes to stand. No window is needed for any of it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "forms/model/team.h"

namespace app::desktop {

// "Wijkteam De Linde" gives wijkteam-de-linde.leertafel; a name of strange signs only gives
// dossier.leertafel.
std::string fileNameFor(std::string_view teamName);

// A file in the folder under that name, or the name with a number when it is taken.
std::filesystem::path freeFileFor(const std::filesystem::path& folder, std::string_view teamName);

// One member for each line that is not empty: "naam" or "naam, functie". A line may be pasted from a list, so
// dots, dashes and numbers in front of the name are left out.
std::vector<forms::Member> membersFrom(std::string_view lines);

}  // namespace app::desktop
