// exportverslag.pdf and exportverslag-intern.pdf: what was done so that nobody can be recognised, for the
// privacy officer (FG), on at most two pages.
#pragma once

#include <string>
#include <vector>

#include "app/exporting/export_folder.h"
#include "app/research/dataset/microdata.h"
#include "app/research/dataset/tables.h"
#include "app/sheets/fonts.h"
#include "app/sheets/layout/block.h"
#include "forms/model/instrument.h"

namespace app::exporting {

struct ReportLine {
    std::string label;
    std::string content;
};

// What a report says of one export.
struct Report {
    std::string title;  // of the instrument
    std::vector<ReportLine> whatItIs;
    std::vector<ReportLine> whatWasDone;
    std::string singledOut, linked, inferred;  // the answers to the three questions
    std::string conclusion;
    // Figures that narrow somebody down; they stay with the team.
    std::vector<ReportLine> inside;
    std::vector<sheets::Block> insideTables;
};

// Precondition: the treatment has at least one class, as every released file has.
Report reportOf(const research::ReleasedMicrodata& data);
Report reportOf(const research::ReleasedTables& tables, const forms::Instrument& instrument);

// Outside goes with the files and tells nothing that narrows anybody down. Inside adds how large the groups
// are, how often something was hidden and how many people were left out.
enum class Reader { Outside, Inside };

sheets::Sheet reportSheet(const Report& report, const FolderFacts& facts, Reader reader);

void addSheet(ExportFolder& folder, const std::string& name, const sheets::Sheet& sheet,
              const sheets::Fonts& fonts);
// Both reports.
void addReports(ExportFolder& folder, const Report& report, const FolderFacts& facts,
                const sheets::Fonts& fonts);

}  // namespace app::exporting
