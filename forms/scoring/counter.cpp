#include "forms/scoring/counter.h"

#include <algorithm>

namespace forms {

std::size_t AnswerFigures::count(std::initializer_list<std::string_view> codes) const
{
    std::size_t sum = 0;
    for (const auto& counted : counts)
        if (std::find(codes.begin(), codes.end(), counted.code) != codes.end())
            sum += counted.count;
    return sum;
}

double AnswerFigures::share(std::initializer_list<std::string_view> codes) const
{
    return n == 0 ? 0 : static_cast<double>(count(codes)) / static_cast<double>(n);
}

Counter::Counter(std::vector<std::string> codes)
{
    for (auto& code : codes)
        counts_.push_back({std::move(code), 0});
}

void Counter::add(const Person& person, const std::vector<std::string>& codes, std::optional<double> number)
{
    ++n_;
    people_.insert(person);
    for (auto& counted : counts_)
        if (std::find(codes.begin(), codes.end(), counted.code) != codes.end())
            ++counted.count;
    if (number)
        numbers_.push_back(*number);
}

Guarded<AnswerFigures> Counter::figures() const
{
    AnswerFigures figures{n_, counts_, missing_, {}};
    if (!numbers_.empty())
        figures.spread = spreadOf(numbers_);
    return {std::move(figures), people_.size()};
}

}  // namespace forms
