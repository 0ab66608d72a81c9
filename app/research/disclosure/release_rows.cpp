#include "app/research/disclosure/release_rows.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "app/research/dataset/count_tables.h"
#include "app/research/dataset/row_reader.h"
#include "app/research/disclosure/chance.h"
#include "app/research/disclosure/classes.h"
#include "app/research/disclosure/looks.h"
#include "app/research/disclosure/release_tables.h"
#include "app/research/disclosure/team_codes.h"
#include "forms/scoring/small_group.h"

namespace app::research {
namespace {

constexpr std::size_t respondentColumn = 0, teamColumn = 1, periodColumn = 2;

std::vector<const SourceEntry*> agreed(const Source& source)
{
    std::vector<const SourceEntry*> entries;
    for (const auto& entry : source.entries())
        if (entry.consent)
            entries.push_back(&entry);
    return entries;
}

// People by team, in the order of the teams.
std::vector<std::size_t> peopleByTeam(const std::set<Respondent>& people, std::size_t teams)
{
    std::vector<std::size_t> counts(teams, 0);
    for (const auto& person : people)
        ++counts.at(person.team);
    return counts;
}

}  // namespace

// One export of rows, from the coarsest step to the finest.
class RowControl {
public:
    RowControl(const Source& source, const forms::Policy& policy, const Random& random,
               const Checkpoint& checkpoint)
        : source_(source),
          policy_(policy),
          random_(random),
          checkpoint_(checkpoint),
          entries_(agreed(source)),
          people_(source.people(true)),
          teams_(teamCodesOf(source, peopleByTeam(people_, source.teams().size()), policy.rows, random)),
          codebook_(source.instrument(), policy, teams_.regions, source.waves()),
          reader_(source, codebook_, policy)
    {
        for (const auto* entry : entries_) {
            rows_.push_back(reader_.read(*entry, texts_));
            rows_.back()[teamColumn] = teams_.ofTeam[entry->respondent.team];
        }
        identify();
        makeUnits();
    }

    // Nothing when the classes cannot be made large enough.
    std::optional<ReleasedMicrodata> release()
    {
        ReleasedMicrodata released(codebook_, policy_);
        auto& treatment = released.treatment_;
        if (!makeClasses(units_, identifying_.size(), static_cast<std::size_t>(policy_.rows.k),
                         static_cast<std::size_t>(policy_.rows.mostSuppressed), checkpoint_))
            return std::nullopt;
        treatment.people = people_.size();
        treatment.withoutConsent = source_.people(false).size();
        treatment.teamsTogether = teams_.together;
        applySuppression();
        diversify();
        treatment.classSizes = classSizes();
        for (const auto column : identifying_)
            treatment.identifying.push_back(codebook_.variables()[column].name);
        treatment.variables = treatments();
        giveIds();
        shuffle(rows_, random_);
        released.rows_ = std::move(rows_);
        released.texts_ = std::move(texts_);
        return released;
    }

private:
    // What there is no room to reckon with does not leave.
    void identify()
    {
        if (teams_.tell)
            identifying_.push_back(teamColumn);
        identifying_.push_back(periodColumn);
        const auto& own = reader_.identifying();
        identifying_.insert(identifying_.end(), own.begin(), own.end());
        while (identifying_.size() > mostIdentifying) {
            for (auto& row : rows_)
                row[identifying_.back()] = Missing::Suppressed;
            identifying_.pop_back();
        }
    }

    void makeUnits()
    {
        std::map<Respondent, std::size_t> unitOf;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            const auto& person = entries_[row]->respondent;
            if (!policy_.rows.linksWaves || !unitOf.contains(person)) {
                unitOf[person] = units_.size();
                units_.push_back({person, {}, 0});
                rowsOf_.emplace_back();
            }
            auto& unit = units_[unitOf[person]];
            unit.rows.push_back(looks_.of(rows_[row], identifying_));
            rowsOf_[unitOf[person]].push_back(row);
        }
    }

    void take(std::size_t row, std::size_t column)
    {
        auto& value = rows_[row][column];
        if (value == Value{Missing::Suppressed})
            return;
        value = Missing::Suppressed;
        ++taken_[column];
    }

    void applySuppression()
    {
        for (std::size_t unit = 0; unit < units_.size(); ++unit)
            for (const auto row : rowsOf_[unit])
                for (std::size_t column = 0; column < identifying_.size(); ++column)
                    if (units_[unit].suppressed >> column & 1)
                        take(row, identifying_[column]);
    }

    // The rows of a class that stand beside each other: all of them, or where waves are linked those of one
    // wave.
    std::map<std::string, std::vector<std::size_t>> layersOf(const std::vector<std::size_t>& units)
    {
        std::map<std::string, std::vector<std::size_t>> layers;
        for (const auto unit : units)
            for (const auto row : rowsOf_[unit])
                layers[looks_.of(rows_[row], identifying_)].push_back(row);
        return layers;
    }

    void diversify()
    {
        for (const auto& [key, units] : classesOf(units_))
            for (const auto& [looks, layer] : layersOf(units))
                for (std::size_t column = 0; column < codebook_.variables().size(); ++column)
                    if (codebook_.variables()[column].role == forms::Role::Sensitive &&
                        answersIn(layer, column) < static_cast<std::size_t>(policy_.rows.l))
                        takeAnswer(layer, column);
    }

