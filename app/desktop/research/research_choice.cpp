#include "app/desktop/research/research_choice.h"

#include <algorithm>

#include "app/desktop/forms/editors/typed_value.h"

namespace app::desktop {
namespace {

bool letsThrough(const forms::Policy& policy, db::ExportProduct product)
{
    return product == db::ExportProduct::Table ? policy.allowsTables : policy.allowsRows;
}

std::string usualPolicy(const ResearchChoice& choice, const forms::TemplateLibrary& templates)
{
    // Strictly for the team itself: what is chosen without a thought does the least harm.
    constexpr auto closest = "team-intern";
    const auto ids = policiesFor(choice.product, templates);
    if (std::find(ids.begin(), ids.end(), closest) != ids.end())
        return closest;
    return ids.empty() ? std::string{} : ids.front();
}

auto formIn(const ResearchChoice& choice, const std::vector<exporting::FormStock>& stock)
{
    return std::find_if(stock.begin(), stock.end(), [&](const auto& form) {
        return form.id == choice.form && form.version == choice.version;
    });
}

}  // namespace

std::vector<std::string> policiesFor(db::ExportProduct product, const forms::TemplateLibrary& templates)
{
    auto ids = templates.policyIds();
    std::erase_if(ids, [&](const auto& id) { return !letsThrough(*templates.policy(id), product); });
    return ids;
}

bool settle(ResearchChoice& choice, const std::vector<exporting::FormStock>& stock,
            const forms::TemplateLibrary& templates)
{
    if (stock.empty())
        return false;
    if (formIn(choice, stock) == stock.end()) {
        choice.form = stock.front().id;
        choice.version = stock.front().version;
    }
    const auto& periods = formIn(choice, stock)->sent;
    std::erase_if(choice.without, [&](const auto& period) { return !periods.contains(period); });
    const auto* policy = templates.policy(choice.policy);
    if (!policy || !letsThrough(*policy, choice.product))
        choice.policy = usualPolicy(choice, templates);
    return true;
}

std::optional<research::Division> timeOf(const ResearchChoice& choice, forms::Date today)
{
    if (!choice.ownWaves)
        return research::Division{choice.without, {}};
    research::Division division;
    for (const auto& typed : choice.waves) {
        const auto from = dateFrom(typed.from, today), until = dateFrom(typed.until, today);
        if (!from || !until)
            return std::nullopt;
        division.waves.push_back({*from, *until});
    }
    return isInOrder(division.waves) ? std::optional(division) : std::nullopt;
}

const exporting::FormStock& chosenForm(const ResearchChoice& choice,
                                       const std::vector<exporting::FormStock>& stock)
{
    return *formIn(choice, stock);
}

}  // namespace app::desktop
