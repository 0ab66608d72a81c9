#include "app/desktop/research/free_place.h"

#include "app/exporting/export_folder.h"

namespace app::desktop {

namespace fs = std::filesystem;

fs::path freePlace(const std::string& name, const fs::path& folder)
{
    std::error_code unreadable;
    const auto isTaken = [&](const fs::path& place) {
        auto package = place;
        return fs::exists(place, unreadable) ||
               fs::exists(package += exporting::packageExtension, unreadable);
    };
    auto place = folder / name;
    for (int number = 2; isTaken(place); ++number)
        place = folder / (name + "-" + std::to_string(number));
    return place;
}

}  // namespace app::desktop
