// A dossier as it is after ten years: the half year of the oefendossier, played twenty times, each before the
// last.
#pragma once

#include <filesystem>
#include <string>

namespace tests {

// The same people, who never met.
void makeNewDossier(const std::filesystem::path& file, const std::string& passphrase);

// 120 meetings, with 240 rounds and what was filled in about them. The last was on 17 November 2026, and
// nothing is open.
void makeDossierOfTenYears(const std::filesystem::path& file, const std::string& passphrase);

}  // namespace tests
