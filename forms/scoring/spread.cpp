#include "forms/scoring/spread.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace forms {
namespace {

double medianOf(const std::vector<double>& sorted)
{
    const auto middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

double squaresAround(double mean, const std::vector<double>& numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0, [&](double sum, double number) {
        return sum + (number - mean) * (number - mean);
    });
}

}  // namespace

Spread spreadOf(std::vector<double> numbers)
{
    if (numbers.empty())
        return {};
    // Sorted, because the last bit of a sum depends on its order, and a rounded figure may hang on that bit.
    std::sort(numbers.begin(), numbers.end());
    Spread spread;
    spread.n = numbers.size();
    spread.sameForAll = numbers.front() == numbers.back();
    const auto n = static_cast<double>(numbers.size());
    spread.mean =
        spread.sameForAll ? numbers.front() : std::accumulate(numbers.begin(), numbers.end(), 0.0) / n;
    spread.median = medianOf(numbers);
    if (spread.n > 1)
        spread.sd = std::sqrt(squaresAround(spread.mean, numbers) / (n - 1));
    return spread;
}

}  // namespace forms
