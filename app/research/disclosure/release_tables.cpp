#include "app/research/disclosure/release_tables.h"

#include <algorithm>

#include "app/research/disclosure/protection/cell_system.h"
#include "app/research/disclosure/protection/protection.h"
#include "forms/scoring/small_group.h"

namespace app::research {

using State = SystemCell::State;

namespace {

std::size_t peopleIn(const TableSet& set)
{
    std::int64_t most = 0;
    for (const auto& table : set.tables)
        for (const auto& count : table.counts)
            most = std::max(most, count.people);
    return static_cast<std::size_t>(most);
}

}  // namespace

class TableControl {
public:
    TableControl(const TableSet& set, const forms::Policy& policy, const Checkpoint& checkpoint)
        : set_(set),
          policy_(policy),
          checkpoint_(checkpoint),
          threshold_(policy.tables.threshold),
          system_(systemOf(set))
    {
    }

    ReleasedTables release()
    {
        released_.policy_ = policy_;
        released_.treatment_.people = peopleIn(set_);
        released_.treatment_.withoutConsent = set_.withoutConsent;
        released_.treatment_.cells = system_.cells.size();
        released_.treatment_.means = system_.means.size();
        hideSmall();
        for (const auto& table : system_.tables)
            for (const auto& group : table.groups)
                judge(group);
        const auto byThemselves = hiddenCells();
        Protection(system_, static_cast<std::int64_t>(threshold_.people()), checkpoint_).protect();
        released_.treatment_.withThem = hiddenCells() - byThemselves;
        for (const auto& mean : system_.means)
            released_.treatment_.meansHidden += mean.shown ? 0 : 1;
        for (std::size_t index = 0; index < set_.tables.size(); ++index)
            released_.tables_.push_back(shown(set_.tables[index], system_.tables[index].groups));
        return std::move(released_);
    }

private:
    std::size_t hiddenCells() const
    {
        return static_cast<std::size_t>(
            std::count_if(system_.cells.begin(), system_.cells.end(),
                          [](const SystemCell& cell) { return cell.state == State::Hidden; }));
    }

    bool isSmall(std::int64_t people) const { return static_cast<std::size_t>(people) < threshold_.people(); }

    static bool isUnanimous(const CellSystem& system, const SystemGroup& group)
    {
        const auto n = system.cells[group.n].answers;
        return n > 0 && std::any_of(group.answers.begin(), group.answers.end(),
                                    [&](std::size_t answer) { return system.cells[answer].answers == n; });
    }

    // A group that may be shown as eensgezind: that nobody gave another answer is then no secret.
    bool mayShowUnanimous(const SystemGroup& group) const
    {
        return !policy_.tables.hidesSameAnswer && !isSmall(system_.cells[group.n].people) &&
               isUnanimous(system_, group);
    }

    // Eensgezind says what every answer is, so it is said only where none of them is a secret.
    bool isWhollyShown(const SystemGroup& group) const
    {
        return system_.cells[group.n].state == State::Shown &&
               std::all_of(group.answers.begin(), group.answers.end(),
                           [&](std::size_t answer) { return system_.cells[answer].state == State::Shown; });
    }

    // Zero is small: who knows the group knows for each of its people that they did not give that answer.
    void hideSmall()
    {
        std::vector<bool> noSecret(system_.cells.size(), false);
        for (const auto& table : system_.tables)
            for (const auto& group : table.groups)
                if (mayShowUnanimous(group))
                    for (const auto answer : group.answers)
                        noSecret[answer] = true;
        for (std::size_t index = 0; index < system_.cells.size(); ++index) {
            auto& cell = system_.cells[index];
            if (cell.state != State::Shown || noSecret[index] || !isSmall(cell.people))
                continue;
            cell.state = State::Hidden;
            ++released_.treatment_.tooSmall;
        }
    }

    void judge(const SystemGroup& group)
    {
        const bool tooFew = isSmall(system_.cells[group.n].people);
        const bool alike = policy_.tables.hidesSameAnswer && isUnanimous(system_, group);
        if (tooFew || alike)
            hideAnswers(group, !tooFew);
        if (group.mean && (tooFew || alike || saysTooMuch(group)))
            system_.means[*group.mean].shown = false;
    }

    void hideAnswers(const SystemGroup& group, bool alike)
    {
        for (const auto answer : group.answers) {
            auto& cell = system_.cells[answer];
            if (alike && cell.state == State::Shown)
                ++released_.treatment_.sameAnswer;
            cell.state = State::Hidden;
        }
    }

    // Answers without a value stand outside the mean, so fewer may be behind it than are in the group.
    bool saysTooMuch(const SystemGroup& group) const
    {
        const auto& parts = system_.means[*group.mean].parts;
        std::int64_t inside = 0, answers = 0, most = 0;
        for (const auto& part : parts) {
            answers += system_.cells[part.cell].answers;
            most = std::max(most, system_.cells[part.cell].answers);
        }
        for (const auto answer : group.answers) {
            const bool counts = std::any_of(parts.begin(), parts.end(),
                                            [&](const auto& part) { return part.cell == answer; });
            inside += counts ? 0 : system_.cells[answer].people;
        }
        inside = std::max<std::int64_t>(0, system_.cells[group.n].people - inside);
        return isSmall(inside) || (policy_.tables.hidesSameAnswer && most == answers);
    }

