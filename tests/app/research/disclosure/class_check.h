// Counts k and l from released rows alone, in another way than the disclosure control does.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/research/dataset/microdata.h"
#include "tests/app/research/population.h"

namespace tests {

inline std::size_t columnOf(const app::research::Codebook& codebook, const std::string& name)
{
    for (std::size_t column = 0; column < codebook.variables().size(); ++column)
        if (codebook.variables()[column].name == name)
            return column;
    throw std::logic_error("no such column: " + name);
}

// What an identifying column shows; a text never is one.
inline std::string textOf(app::research::Value value)
{
    if (const auto number = value.number())
        return std::to_string(*number);
    return "missing " + std::to_string(static_cast<int>(value.missing().value()));
}

// What an intruder sees of one id: what its rows say about who it is, side by side.
struct Seen {
    std::vector<std::string> rows;
    std::set<double> people;
    std::vector<std::size_t> places;
};

// All that share an id, by id.
inline std::map<double, Seen> seenIn(const app::research::ReleasedMicrodata& released)
{
    const auto& variables = released.codebook().variables();
    std::map<double, Seen> seen;
    for (std::size_t place = 0; place < released.rows().size(); ++place) {
        const auto& row = released.rows()[place];
        std::string looks;
        for (std::size_t column = 1; column < variables.size(); ++column)
            if (variables[column].role == forms::Role::Indirect)
                looks += textOf(row[column]) + "|";
        auto& one = seen[row[0].number().value()];
        one.rows.push_back(looks);
        one.people.insert(row[columnOf(released.codebook(), "v_saldo")].number().value());
        one.places.push_back(place);
    }
    for (auto& [id, one] : seen)
        std::sort(one.rows.begin(), one.rows.end());
    return seen;
}

struct SeenClass {
    std::set<double> people;
    std::map<std::string, std::vector<std::size_t>> layers;  // rows that look alike
};

inline std::map<std::vector<std::string>, SeenClass> classesIn(
    const app::research::ReleasedMicrodata& released)
{
    std::map<std::vector<std::string>, SeenClass> classes;
    for (const auto& [id, one] : seenIn(released)) {
        auto& together = classes[one.rows];
        together.people.insert(one.people.begin(), one.people.end());
        for (const auto place : one.places) {
            std::string looks;
            const auto& variables = released.codebook().variables();
            for (std::size_t column = 1; column < variables.size(); ++column)
                if (variables[column].role == forms::Role::Indirect)
                    looks += textOf(released.rows()[place][column]) + "|";
            together.layers[looks].push_back(place);
        }
    }
    return classes;
}

// The smallest class, in people.
inline std::size_t smallestClass(const app::research::ReleasedMicrodata& released)
{
    std::size_t smallest = released.rows().size();
    for (const auto& [looks, together] : classesIn(released))
        smallest = std::min(smallest, together.people.size());
    return smallest;
}

// The fewest different answers that people who look alike gave to a sensitive question, where any is shown.
inline std::size_t leastDiversity(const app::research::ReleasedMicrodata& released)
{
    std::size_t least = released.rows().size() + 1;
    const auto column = columnOf(released.codebook(), "v_verzuim");
    for (const auto& [looks, together] : classesIn(released))
        for (const auto& [layer, places] : together.layers) {
            std::set<double> answers;
            for (const auto place : places)
                if (const auto answer = released.rows()[place][column].number())
                    answers.insert(*answer);
            if (!answers.empty())
                least = std::min(least, answers.size());
        }
    return least;
}

}  // namespace tests
