// The folder of a gepseudonimiseerd onderzoeksbestand: every file of it, or nothing.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
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

// Called when every file is written and the folder is not there yet, with the SHA-256 of the manifest: the
// last moment to log the export, or to stop it by an exception.
using BeforePublishing = std::function<void(const std::string& manifestSha256)>;

// The data, what describes them, and at last the manifest, which names all other files. Throws db::Error,
// research::ExportError, sheets::SheetError and what `before` throws; then nothing is there.
void writeResearchFolder(const std::filesystem::path& folder, const research::ReleasedMicrodata& data,
                         const FolderFacts& facts, const sheets::Fonts& fonts,
                         const BeforePublishing& before);

}  // namespace app::exporting
