#include "tests/app/research/disclosure/intruder.h"

#include <glpk.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace tests {

using namespace app::research;

std::vector<Group> groupsOf(const ReleasedTable& table)
{
    std::vector<Group> groups{{}};
    for (const auto& dimension : table.groups()) {
        std::vector<Group> longer;
        for (const auto& group : groups)
            for (std::size_t category = 0; category < shownCategories(dimension); ++category) {
                longer.push_back(group);
                longer.back().push_back(category);
            }
        groups = std::move(longer);
    }
    return groups;
}

namespace {

// The same for the same people, in whatever table they stand.
std::string nameOf(const ReleasedTable& table, const Group& group)
{
    std::map<std::string, std::string> parts;
    for (std::size_t index = 0; index < group.size(); ++index) {
        const auto& dimension = table.groups()[index];
        if (group[index] < dimension.categories.size())
            parts[dimension.id] = dimension.categories[group[index]].code;
    }
    std::string name;
    for (const auto& [dimension, category] : parts)
        name += " " + dimension + "=" + category;
    return name;
}

}  // namespace

void Intruder::FreeProblem::operator()(glp_prob* problem) const
{
    glp_delete_prob(problem);
}

Intruder::Intruder(const ReleasedTables& tables, long most)
    : most_(static_cast<double>(most)), problem_(glp_create_prob())
{
    glp_term_out(GLP_OFF);
    for (const auto& table : tables.tables())
        read(table);
}

int Intruder::columnOf(const std::string& figure, const TableCell* cell, std::optional<std::int64_t> n)
{
    auto known = columns_.find(figure);
    if (known == columns_.end()) {
        const auto column = glp_add_cols(problem_.get(), 1);
        glp_set_col_kind(problem_.get(), column, GLP_IV);
        glp_set_col_bnds(problem_.get(), column, GLP_DB, 0, most_);
        known = columns_.emplace(figure, column).first;
    }
    const auto column = known->second;
    if (!cell)
        return column;
    if (std::holds_alternative<Hidden>(*cell)) {
        hidden_[column] = {figure, std::numeric_limits<long>::max(), 0};
        return column;
    }
    const auto* count = std::get_if<std::int64_t>(cell);
    const auto value = static_cast<double>(count ? *count : n.value());  // eensgezind: all n gave this answer
    glp_set_col_bnds(problem_.get(), column, GLP_FX, value, value);
    return column;
}

void Intruder::read(const ReleasedTable& table)
{
    const auto answers = table.answers().categories.size();
    std::map<Group, std::vector<int>> columns;
    for (const auto& group : groupsOf(table)) {
        auto& here = columns[group];
        const auto* shown = std::get_if<std::int64_t>(&table.n(group));
        const auto n = shown ? std::optional(*shown) : std::nullopt;
        for (std::size_t answer = 0; answer < answers; ++answer) {
            const auto figure = table.answers().id + ":" + table.answers().categories[answer].code;
            here.push_back(columnOf(figure + nameOf(table, group),
                                    table.showsCounts() ? &table.cell(group, answer) : nullptr, n));
        }
        const auto total = columnOf(table.population() + nameOf(table, group), &table.n(group), n);
        addSum(total, here);
        if (table.showsMean() && std::holds_alternative<double>(table.mean(group)))
            addMean(table, std::get<double>(table.mean(group)), here);
        here.push_back(total);
    }
    for (const auto& [group, here] : columns)
        for (std::size_t index = 0; index < group.size(); ++index) {
            const auto& dimension = table.groups()[index];
            if (!dimension.adds || group[index] != dimension.categories.size())
                continue;
            for (std::size_t answer = 0; answer <= answers; ++answer) {
                std::vector<int> parts;
                for (std::size_t category = 0; category < dimension.categories.size(); ++category) {
                    auto part = group;
                    part[index] = category;
                    parts.push_back(columns.at(part)[answer]);
                }
                addSum(here[answer], parts);
            }
        }
}

// A printed mean says between which two edges the true one lies.
void Intruder::addMean(const ReleasedTable& table, double mean, const std::vector<int>& answers)
{
    std::vector<Term> lower, upper;
    for (std::size_t answer = 0; answer < answers.size(); ++answer)
        if (const auto value = table.answers().categories[answer].value) {
            lower.push_back({answers[answer], *value - (mean - 0.005)});
            upper.push_back({answers[answer], *value - (mean + 0.005)});
        }
    addRow(0, std::numeric_limits<double>::infinity(), lower);
    addRow(-std::numeric_limits<double>::infinity(), 0, upper);
}

void Intruder::addSum(int total, const std::vector<int>& parts)
{
    std::vector<Term> terms{{total, -1}};
    for (const auto part : parts)
        terms.push_back({part, 1});
    addRow(0, 0, terms);
}

void Intruder::addRow(double low, double high, const std::vector<Term>& terms)
{
    std::vector<int> columns{0};
    std::vector<double> factors{0};
    for (const auto& term : terms) {
        columns.push_back(term.column);
        factors.push_back(term.factor);
    }
    const auto row = glp_add_rows(problem_.get(), 1);
    const auto kind = low == high ? GLP_FX : std::isinf(low) ? GLP_UP : GLP_LO;
    glp_set_row_bnds(problem_.get(), row, kind, low, high);
    glp_set_mat_row(problem_.get(), row, static_cast<int>(terms.size()), columns.data(), factors.data());
}

// The whole numbers in which the column is as high as it can be, or with direction -1 as low.
bool Intruder::solve(int column, double direction)
{
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    glp_iocp whole;
    glp_init_iocp(&whole);
    simplex.msg_lev = whole.msg_lev = GLP_MSG_OFF;
    glp_set_obj_dir(problem_.get(), GLP_MAX);
    glp_set_obj_coef(problem_.get(), column, direction);
    const bool solved = glp_simplex(problem_.get(), &simplex) == 0 &&
                        glp_get_status(problem_.get()) == GLP_OPT &&
                        glp_intopt(problem_.get(), &whole) == 0 && glp_mip_status(problem_.get()) == GLP_OPT;
    glp_set_obj_coef(problem_.get(), column, 0);
    if (!solved)
        return false;
    for (auto& [other, interval] : hidden_) {
        const auto value = std::lround(glp_mip_col_val(problem_.get(), other));
        interval.low = std::min(interval.low, value);
        interval.high = std::max(interval.high, value);
    }
    return true;
}

std::vector<Intruder::Interval> Intruder::hidden(long enough)
{
    std::vector<Interval> intervals;
    for (const auto& [column, interval] : hidden_) {
        for (const auto direction : {1.0, -1.0})
            if (interval.high - interval.low + 1 < enough && !solve(column, direction))
                throw std::logic_error("published tables that contradict each other");
        intervals.push_back(interval);
    }
    return intervals;
}

}  // namespace tests
