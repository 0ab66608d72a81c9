#include "app/research/dataset/count_tables.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/research/dataset/codebook.h"
#include "app/research/dataset/row_reader.h"
#include "app/research/dataset/wording.h"

namespace app::research {
namespace {

// Every whole mark that a bipolar question or a rapportcijfer can get.
std::vector<Category> marks(int lowest, int highest)
{
    std::vector<Category> categories;
    for (int mark = lowest; mark <= highest; ++mark)
        categories.push_back({std::to_string(mark), std::to_string(mark), static_cast<double>(mark)});
    return categories;
}

std::vector<Category> categoriesOf(const Variable& variable, const forms::Question& question)
{
    if (std::holds_alternative<forms::BipolarKind>(question.kind))
        return marks(1, 5);
    if (std::holds_alternative<forms::GradeKind>(question.kind))
        return marks(0, 10);
    std::vector<Category> categories;
    if (variable.content != Content::Category && variable.content != Content::Ticked)
        return categories;
    const bool ordered = variable.measure == Measure::Ordinal;
    for (const auto& label : variable.labels)
        categories.push_back({std::to_string(static_cast<int>(label.value)), label.label,
                              ordered ? std::optional(label.value) : std::nullopt});
    return categories;
}

std::optional<std::size_t> placeOf(const std::vector<Category>& categories, Value value)
{
    const auto number = value.number();
    if (!number)
        return std::nullopt;
    const auto code = std::to_string(static_cast<int>(*number));
    const auto found = std::find_if(categories.begin(), categories.end(),
                                    [&](const Category& category) { return category.code == code; });
    if (found == categories.end())
        return std::nullopt;
    return found - categories.begin();
}

class Counting {
public:
    Counting(const Source& source, SplitBy by)
        : source_(source), by_(by), reader_(source, source.columns(), policy_)
    {
        for (const auto& entry : source.entries()) {
            if (!entry.consent)
                continue;
            entries_.push_back(&entry);
            periods_.insert(entry.period);
        }
    }

    TableSet count() const
    {
        TableSet set{{source_.instrument().id}, {}, source_.people(false).size()};
        for (std::size_t index = 0; index < source_.columns().variables().size(); ++index) {
            const auto& variable = source_.columns().variables()[index];
            const auto* question = findQuestion(source_.instrument(), variable.questionId);
            const bool closed =
                variable.role == forms::Role::Sensitive || variable.role == forms::Role::Plain;
            if (!question || !closed || !reader_.leaves(index))
                continue;
            if (auto categories = categoriesOf(variable, *question); !categories.empty())
                set.tables.push_back(table(index, variable, std::move(categories)));
        }
        return set;
    }

private:
    CountTable table(std::size_t index, const Variable& variable, std::vector<Category> categories) const
    {
        CountTable made;
        made.id = variable.name;
        made.title = variable.label;
        // Who ticked one option of a question answered the others too.
        const bool shared = variable.content == Content::Ticked;
        made.population = source_.instrument().id + " " + (shared ? variable.questionId : variable.name);
        made.groups = groups();
        made.showsMean = categories.front().value.has_value();
        made.answers = {variable.name, variable.label, std::move(categories), true};
        std::vector<Observation> observations;
        for (const auto* entry : entries_)
            if (const auto answer = placeOf(made.answers.categories, entry->cells[index]))
                observations.push_back({entry->respondent, groupsOf(*entry), *answer});
        return tabulate(std::move(made), observations);
    }

    std::vector<Dimension> groups() const
    {
        std::vector<Dimension> groups;
        if (by_.team) {
            Dimension teams{"team", wording::team(), {}, true};
            for (const auto& team : source_.teams())
                teams.categories.push_back({std::to_string(teams.categories.size()), team.name, {}});
            groups.push_back(std::move(teams));
        }
        if (by_.period) {
            Dimension periods{"period", wording::period(), {}, true};
            for (const auto& period : periods_)
                periods.categories.push_back({std::to_string(period.number), nameOf(period), {}});
            groups.push_back(std::move(periods));
        }
        return groups;
    }

    std::string nameOf(const Period& period) const
    {
        return source_.waves().empty() ? wording::nameOf(period)
                                       : source_.waves().at(static_cast<std::size_t>(period.number) - 1);
    }

    std::vector<std::size_t> groupsOf(const SourceEntry& entry) const
    {
        std::vector<std::size_t> groups;
        if (by_.team)
            groups.push_back(entry.respondent.team);
        if (by_.period)
            groups.push_back(
                static_cast<std::size_t>(std::distance(periods_.begin(), periods_.find(entry.period))));
        return groups;
    }

    const Source& source_;
    SplitBy by_;
    const forms::Policy policy_;  // of tables nothing is made coarse
    RowReader reader_;
    std::vector<const SourceEntry*> entries_;
    std::set<Period> periods_;
};

}  // namespace

TableSet countTables(const Source& source, SplitBy by)
{
    return Counting(source, by).count();
}

}  // namespace app::research
