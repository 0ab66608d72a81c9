// Rows that could have given a printed figure. Only the figures were ever published; these people are made up
// from them.
#pragma once

#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

#include "forms/model/answer.h"
#include "forms/scoring/rounding.h"

namespace forms {

using People = std::vector<Answers>;

// Whole numbers with this sum, as equal as can be.
inline std::vector<int> sharedOut(long sum, std::size_t people)
{
    const auto n = static_cast<long>(people);
    std::vector<int> numbers(people, static_cast<int>(sum / n));
    for (std::size_t person = 0; person < static_cast<std::size_t>(sum % n); ++person)
        ++numbers[person];
    return numbers;
}

// Answers from 0 to 4 of so many people whose mean, as a part of 4, is printed as this with two decimals;
// empty when no such answers exist.
inline std::vector<int> answersPrintedAs(double printed, std::size_t people)
{
    const auto most = 4 * static_cast<double>(people);
    const auto sum = std::lround(printed * most);
    const bool fits = rounded(static_cast<double>(sum) / most, 2) == printed;
    return fits ? sharedOut(sum, people) : std::vector<int>{};
}

// Gives the first people of the group these answers to one question.
inline void answer(People& rows, const std::string& questionId, const std::vector<int>& numbers)
{
    if (numbers.empty() || numbers.size() > rows.size())
        throw std::logic_error("no answers for " + questionId);
    for (std::size_t person = 0; person < numbers.size(); ++person)
        rows[person][questionId] = Option{std::to_string(numbers[person])};
}

}  // namespace forms
