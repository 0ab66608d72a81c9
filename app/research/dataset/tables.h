// Anonieme tabellen: counts and means of groups, as they come in and as they may leave.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/research/dataset/source.h"
#include "forms/model/policy.h"

namespace app::research {

struct Category {
    std::string code;
    std::string label;
    std::optional<double> value;  // of an answer that counts in the mean
    bool operator==(const Category&) const = default;
};

// Something a table is split by. Two tables with a dimension of the same id are linked through it.
struct Dimension {
    std::string id;
    std::string label;
    std::vector<Category> categories;
    bool adds = true;  // each person stands in one category, so there is a total
    bool operator==(const Dimension&) const = default;
};

// The categories, and the total where there is one.
std::size_t shownCategories(const Dimension& dimension);

// How often an answer was given, and by how many different people.
struct Count {
    std::int64_t answers = 0;
    std::int64_t people = 0;
    bool operator==(const Count&) const = default;
};

// A question counted over groups, before disclosure control. Made by tabulate().
struct CountTable {
    std::string id;
    std::string title;
    std::string population;  // tables with the same population have the same n in the same group
    std::vector<Dimension> groups;
    Dimension answers;  // its id is that of the question, and links tables that count the same question
    bool showsCounts = true;
    bool showsMean = false;
    // Row-major over the shown categories of the groups and then the answers, of which the last place is n.
    std::vector<Count> counts;
};

// One answer: where it stands in each of the groups, and which answer it is.
struct Observation {
    Respondent respondent;
    std::vector<std::size_t> groups;
    std::size_t answer = 0;
};

// Fills in the counts of the table, totals and n included. Throws std::out_of_range when an observation
// stands outside the table.
CountTable tabulate(CountTable table, const std::vector<Observation>& observations);

// The table over all categories of a dimension together. Precondition: that dimension adds.
CountTable withoutDimension(CountTable table, std::size_t dimension);

// Tables that are published together and are therefore judged together.
struct TableSet {
    std::vector<std::string> instruments;  // the ids of those that were counted
    std::vector<CountTable> tables;
    std::size_t withoutConsent = 0;  // people left out
};

struct Hidden {  // te weinig antwoorden
    bool operator==(const Hidden&) const = default;
};
struct Unanimous {  // eensgezind: all gave this one answer; only where the policy shows it
    bool operator==(const Unanimous&) const = default;
};
using TableCell = std::variant<Hidden, Unanimous, std::int64_t>;
using TableMean = std::variant<Hidden, double>;

// One table as it may leave.
class ReleasedTable {
public:
    const std::string& id() const { return id_; }
    const std::string& title() const { return title_; }
    const std::string& population() const { return population_; }
    const std::vector<Dimension>& groups() const { return groups_; }
    const Dimension& answers() const { return answers_; }
    bool showsCounts() const { return showsCounts_; }
    bool showsMean() const { return showsMean_; }

    // `group` has one place for each dimension; the number of its categories stands for the total, where the
    // dimension adds. Precondition: showsCounts().
    const TableCell& cell(const std::vector<std::size_t>& group, std::size_t answer) const;
    // How many answered in the group.
    const TableCell& n(const std::vector<std::size_t>& group) const;
    // To two decimals, rounded last. Precondition: showsMean().
    const TableMean& mean(const std::vector<std::size_t>& group) const;

private:
    friend class TableControl;
    ReleasedTable() = default;
    std::size_t placeOf(const std::vector<std::size_t>& group) const;

    std::string id_;
    std::string title_;
    std::string population_;
    std::vector<Dimension> groups_;
    Dimension answers_;
    bool showsCounts_ = true;
    bool showsMean_ = false;
    std::vector<TableCell> cells_;
    std::vector<TableMean> means_;
};

// What the disclosure control did; for the internal report only.
struct TableTreatment {
    std::size_t people = 0;          // who are in the largest figure
    std::size_t withoutConsent = 0;  // people left out
    std::size_t cells = 0;           // counts and n, each once, however many tables show it
    std::size_t tooSmall = 0;        // hidden by themselves
    std::size_t sameAnswer = 0;      // hidden because all answered alike
    std::size_t withThem = 0;        // hidden so that others cannot be computed
    std::size_t means = 0;
    std::size_t meansHidden = 0;
};

// Made by the disclosure control alone (disclosure/release_tables.h); writers of tables take nothing else.
class ReleasedTables {
public:
    const std::vector<ReleasedTable>& tables() const { return tables_; }
    const forms::Policy& policy() const { return policy_; }
    const TableTreatment& treatment() const { return treatment_; }

private:
    friend class TableControl;
    ReleasedTables() = default;

    std::vector<ReleasedTable> tables_;
    forms::Policy policy_;
    TableTreatment treatment_;
};

}  // namespace app::research
