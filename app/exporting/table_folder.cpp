#include "app/exporting/table_folder.h"

#include "app/exporting/report_sheet.h"
#include "app/exporting/wording.h"
#include "app/research/export/read_me.h"
#include "app/research/export/table_csv.h"
#include "app/research/export/wording.h"

namespace app::exporting {
namespace {

research::Counted countedIn(const forms::Instrument& instrument)
{
    return {instrument.title, wording::instrumentLine(instrument.id, instrument.version), instrument.credit};
}

}  // namespace

void fill(ExportFolder& folder, const research::ReleasedTables& tables, const forms::Instrument& instrument,
          const FolderFacts& facts, const sheets::Fonts& fonts)
{
    using research::CsvFlavour;
    folder.add("LEESMIJ.txt",
               [&](auto& out) { research::writeReadMe(out, tables, countedIn(instrument), facts.day); });
    folder.add("tabellen-excel.csv",
               [&](auto& out) { research::writeTables(out, CsvFlavour::Excel, tables); });
    folder.add("tabellen-analyse.csv",
               [&](auto& out) { research::writeTables(out, CsvFlavour::Analysis, tables); });
    addReports(folder, reportOf(tables, instrument), facts, fonts);
    folder.addManifest(research::wording::anonymousTable, instrument.id, instrument.version, tables.policy(),
                       facts);
}

}  // namespace app::exporting
