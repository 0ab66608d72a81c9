#include "app/sheets/content/action_table.h"

#include "app/sheets/content/dutch_date.h"
#include "app/sheets/content/wording.h"
#include "forms/meeting/record.h"

namespace app::sheets {
namespace {

Cell whatAndWhy(const forms::Action& action)
{
    Cell cell = {Text{action.what, Emphasis::Strong}};
    for (const auto& purpose : purposesOf(action))
        cell.push_back(Text{purpose, Emphasis::Quiet});
    return cell;
}

Cell dueOf(const forms::Action& action)
{
    const auto due = forms::dueDate(action);
    return due ? Cell{Text{shortDate(*due)}} : Cell{};
}

bool isDone(const forms::Action& action)
{
    return !action.decisions.empty() && action.decisions.back().kind == forms::DecisionKind::Done;
}

}  // namespace

Table agreedActions(const std::string& title, const std::vector<forms::Action>& actions,
                    const std::vector<forms::Member>& members, Names names)
{
    const bool withOwner = names == Names::Initials;
    Table table{{{title, 6}}, {}};
    if (withOwner)
        table.columns.push_back({wording::who, 1});
    table.columns.push_back({wording::withWhom, 2.4});
    table.columns.push_back({wording::when, 1.5, Align::Right});
    for (const auto& action : actions) {
        std::vector<Cell> row = {whatAndWhy(action)};
        if (withOwner) {
            const auto* owner = forms::findMember(members, action.owner);
            row.push_back(owner ? Cell{Text{forms::initialsOf(owner->name)}} : Cell{});
        }
        row.push_back({Text{action.withWhom}});
        row.push_back(dueOf(action));
        table.rows.push_back(row);
    }
    return table;
}

Table actionsToDo(const std::vector<forms::Action>& actions)
{
    Table table{{{wording::action, 6},
                 {wording::withWhom, 2.4},
                 {wording::when, 1.5, Align::Right},
                 {wording::done, 0.7, Align::Centre}},
                {}};
    for (const auto& action : actions)
        table.rows.push_back(
            {whatAndWhy(action), {Text{action.withWhom}}, dueOf(action), {Tick{isDone(action)}}});
    return table;
}

Table lookedBackOn(const std::vector<forms::Action>& actions, forms::Id meeting)
{
    Table table{{{wording::what, 1}, {wording::decision, 1}}, {}};
    for (const auto& action : actions)
        table.rows.push_back({{Text{action.what}}, {Text{decisionOf(action, meeting)}}});
    return table;
}

}  // namespace app::sheets
