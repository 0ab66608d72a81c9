// The folder of a gepseudonimiseerd onderzoeksbestand: every file of it, or nothing.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "app/research/dataset/microdata.h"
#include "app/sheets/fonts.h"
#include "forms/model/clock.h"

namespace app::exporting {

struct FolderFacts {
    forms::Date day{};
    std::string study;                       // what the export is for
    std::vector<std::uint64_t> generations;  // of the dossiers, in any order
};

// "export-2026-11-22-reflector-bakens"
std::string folderNameFor(forms::Date day, const std::string& instrumentId);

// Everything that is written is in order of time: the data, what describes them, and at last the manifest,
// which names all other files. Returns the SHA-256 of the manifest. Throws db::Error, research::ExportError
// and sheets::SheetError; then nothing is there.
std::string writeResearchFolder(const std::filesystem::path& folder, const research::ReleasedMicrodata& data,
                                const FolderFacts& facts, const sheets::Fonts& fonts);

}  // namespace app::exporting
