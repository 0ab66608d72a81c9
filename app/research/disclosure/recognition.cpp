#include "app/research/disclosure/recognition.h"

#include <algorithm>
#include <map>
#include <string>

#include "app/research/export/cell.h"

namespace app::research {
namespace {

template <typename Counts>
std::size_t uniqueRows(const ReleasedMicrodata& data, Counts counts)
{
    const auto& variables = data.codebook().variables();
    std::map<std::string, std::size_t> rowsThatLookSo;
    for (const auto& row : data.rows()) {
        std::string looks;
        for (std::size_t column = 0; column < variables.size(); ++column)
            if (counts(variables[column]))
                looks += cellOf(variables[column], row[column], data.texts()) + '\0';
        ++rowsThatLookSo[looks];
    }
    return static_cast<std::size_t>(std::count_if(rowsThatLookSo.begin(), rowsThatLookSo.end(),
                                                  [](const auto& looks) { return looks.second == 1; }));
}

}  // namespace

std::size_t uniqueByGroup(const ReleasedMicrodata& data)
{
    const auto& names = data.treatment().identifying;
    return uniqueRows(data, [&](const Variable& variable) {
        return std::find(names.begin(), names.end(), variable.name) != names.end();
    });
}

std::size_t uniqueByAnswers(const ReleasedMicrodata& data)
{
    return uniqueRows(data, [](const Variable& variable) { return variable.content != Content::Respondent; });
}

}  // namespace app::research
