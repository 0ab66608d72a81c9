#include "app/exporting/research_folder.h"

#include "app/exporting/codebook_sheet.h"
#include "app/exporting/report_sheet.h"
#include "app/research/export/csv.h"
#include "app/research/export/ddi.h"
#include "app/research/export/read_me.h"
#include "app/research/export/sav.h"
#include "app/research/export/syntax.h"
#include "app/research/export/wording.h"

namespace app::exporting {
namespace {

research::SavFacts savFacts(const research::ReleasedMicrodata& data, forms::Date day)
{
    return {data.codebook().title(),
            {research::wording::microdata, research::wording::policyLine(data.policy())},
            day};
}

}  // namespace

void fill(ExportFolder& folder, const research::ReleasedMicrodata& data, const FolderFacts& facts,
          const sheets::Fonts& fonts)
{
    const auto& codebook = data.codebook();
    using research::CsvFlavour;
    folder.add("LEESMIJ.txt", [&](auto& out) { research::writeReadMe(out, data, facts.day); });
    folder.add("data-excel.csv", [&](auto& out) { research::writeData(out, CsvFlavour::Excel, data); });
    folder.add("data-analyse.csv", [&](auto& out) { research::writeData(out, CsvFlavour::Analysis, data); });
    folder.add("data.sav", [&](auto& out) { research::writeSav(out, data, savFacts(data, facts.day)); });
    folder.add("data.sps", [&](auto& out) { research::writeSpssSyntax(out, codebook, data.policy()); });
    folder.add("data.R", [&](auto& out) { research::writeRScript(out, codebook); });
    folder.add("codeboek.csv", [&](auto& out) { research::writeCodebook(out, codebook); });
    addSheet(folder, "codeboek.pdf", codebookSheet(codebook), fonts);
    folder.add("ddi.xml", [&](auto& out) { research::writeDdi(out, data, facts.day, program); });
    addReports(folder, reportOf(data), facts, fonts);
    folder.addManifest(research::wording::microdata, codebook.instrumentId(), codebook.instrumentVersion(),
                       data.policy(), facts);
}

}  // namespace app::exporting
