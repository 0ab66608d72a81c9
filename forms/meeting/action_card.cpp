#include "forms/meeting/action_card.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace forms {
namespace {

template <class Answered, class Values>
Answered valueOf(const Values& values, const std::string& id)
{
    const auto found = values.find(id);
    if (found == values.end())
        return {};
    const auto* value = std::get_if<Answered>(&found->second);
    return value ? *value : Answered{};
}

template <class Values>
std::optional<Date> dateOf(const Values& values, const std::string& id)
{
    const auto found = values.find(id);
    if (found == values.end() || !std::holds_alternative<Date>(found->second))
        return std::nullopt;
    return std::get<Date>(found->second);
}

template <class Values>
void put(Values& values, const std::string& id, const std::string& text)
{
    if (!text.empty())
        values[id] = text;
}

template <class Values>
void put(Values& values, const std::string& id, const std::optional<Date>& date)
{
    if (date)
        values[id] = *date;
}

Row rowOf(const Action& action)
{
    Row row;
    put(row, "wat", action.what);
    put(row, "met_wie", action.withWhom);
    put(row, "wanneer", action.due);
    put(row, "waarom", action.why);
    put(row, "opleveren", action.outcome);
    put(row, "gelukt", action.successWhen);
    return row;
}

void fill(Action& action, const Row& row)
{
    action.what = valueOf<std::string>(row, "wat");
    action.withWhom = valueOf<std::string>(row, "met_wie");
    action.due = dateOf(row, "wanneer");
    action.why = valueOf<std::string>(row, "waarom");
    action.outcome = valueOf<std::string>(row, "opleveren");
    action.successWhen = valueOf<std::string>(row, "gelukt");
}

// The actions of a card, each to be taken over once.
class Earlier {
public:
    explicit Earlier(const std::vector<Action>& actions) : left_(actions.begin(), actions.end()) {}

    std::optional<Action> takeSame(const Row& row)
    {
        const auto same = std::find_if(left_.begin(), left_.end(),
                                       [&](const auto& each) { return each && rowOf(*each) == row; });
        return same == left_.end() ? std::nullopt : std::exchange(*same, std::nullopt);
    }
    std::optional<Action> takeAt(std::size_t place)
    {
        return place < left_.size() ? std::exchange(left_[place], std::nullopt) : std::nullopt;
    }

private:
    std::vector<std::optional<Action>> left_;
};

std::vector<Row> filledRows(const Answers& answers)
{
    auto rows = valueOf<Rows>(answers, "acties").rows;
    std::erase_if(rows, [](const Row& row) { return isEmpty(Rows{{row}}); });
    return rows;
}

std::vector<Action> actionsFrom(const std::vector<Row>& rows, const Action& fresh, Earlier earlier)
{
    std::vector<std::optional<Action>> kept;
    std::transform(rows.begin(), rows.end(), std::back_inserter(kept),
                   [&](const Row& row) { return earlier.takeSame(row); });

    std::vector<Action> actions;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const auto action = kept[place] ? kept[place] : earlier.takeAt(place);
        fill(actions.emplace_back(action.value_or(fresh)), rows[place]);
    }
    return actions;
}

}  // namespace

Answers toAnswers(const ActionCard& card)
{
    Answers answers;
    put(answers, "meenemen", card.takeAway);
    put(answers, "loslaten", card.letGo);
    put(answers, "terugkomen", card.returnOn);
    Rows rows;
    for (const auto& action : card.actions)
        rows.rows.push_back(rowOf(action));
    if (!rows.rows.empty())
        answers["acties"] = rows;
    return answers;
}

ActionCard actionCardFrom(const Answers& answers, Id round, Id owner, const ActionCard& before)
{
    Action fresh;
    fresh.origin = ActionOrigin::Round;
    fresh.originId = round;
    fresh.owner = owner;
    return {valueOf<std::string>(answers, "meenemen"), valueOf<std::string>(answers, "loslaten"),
            dateOf(answers, "terugkomen"), actionsFrom(filledRows(answers), fresh, Earlier(before.actions))};
}

}  // namespace forms
