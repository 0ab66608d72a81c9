#include "app/research/export/variable_format.h"

#include <algorithm>

#include "app/research/export/wording.h"

namespace app::research {
namespace {

constexpr std::size_t longestCharacter = 4;  // bytes of UTF-8
constexpr std::size_t roomForACode = 8;
constexpr std::string_view ellipsis = "…";

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

VariableFormat formatOf(const Variable& variable, const forms::Policy& policy)
{
    switch (variable.content) {
        case Content::Text:
            if (!policy.freeText)
                return {true, roomForACode, 0};
            return {true, std::clamp(variable.width * longestCharacter, roomForACode, longestText), 0};
        case Content::Number:
        case Content::Money:
        case Content::Respondent:
            return {false, 12, variable.decimals};
        case Content::Team:
        case Content::Period:
        case Content::Category:
        case Content::Ticked:
        case Content::Quarter:
        case Content::RowCount:
            break;
    }
    return {false, 8, 0};
}

std::string nameOf(const VariableFormat& format)
{
    if (format.text)
        return "A" + std::to_string(format.width);
    return "F" + std::to_string(format.width) + "." + std::to_string(format.decimals);
}

std::vector<ValueLabel> missingLabels(const Variable& variable)
{
    std::vector<ValueLabel> labels;
    for (const auto reason : {Missing::NotFilledIn, Missing::NotApplicable, Missing::Suppressed})
        labels.push_back({static_cast<double>(codeOf(variable, reason)), wording::nameOf(reason), {}});
    return labels;
}

std::vector<ValueLabel> allLabels(const Variable& variable)
{
    auto labels = variable.labels;
    for (auto& label : missingLabels(variable))
        labels.push_back(std::move(label));
    return labels;
}

std::string cutTo(std::size_t bytes, std::string_view text)
{
    if (text.size() <= bytes)
        return std::string(text);
    auto end = bytes - ellipsis.size();
    while (end > 0 && continues(text[end]))
        --end;
    return std::string(text.substr(0, end)) + std::string(ellipsis);
}

}  // namespace app::research
