// Anonieme tabellen: counts and means of groups, as they come in and as they may leave.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

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
    std::size_t answers = 0;
    std::size_t people = 0;
};

// Counts before disclosure control. `counts` holds each combination of categories, without totals; the last
// dimension runs fastest. The answers are the last dimension.
struct CountTable {
    std::string id;
    std::string title;
    std::string population;  // tables with the same population have the same n in the same group
    std::vector<Dimension> groups;
    Dimension answers;
    bool showsMean = false;
    std::vector<Count> counts;
};

// Tables that are published together and are therefore judged together.
struct TableSet {
    std::vector<CountTable> tables;
};

struct Hidden {  // te weinig antwoorden
    bool operator==(const Hidden&) const = default;
};
struct Unanimous {  // eensgezind: all gave this one answer; only where the policy shows it
    bool operator==(const Unanimous&) const = default;
};
using TableCell = std::variant<Hidden, Unanimous, std::size_t>;
using TableMean = std::variant<Hidden, double>;

// One table as it may leave.
class ReleasedTable {
public:
    const std::string& id() const { return id_; }
    const std::string& title() const { return title_; }
    const std::vector<Dimension>& groups() const { return groups_; }
    const Dimension& answers() const { return answers_; }
    bool showsMean() const { return showsMean_; }

    // `group` has one place for each dimension; the number of its categories stands for the total, where the
    // dimension adds.
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
    std::vector<Dimension> groups_;
    Dimension answers_;
    bool showsMean_ = false;
    std::vector<TableCell> cells_;
    std::vector<TableMean> means_;
};

// What the disclosure control did; for the internal report only.
struct TableTreatment {
    std::size_t cells = 0;
    std::size_t tooSmall = 0;      // hidden by themselves
    std::size_t sameAnswer = 0;    // hidden because all answered alike
    std::size_t withThem = 0;      // hidden so that others cannot be computed
    std::size_t totalsHidden = 0;  // of those, totals and n
    std::size_t meansHidden = 0;
};

// Made by the disclosure control alone (disclosure/table_control.h); writers of tables take nothing else.
class ReleasedTables {
public:
    const std::vector<ReleasedTable>& tables() const { return tables_; }
    const forms::Policy& policy() const { return policy_; }
    const TableTreatment& treatment() const { return treatment_; }

private:
    friend class TableControl;
    explicit ReleasedTables(forms::Policy policy) : policy_(std::move(policy)) {}

    std::vector<ReleasedTable> tables_;
    forms::Policy policy_;
    TableTreatment treatment_;
};

}  // namespace app::research
