#include "app/sheets/content/action_table.h"

#include "app/sheets/content/dutch_date.h"
#include "app/sheets/content/wording.h"
#include "forms/meeting/record.h"

namespace app::sheets {
namespace {

// Wide enough that a sentence does not become a column of words.
constexpr double whatShare = 6;
constexpr double withWhomShare = 1.8;
constexpr double dateShare = 1.6;  // with the year: paper is kept

Cell whatAndWhy(const forms::Action& action)
{
    Cell cell = {Text{action.what, Emphasis::Strong}};
    if (const auto purposes = purposesOf(action); !purposes.empty())
        cell.push_back(Text{purposes, Emphasis::Quiet});
    return cell;
}

Cell dueOf(const forms::Action& action)
{
    const auto due = forms::dueDate(action);
    if (!due)
        return {};
    return {Text{shortDate(*due)}};
}

bool isDone(const forms::Action& action)
{
    return !action.decisions.empty() && action.decisions.back().kind == forms::DecisionKind::Done;
}

}  // namespace

Table agreedActions(const std::string& title, const std::vector<forms::Action>& actions,
                    const std::vector<forms::Member>& members, Names names)
{
    const bool withOwner = names != Names::Hidden;
    Table table{{{title, whatShare}}, {}};
    table.firstCellNamesRow = true;
    if (withOwner)
        table.columns.push_back({wording::who, names == Names::Role ? withWhomShare : 1});
    table.columns.push_back({wording::withWhom, withWhomShare});
    table.columns.push_back({wording::when, dateShare, Align::Right});
    for (const auto& action : actions) {
        std::vector<Cell> row = {whatAndWhy(action)};
        if (withOwner)
            row.push_back({Text{shown(forms::findMember(members, action.owner), names)}});
        row.push_back({Text{action.withWhom}});
        row.push_back(dueOf(action));
        table.rows.push_back(row);
    }
    return table;
}

Table actionsAndTheirStand(const std::vector<forms::Action>& actions,
                           const std::vector<forms::Member>& members, Names names)
{
    auto table = agreedActions(wording::action, actions, members, names);
    table.columns.push_back({wording::stand, 1.9});
    for (std::size_t index = 0; index < actions.size(); ++index)
        table.rows[index].push_back({Text{standOf(actions[index])}});
    return table;
}

Table actionsToDo(const std::vector<forms::Action>& actions)
{
    auto table = agreedActions(wording::action, actions, {}, Names::Hidden);
    table.columns.push_back({wording::done, 0.7, Align::Centre});
    for (std::size_t index = 0; index < actions.size(); ++index)
        table.rows[index].push_back({Tick{isDone(actions[index])}});
    return table;
}

Table lookedBackOn(const std::vector<forms::Action>& actions, forms::Id meeting)
{
    Table table{{{wording::what, 1}, {wording::decision, 1}}, {}};
    table.firstCellNamesRow = true;
    for (const auto& action : actions)
        table.rows.push_back({{Text{action.what}}, {Text{decisionOf(action, meeting)}}});
    return table;
}

}  // namespace app::sheets
