// The folder of an anonieme tabel.
#pragma once

#include "app/exporting/export_folder.h"
#include "app/research/dataset/tables.h"
#include "app/sheets/fonts.h"
#include "forms/model/instrument.h"

namespace app::exporting {

// The tables, what explains them, and at last the manifest. Throws db::Error and
// sheets::SheetError.
void fill(ExportFolder& folder, const research::ReleasedTables& tables, const forms::Instrument& instrument,
          const FolderFacts& facts, const sheets::Fonts& fonts);

}  // namespace app::exporting
