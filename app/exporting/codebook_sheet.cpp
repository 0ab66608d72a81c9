#include "app/exporting/codebook_sheet.h"

#include "app/exporting/wording.h"
#include "app/research/export/cell.h"
#include "app/research/export/variable_format.h"
#include "app/research/export/wording.h"

namespace app::exporting {
namespace {

using research::Variable;
using sheets::Cell;
using sheets::Emphasis;
using sheets::Text;

// The codes of the reasons are the same in nearly every column, so they are told once; those that differ are
// told where they do.
bool hasUsualCodes(const Variable& variable)
{
    return variable.missing == research::MissingCodes{};
}

Cell valuesOf(const Variable& variable)
{
    Cell cell;
    const auto line = [&](const research::ValueLabel& label) {
        cell.push_back(Text{research::numeral(label.value) + "  " + label.label});
    };
    for (const auto& label : variable.labels)
        line(label);
    if (!hasUsualCodes(variable))
        for (const auto& label : research::missingLabels(variable))
            line(label);
    return cell;
}

sheets::Table columnsOf(const research::Codebook& codebook)
{
    sheets::Table table{{{wording::column, 3}, {wording::question, 5}, {wording::values, 4}}, {}, true};
    for (const auto& variable : codebook.variables()) {
        const auto kind =
            research::wording::nameOf(variable.content) + " · " + research::wording::nameOf(variable.measure);
        table.rows.push_back({{Text{variable.name, Emphasis::Strong}},
                              {Text{variable.label}, Text{kind, Emphasis::Quiet}},
                              valuesOf(variable)});
    }
    return table;
}

sheets::List missingCodes()
{
    sheets::List list;
    for (const auto& label : research::missingLabels({}))
        list.items.push_back({Text{research::numeral(label.value) + "  " + label.label}});
    return list;
}

}  // namespace

sheets::Sheet codebookSheet(const research::Codebook& codebook)
{
    sheets::Sheet sheet;
    sheet.title = wording::codebookTitle;
    sheet.occasion = {codebook.title(),
                      wording::instrumentLine(codebook.instrumentId(), codebook.instrumentVersion())};
    sheet.documentTitle = std::string(wording::codebookTitle) + " · " + codebook.title();
    sheet.footer = research::wording::microdata;
    sheet.blocks = {sheets::Paragraph{{codebook.credit(), Emphasis::Quiet}},
                    sheets::Heading{wording::whyEmpty},
                    sheets::Paragraph{{wording::missingCodes}},
                    missingCodes(),
                    sheets::Heading{wording::theColumns},
                    columnsOf(codebook)};
    return sheet;
}

}  // namespace app::exporting
