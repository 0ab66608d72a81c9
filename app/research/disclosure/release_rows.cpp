#include "app/research/disclosure/release_rows.h"

#include <algorithm>
#include <set>

#include "app/research/dataset/count_tables.h"
#include "app/research/dataset/row_reader.h"
#include "app/research/disclosure/classes.h"
#include "app/research/disclosure/release_tables.h"
#include "app/research/disclosure/team_codes.h"

namespace app::research {
namespace {

constexpr std::size_t respondentColumn = 0, teamColumn = 1, periodColumn = 2;

// Gives each different value in the identifying columns its own two bytes.
class Looks {
public:
    std::string of(const std::vector<Value>& row, const std::vector<std::size_t>& columns)
    {
        std::string looks;
        for (const auto column : columns) {
            const auto number = numberOf(row[column]);
            looks += static_cast<char>(number >> 8);
            looks += static_cast<char>(number & 0xFF);
        }
        return looks;
    }

private:
    std::uint16_t numberOf(const Value& value)
    {
        if (const auto* reason = std::get_if<Missing>(&value))
            return static_cast<std::uint16_t>(
                suppressedBytes - (static_cast<int>(Missing::Suppressed) - static_cast<int>(*reason)));
        const auto next = static_cast<std::uint16_t>(numbers_.size());
        return numbers_.emplace(std::get<double>(value), next).first->second;
    }

    std::map<double, std::uint16_t> numbers_;
};

std::vector<const SourceEntry*> agreed(const Source& source)
{
    std::vector<const SourceEntry*> entries;
    for (const auto& entry : source.entries)
        if (entry.consent)
            entries.push_back(&entry);
    return entries;
}

template <typename Entries>
std::set<Respondent> peopleOf(const Entries& entries)
{
    std::set<Respondent> people;
    for (const auto* entry : entries)
        people.insert(entry->respondent);
    return people;
}

// People by team, in the order of the teams.
std::vector<std::size_t> peopleByTeam(const std::set<Respondent>& people, std::size_t teams)
{
    std::vector<std::size_t> counts(teams, 0);
    for (const auto& person : people)
        ++counts.at(person.team);
    return counts;
}

void shuffle(std::vector<std::vector<Value>>& rows, const Random& random)
{
    for (std::size_t left = rows.size(); left > 1; --left)
        std::swap(rows[left - 1], rows[random(static_cast<std::uint32_t>(left))]);
}

}  // namespace

// One export of rows, from the coarsest step to the finest.
class RowControl {
public:
    RowControl(const Source& source, const forms::Policy& policy, const Random& random)
        : policy_(policy),
          random_(random),
          entries_(agreed(source)),
          people_(peopleOf(entries_)),
          teams_(teamCodesOf(source, peopleByTeam(people_, source.teams.size()), policy.rows, random)),
          codebook_(source.instrument, policy, teams_.regions),
          reader_(source.instrument, codebook_, policy)
    {
        for (const auto* entry : entries_) {
            rows_.push_back(reader_.read(*entry));
            rows_.back()[teamColumn] = teams_.ofTeam[entry->respondent.team];
        }
        identify();
        makeUnits();
    }