    ReleasedTable shown(const CountTable& table, const std::vector<SystemGroup>& groups) const
    {
        ReleasedTable made;
        made.id_ = table.id;
        made.title_ = table.title;
        made.population_ = table.population;
        made.groups_ = table.groups;
        made.answers_ = table.answers;
        made.showsCounts_ = table.showsCounts;
        made.showsMean_ = table.showsMean;
        for (const auto& group : groups) {
            const bool alike = mayShowUnanimous(group) && isWhollyShown(group);
            for (const auto answer : group.answers)
                made.cells_.push_back(shown(answer, alike));
            made.cells_.push_back(shown(group.n, false));
            made.means_.push_back(shownMean(group));
        }
        return made;
    }

    TableCell shown(std::size_t index, bool inUnanimousGroup) const
    {
        const auto& cell = system_.cells[index];
        if (cell.state != State::Shown)
            return Hidden{};
        if (inUnanimousGroup && cell.answers > 0)
            return Unanimous{};
        return cell.answers;
    }

    TableMean shownMean(const SystemGroup& group) const
    {
        if (!group.mean || !system_.means[*group.mean].shown)
            return Hidden{};
        return static_cast<double>(system_.means[*group.mean].hundredths) / 100;
    }

    const TableSet& set_;
    const forms::Policy& policy_;
    const Checkpoint& checkpoint_;
    forms::Threshold threshold_;
    CellSystem system_;
    ReleasedTables released_;
};

namespace {

// An answer or a mean; that a group exists is no figure about it.
bool saysAnything(const ReleasedTable& table, const CountTable& counted)
{
    const auto answers = table.answers().categories.size();
    const auto groups = counted.counts.size() / (answers + 1);
    for (std::size_t place = 0; place < groups; ++place) {
        std::vector<std::size_t> group(table.groups().size());
        auto rest = place;
        for (auto index = group.size(); index-- > 0; rest /= shownCategories(table.groups()[index]))
            group[index] = rest % shownCategories(table.groups()[index]);
        if (table.showsMean() && !std::holds_alternative<Hidden>(table.mean(group)))
            return true;
        for (std::size_t answer = 0; table.showsCounts() && answer < answers; ++answer)
            if (!std::holds_alternative<Hidden>(table.cell(group, answer)))
                return true;
    }
    return false;
}

bool saysAnything(const ReleasedTables& released, const TableSet& set)
{
    for (std::size_t index = 0; index < set.tables.size(); ++index)
        if (saysAnything(released.tables()[index], set.tables[index]))
            return true;
    return false;
}

// The same tables without the groups that have a total.
TableSet takenTogether(const TableSet& set)
{
    TableSet together{set.instruments, {}, set.withoutConsent};
    for (auto table : set.tables) {
        for (auto index = table.groups.size(); index-- > 0;)
            if (table.groups[index].adds)
                table = withoutDimension(std::move(table), index);
        together.tables.push_back(std::move(table));
    }
    return together;
}

std::optional<ReleasedTables> tryRelease(const TableSet& set, const forms::Policy& policy,
                                         const Checkpoint& checkpoint)
{
    auto released = TableControl(set, policy, checkpoint).release();
    if (!saysAnything(released, set))
        return std::nullopt;
    return released;
}

std::optional<RefusalReason> refused(const TableSet& set, const forms::Policy& policy)
{
    if (!policy.allowsTables)
        return RefusalReason::ProductNotAllowed;
    for (const auto& instrument : set.instruments)
        if (!allows(policy, instrument))
            return RefusalReason::InstrumentNotAllowed;
    return std::nullopt;
}

}  // namespace

std::variant<ReleasedTables, Refusal> releaseTables(const TableSet& set, const forms::Policy& policy,
                                                    const Checkpoint& checkpoint)
{
    const auto people = peopleIn(set);
    const auto needed = forms::Threshold(policy.tables.threshold).people();
    if (const auto reason = refused(set, policy))
        return Refusal{*reason, Nearest::OtherPolicy, people, needed};
    if (people == 0)
        return Refusal{RefusalReason::NothingFilledIn, Nearest::WithOtherTeams, people, needed};
    if (people < needed)
        return Refusal{RefusalReason::TooFewPeople, Nearest::WithOtherTeams, people, needed};
    if (auto released = tryRelease(set, policy, checkpoint))
        return std::move(*released);
    const bool together = tryRelease(takenTogether(set), policy, checkpoint).has_value();
    return Refusal{RefusalReason::NothingLeft, together ? Nearest::WithoutGroups : Nearest::WithOtherTeams,
                   people, needed};
}

}  // namespace app::research
