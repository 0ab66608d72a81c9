// Counting what a group answered; the tallies share it.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "forms/scoring/group.h"
#include "forms/scoring/measure.h"
#include "forms/scoring/small_group.h"
#include "forms/scoring/spread.h"

namespace forms {

struct CodeCount {
    std::string code;
    std::size_t count = 0;
    bool operator==(const CodeCount&) const = default;
};

// What a group answered to one question. Shares and totals come from counts, so they never add up to 99.9.
struct AnswerFigures {
    std::size_t n = 0;              // forms with an answer; each share is of these
    std::vector<CodeCount> counts;  // in the order of the form; what nobody chose is there with 0
    MissingCounts missing;          // the other forms
    std::optional<Spread> spread;   // where the answer is a number; for ticks, how many there are on a form

    // How many answers have one of these codes; for ticks a form counts once for each.
    std::size_t count(std::initializer_list<std::string_view> codes) const;
    // The same as part of n, from 0 to 1; 0 when n is 0.
    double share(std::initializer_list<std::string_view> codes) const;
    bool operator==(const AnswerFigures&) const = default;
};

// Adds up forms in any order.
class Counter {
public:
    explicit Counter(std::vector<std::string> codes);

    // Codes that the counter was not made for are not counted.
    void add(const Person& person, const std::vector<std::string>& codes, std::optional<double> number);
    void addMissing(Missing reason) { missing_.add(reason); }
    Guarded<AnswerFigures> figures() const;

private:
    std::vector<CodeCount> counts_;
    std::size_t n_ = 0;
    MissingCounts missing_;
    std::vector<double> numbers_;
    std::set<Person> people_;
};

}  // namespace forms