    // Nothing when the classes cannot be made large enough.
    std::optional<ReleasedMicrodata> release(std::size_t withoutConsent)
    {
        ReleasedMicrodata released(codebook_, policy_);
        auto& treatment = released.treatment_;
        if (!suppress())
            return std::nullopt;
        treatment.people = people_.size();
        treatment.withoutConsent = withoutConsent;
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
        return released;
    }

private:
    void identify()
    {
        if (teams_.tell)
            identifying_.push_back(teamColumn);
        identifying_.push_back(periodColumn);
        const auto& own = reader_.identifying();
        identifying_.insert(identifying_.end(), own.begin(), own.end());
        if (identifying_.size() > mostIdentifying)
            identifying_.resize(mostIdentifying);
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

    // Single values first; a variable that would lose too many is dropped, and then it is tried again.
    bool suppress()
    {
        const auto k = static_cast<std::size_t>(policy_.rows.k);
        while (suppressLocally(units_, identifying_.size(), dropped_, k)) {
            const auto worst = worstColumn();
            if (!worst)
                return true;
            dropped_ |= std::uint32_t{1} << *worst;
        }
        return false;
    }

    std::size_t suppressedIn(std::size_t column) const
    {
        std::size_t count = 0;
        for (const auto& unit : units_)
            count += (unit.suppressed >> column & 1) ? unit.rows.size() : 0;
        return count;
    }

    // The column that loses most, when that is more than the policy bears.
    std::optional<std::size_t> worstColumn() const
    {
        std::optional<std::size_t> worst;
        for (std::size_t column = 0; column < identifying_.size(); ++column) {
            const auto count = suppressedIn(column);
            const bool tooMany =
                count * 100 > rows_.size() * static_cast<std::size_t>(policy_.rows.mostSuppressed);
            if (!(dropped_ >> column & 1) && tooMany && (!worst || count > suppressedIn(*worst)))
                worst = column;
        }
        return worst;
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
            if (const auto* number = std::get_if<double>(&rows_[row][column]))
                numbers.insert(*number);
            if (const auto* text = std::get_if<ReviewedText>(&rows_[row][column]))
                texts.insert(text->text());
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

    // Nine figures, each once. There are never so many people that this takes long.
    void giveIds()
    {
        std::set<std::uint32_t> used;
        for (const auto& rows : rowsOf_) {
            std::uint32_t id = 0;
            do
                id = 100'000'000 + random_(900'000'000);
            while (!used.insert(id).second);
            for (const auto row : rows)
                rows_[row][respondentColumn] = static_cast<double>(id);
        }
    }

    const forms::Policy& policy_;
    const Random& random_;
    std::vector<const SourceEntry*> entries_;
    std::set<Respondent> people_;
    TeamCodes teams_;
    Codebook codebook_;
    RowReader reader_;
    std::vector<std::vector<Value>> rows_;
    std::vector<std::size_t> identifying_;
    Looks looks_;
    std::vector<Unit> units_;
    std::vector<std::vector<std::size_t>> rowsOf_;  // of each unit
    std::uint32_t dropped_ = 0;
    std::map<std::size_t, std::size_t> taken_;
};

namespace {

std::size_t withoutConsent(const Source& source)
{
    std::vector<const SourceEntry*> refused;
    for (const auto& entry : source.entries)
        if (!entry.consent)
            refused.push_back(&entry);
    return peopleOf(refused).size();
}

// Found by trying: what is offered can be had.
Nearest nearestTo(const Source& source, const forms::Policy& policy, const Random& random)
{
    if (policy.rows.linksWaves) {
        auto loose = policy;
        loose.rows.linksWaves = false;
        if (RowControl(source, loose, random).release(0))
            return Nearest::WithoutLink;
    }
    if (std::holds_alternative<ReleasedTables>(releaseTables(countTables(source, {}), policy)))
        return Nearest::AnonymousTable;
    return Nearest::WithOtherTeams;
}

std::optional<RefusalReason> refused(const Source& source, const forms::Policy& policy)
{
    if (!policy.allowsRows)
        return RefusalReason::ProductNotAllowed;
    if (!allows(policy, source.instrument.id))
        return RefusalReason::InstrumentNotAllowed;
    return std::nullopt;
}

}  // namespace

std::variant<ReleasedMicrodata, Refusal> releaseRows(const Source& source, const forms::Policy& policy,
                                                     const Random& random)
{
    const auto people = peopleOf(agreed(source)).size();
    const auto needed = static_cast<std::size_t>(policy.rows.k);
    if (const auto reason = refused(source, policy))
        return Refusal{*reason, Nearest::OtherPolicy, people, needed};
    if (source.entries.empty())
        return Refusal{RefusalReason::NothingFilledIn, Nearest::WithOtherTeams, people, needed};
    if (people == 0)
        return Refusal{RefusalReason::NobodyAgreed, Nearest::WithOtherTeams, people, needed};
    if (people >= needed)
        if (auto released = RowControl(source, policy, random).release(withoutConsent(source)))
            return std::move(*released);
    return Refusal{RefusalReason::TooFewPeople, nearestTo(source, policy, random), people, needed};
}

}  // namespace app::research