    // Different answers; that somebody gave none is no answer.
    std::size_t answersIn(const std::vector<std::size_t>& layer, std::size_t column) const
    {
        std::set<double> numbers;
        std::set<std::string> texts;
        for (const auto row : layer) {
            const auto value = rows_[row][column];
            if (const auto number = value.number())
                numbers.insert(*number);
            if (value.isText())
                texts.insert(texts_.at(value));
        }
        return numbers.size() + texts.size();
    }

    // With the answer goes what was only asked because of it.
    void takeAnswer(const std::vector<std::size_t>& layer, std::size_t column)
    {
        for (const auto row : layer) {
            take(row, column);
            for (const auto hanging : reader_.hangingOn(column))
                take(row, hanging);
        }
    }

    std::vector<std::size_t> classSizes() const
    {
        std::vector<std::size_t> sizes;
        for (const auto& [key, units] : classesOf(units_))
            sizes.push_back(peopleIn(units_, units));
        std::sort(sizes.begin(), sizes.end());
        return sizes;
    }

    std::vector<VariableTreatment> treatments() const
    {
        std::vector<VariableTreatment> list;
        for (std::size_t column = teamColumn; column < codebook_.variables().size(); ++column) {
            const auto& variable = codebook_.variables()[column];
            VariableTreatment treatment{variable.name, 0, false, isDropped(column)};
            const auto found = taken_.find(column);
            treatment.suppressed = found == taken_.end() || treatment.dropped ? 0 : found->second;
            treatment.coarsened = !treatment.dropped && isCoarse(column, variable);
            if (treatment.suppressed > 0 || treatment.coarsened || treatment.dropped)
                list.push_back(std::move(treatment));
        }
        return list;
    }

    bool isDropped(std::size_t column) const
    {
        return std::all_of(rows_.begin(), rows_.end(), [&](const std::vector<Value>& row) {
            return row[column] == Value{Missing::Suppressed};
        });
    }

    bool isCoarse(std::size_t column, const Variable& variable) const
    {
        if (column == teamColumn)
            return teams_.together > 0 || policy_.rows.team == forms::TeamAs::Region;
        return column != periodColumn && variable.role == forms::Role::Indirect;
    }

    void giveIds()
    {
        DifferentNumbers ids(100'000'000, 900'000'000, random_);
        for (const auto& rows : rowsOf_) {
            const auto id = ids.next();
            for (const auto row : rows)
                rows_[row][respondentColumn] = id;
        }
    }

    const Source& source_;
    const forms::Policy& policy_;
    const Random& random_;
    const Checkpoint& checkpoint_;
    std::vector<const SourceEntry*> entries_;
    std::set<Respondent> people_;
    TeamCodes teams_;
    Codebook codebook_;
    RowReader reader_;
    std::vector<std::vector<Value>> rows_;
    ReviewedTexts texts_;
    std::vector<std::size_t> identifying_;
    Looks looks_;
    std::vector<Unit> units_;
    std::vector<std::vector<std::size_t>> rowsOf_;  // of each unit
    std::map<std::size_t, std::size_t> taken_;
};

namespace {

// Found by trying: what is offered can be had.
Nearest nearestTo(const Source& source, const forms::Policy& policy, const Random& random,
                  const Checkpoint& checkpoint)
{
    if (policy.rows.linksWaves) {
        auto loose = policy;
        loose.rows.linksWaves = false;
        if (RowControl(source, loose, random, checkpoint).release())
            return Nearest::WithoutLink;
    }
    if (std::holds_alternative<ReleasedTables>(releaseTables(countTables(source, {}), policy, checkpoint)))
        return Nearest::AnonymousTable;
    return Nearest::WithOtherTeams;
}

std::optional<RefusalReason> refused(const Source& source, const forms::Policy& policy)
{
    if (!policy.allowsRows)
        return RefusalReason::ProductNotAllowed;
    if (!allows(policy, source.instrument().id))
        return RefusalReason::InstrumentNotAllowed;
    return std::nullopt;
}

}  // namespace

std::variant<ReleasedMicrodata, Refusal> releaseRows(const Source& source, const forms::Policy& policy,
                                                     const Random& random, const Checkpoint& checkpoint)
{
    const auto people = source.people(true).size();
    const auto needed = forms::Threshold(policy.rows.k).people();
    if (const auto reason = refused(source, policy))
        return Refusal{*reason, Nearest::OtherPolicy, people, needed};
    if (source.entries().empty())
        return Refusal{RefusalReason::NothingFilledIn, Nearest::WithOtherTeams, people, needed};
    if (people == 0)
        return Refusal{RefusalReason::NobodyAgreed, Nearest::WithOtherTeams, people, needed};
    if (people >= needed)
        if (auto released = RowControl(source, policy, random, checkpoint).release())
            return std::move(*released);
    return Refusal{RefusalReason::TooFewPeople, nearestTo(source, policy, random, checkpoint), people,
                   needed};
}

}  // namespace app::research
