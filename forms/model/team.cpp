#include "forms/model/team.h"

#include <algorithm>
#include <sstream>

namespace forms {
namespace {

// The first character, which may take several bytes.
std::string firstCharacter(const std::string& word)
{
    std::size_t size = 1;
    while (size < word.size() && (word[size] & 0xC0) == 0x80)
        ++size;
    return word.substr(0, size);
}

std::vector<Statement> agreedOnlyIn(const PartnershipCard& card, const PartnershipCard& other)
{
    std::vector<Statement> found;
    for (const auto& statement : card.statements) {
        const auto same = [&](const Statement& candidate) {
            return candidate.layer == StatementLayer::Agreed && candidate.column == statement.column &&
                   candidate.text == statement.text;
        };
        if (statement.layer == StatementLayer::Agreed &&
            std::none_of(other.statements.begin(), other.statements.end(), same))
            found.push_back(statement);
    }
    return found;
}

}  // namespace

std::string initialsOf(const std::string& name)
{
    std::string initials;
    std::istringstream words(name);
    for (std::string word; words >> word;)
        initials += firstCharacter(word) + ".";
    return initials;
}

std::string casusCode(const std::function<std::uint32_t(std::uint32_t)>& random)
{
    constexpr std::string_view alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    std::string code = "C-";
    for (int place = 0; place < 4; ++place)
        code += alphabet[random(static_cast<std::uint32_t>(alphabet.size()))];
    return code;
}

bool isOpen(const Action& action)
{
    return action.decisions.empty() || action.decisions.back().kind == DecisionKind::Postponed;
}

std::optional<Date> dueDate(const Action& action)
{
    for (auto decision = action.decisions.rbegin(); decision != action.decisions.rend(); ++decision)
        if (decision->newDue)
            return decision->newDue;
    return action.due;
}

PartnershipChange changesBetween(const PartnershipCard& before, const PartnershipCard& after)
{
    return {agreedOnlyIn(after, before), agreedOnlyIn(before, after)};
}

}  // namespace forms
