// The folder of a gepseudonimiseerd onderzoeksbestand.
#pragma once

#include "app/exporting/export_folder.h"
#include "app/research/dataset/microdata.h"
#include "app/sheets/fonts.h"

namespace app::exporting {

// The data, what describes them, and at last the manifest. Throws db::Error, research::ExportError,
// sheets::SheetError and what `before` throws; then nothing is there.
void writeResearchFolder(const std::filesystem::path& folder, const research::ReleasedMicrodata& data,
                         const FolderFacts& facts, const sheets::Fonts& fonts,
                         const BeforePublishing& before);

}  // namespace app::exporting
