// The folder of a gepseudonimiseerd onderzoeksbestand.
#pragma once

#include "app/exporting/export_folder.h"
#include "app/research/dataset/microdata.h"
#include "app/sheets/fonts.h"

namespace app::exporting {

// The data, what describes them, and at last the manifest. Throws db::Error, research::ExportError and
// sheets::SheetError.
void fill(ExportFolder& folder, const research::ReleasedMicrodata& data, const FolderFacts& facts,
          const sheets::Fonts& fonts);

}  // namespace app::exporting
