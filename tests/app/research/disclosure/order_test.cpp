// What chance decides must tell nothing: a thousand exports of the same answers.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/research/disclosure/release_rows.h"
#include "tests/app/research/disclosure/class_check.h"

namespace {

using namespace app::research;

constexpr int exports = 1000;

// How far two orders of the same things agree: 1 the same, -1 the reverse, 0 nothing in common.
double correlation(const std::vector<double>& one, const std::vector<double>& other)
{
    const auto mean = [](const std::vector<double>& numbers) {
        return std::accumulate(numbers.begin(), numbers.end(), 0.0) / static_cast<double>(numbers.size());
    };
    const auto first = mean(one), second = mean(other);
    double both = 0, left = 0, right = 0;
    for (std::size_t place = 0; place < one.size(); ++place) {
        both += (one[place] - first) * (other[place] - second);
        left += (one[place] - first) * (one[place] - first);
        right += (other[place] - second) * (other[place] - second);
    }
    return both / std::sqrt(left * right);
}

std::vector<double> ranksOf(const std::vector<double>& numbers)
{
    std::vector<double> ranks;
    for (const auto number : numbers)
        ranks.push_back(static_cast<double>(
            std::count_if(numbers.begin(), numbers.end(), [&](double other) { return other < number; })));
    return ranks;
}

class Order : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        auto source = tests::Population(11).source(30, 2, 1);
        for (auto& entry : source.entries)
            entry.consent = true;
        for (std::uint32_t seed = 0; seed < exports; ++seed) {
            const auto file =
                std::get<ReleasedMicrodata>(releaseRows(source, tests::samplePolicy(), tests::seeded(seed)));
            const auto person = tests::columnOf(file.codebook(), "v_saldo");
            std::vector<double> entered, placed, ids;
            for (const auto& row : file.rows()) {
                entered.push_back(row[person].number().value());
                placed.push_back(static_cast<double>(placed.size()));
                ids.push_back(row[0].number().value());
            }
            byPlace += correlation(entered, placed) / exports;
            byId += correlation(entered, ranksOf(ids)) / exports;
            again[ids[static_cast<std::size_t>(std::find(entered.begin(), entered.end(), 0.0) -
                                               entered.begin())]]++;
        }
    }

    // Between unrelated orders the mean of a thousand has a standard deviation of 0.006.
    static constexpr double chance = 0.03;
    static inline double byPlace = 0, byId = 0;
    static inline std::map<double, int> again;
};

TEST_F(Order, OfRowsTellsNothingAboutTheOrderOfFillingIn)
{
    EXPECT_LT(std::abs(byPlace), chance);
}

TEST_F(Order, OfIdsTellsNothingAboutTheOrderOfFillingIn)
{
    EXPECT_LT(std::abs(byId), chance);
}

TEST_F(Order, GivesTheSamePersonAnotherIdEachTime)
{
    EXPECT_GE(again.size(), static_cast<std::size_t>(exports - 1));
}

TEST(Columns, AreTheSameForAThousandDifferentContents)
{
    const Codebook expected(tests::sampleInstrument(), tests::samplePolicy());
    std::vector<std::string> names;
    for (const auto& variable : expected.variables())
        names.push_back(variable.name);
    int files = 0;
    for (std::uint32_t seed = 0; seed < exports; ++seed) {
        tests::Population draw(seed);
        const auto source = draw.source(draw.between(10, 30), draw.between(1, 3), draw.between(1, 2));
        const auto result = releaseRows(source, tests::samplePolicy(), tests::seeded(seed));
        const auto* file = std::get_if<ReleasedMicrodata>(&result);
        if (!file)
            continue;
        ++files;
        std::vector<std::string> found;
        for (const auto& variable : file->codebook().variables())
            found.push_back(variable.name);
        ASSERT_EQ(found, names);
        for (const auto& row : file->rows())
            ASSERT_EQ(row.size(), names.size());
    }
    EXPECT_GT(files, 500);
}

}  // namespace
