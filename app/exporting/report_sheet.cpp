#include "app/exporting/report_sheet.h"

#include "app/exporting/wording.h"
#include "app/sheets/content/dutch_date.h"
#include "app/sheets/render.h"

namespace app::exporting {
namespace {

using sheets::Emphasis;
using sheets::Text;

sheets::Facts factsOf(const std::vector<ReportLine>& lines)
{
    sheets::Facts facts;
    for (const auto& [label, content] : lines)
        facts.lines.push_back({{Text{label, Emphasis::Quiet}}, {Text{content}}});
    return facts;
}

sheets::Panel answer(const std::string& question, const std::string& text)
{
    return {question, {sheets::Paragraph{{text}}}, sheets::Tone::Outlined};
}

}  // namespace

sheets::Sheet reportSheet(const Report& report, const FolderFacts& facts, Reader reader)
{
    const bool inside = reader == Reader::Inside;
    auto whatItIs = report.whatItIs;
    whatItIs.push_back({wording::madeFor, facts.study});
    sheets::Sheet sheet;
    sheet.title = inside ? wording::insideReport : wording::report;
    sheet.occasion = {report.title, sheets::longDate(facts.day)};
    sheet.documentTitle = sheet.title;
    sheet.footer = inside ? wording::insideFooter : wording::reportFooter;
    sheet.blocks = {factsOf(whatItIs),
                    sheets::Heading{wording::done},
                    factsOf(report.whatWasDone),
                    sheets::Heading{wording::threeQuestions},
                    answer(wording::singledOut, report.singledOut),
                    answer(wording::linked, report.linked),
                    answer(wording::inferred, report.inferred),
                    sheets::Paragraph{{report.conclusion, Emphasis::Strong}}};
    if (!inside)
        return sheet;
    sheet.blocks.emplace_back(sheets::Heading{wording::inside, 1, wording::insideRemark});
    sheet.blocks.emplace_back(factsOf(report.inside));
    sheet.blocks.insert(sheet.blocks.end(), report.insideTables.begin(), report.insideTables.end());
    return sheet;
}

void addSheet(ExportFolder& folder, const std::string& name, const sheets::Sheet& sheet,
              const sheets::Fonts& fonts)
{
    folder.add(name, [&](std::ostream& out) { out << sheets::render(sheet, fonts).pdf; });
}

void addReports(ExportFolder& folder, const Report& report, const FolderFacts& facts,
                const sheets::Fonts& fonts)
{
    addSheet(folder, "exportverslag.pdf", reportSheet(report, facts, Reader::Outside), fonts);
    addSheet(folder, "exportverslag-intern.pdf", reportSheet(report, facts, Reader::Inside), fonts);
}

}  // namespace app::exporting
