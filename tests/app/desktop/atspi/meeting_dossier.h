// A team before its meeting of 24 November 2026: an agenda of ninety minutes, three open actions of the last
// time, and a partnerschapskaart to look back on.
#pragma once

#include <filesystem>

namespace tests {

void makeMeetingDossier(const std::filesystem::path& file);

}  // namespace tests
