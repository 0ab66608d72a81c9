// How long the check of one text takes: 5,000 characters made of the labelled sentences, as somebody who
// writes would wait for it. Beside it, in the same run, what one would write first: a regular expression for
// three of the twelve kinds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

#include "forms/model/utf8.h"
#include "forms/privacy/trace_check.h"
#include "tests/forms/privacy/corpus.h"

namespace {

using Clock = std::chrono::steady_clock;
constexpr double goal = 5;  // milliseconds

std::string textOf(std::size_t characters)
{
    const auto folder = std::filesystem::path(SOURCE_DIR) / "tests/forms/privacy/corpus";
    std::string text;
    for (const auto* part : {"eerste_deel.txt", "tweede_deel.txt", "derde_deel.txt"})
        for (const auto& sentence : tests::sentencesIn(folder / part))
            if (forms::lengthOf(text) < characters)
                text += sentence.text + " ";
    return text;
}

double millisecondsOf(const std::function<void()>& work)
{
    const auto begin = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

struct Times {
    double middle;
    double nineteenOfTwenty;
};

Times timesOf(const std::function<void()>& work)
{
    std::vector<double> all;
    for (int round = 0; round < 200; ++round)
        all.push_back(millisecondsOf(work));
    std::sort(all.begin(), all.end());
    return {all[all.size() / 2], all[all.size() * 19 / 20]};
}

std::ptrdiff_t matchesOf(const std::regex& pattern, const std::string& text)
{
    return std::distance(std::sregex_iterator(text.begin(), text.end(), pattern), std::sregex_iterator());
}

}  // namespace

int main()
{
    const auto text = textOf(5000);
    const forms::WordList* words = nullptr;
    const double loading = millisecondsOf([&] { words = &tests::dutchWords(); });
    const auto team =
        tests::teamIn(std::filesystem::path(SOURCE_DIR) / "tests/forms/privacy/corpus/team.txt");
    const forms::TraceCheck check(team, *words);
    const std::regex pattern("\\b[1-9][0-9]{3} ?[A-Z]{2}\\b|\\b0[0-9 -]{9,12}\\b|[a-z0-9._-]+@[a-z0-9.-]+",
                             std::regex::optimize);

    std::size_t traces = 0;
    std::ptrdiff_t matches = 0;
    const auto checking = timesOf([&] { traces = check.tracesIn(text).size(); });
    const auto searching = timesOf([&] { matches = matchesOf(pattern, text); });

    std::printf("a text of %zu characters, 200 times\n", forms::lengthOf(text));
    std::printf(
        "  the check, twelve kinds:        %6.2f ms, 19 of 20 within %.2f ms, %zu traces (goal %.0f ms)\n",
        checking.middle, checking.nineteenOfTwenty, traces, goal);
    std::printf("  a regular expression, 3 kinds:  %6.2f ms, 19 of 20 within %.2f ms, %td matches\n",
                searching.middle, searching.nineteenOfTwenty, matches);
    std::printf("  check / regular expression:     %6.2f\n", checking.middle / searching.middle);
    std::printf("reading the list of words, once, beside the window: %.0f ms\n", loading);
}
