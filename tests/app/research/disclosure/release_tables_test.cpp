#include "app/research/disclosure/release_tables.h"

#include <gtest/gtest.h>

#include "app/research/dataset/count_tables.h"
#include "app/research/disclosure/protection/cell_system.h"
#include "tests/app/research/disclosure/intruder.h"
#include "tests/app/research/population.h"

namespace {

using namespace app::research;

constexpr std::size_t total = 3;  // the place of the total over three teams

Dimension dimension(const std::string& id, const std::vector<std::string>& categories)
{
    Dimension made{id, id, {}, true};
    for (const auto& category : categories)
        made.categories.push_back({category, category, static_cast<double>(made.categories.size() + 1)});
    return made;
}

// How many people of each of three teams gave each of three answers.
using Counts = std::vector<std::vector<std::size_t>>;

CountTable table(const Counts& counts, bool mean = false)
{
    CountTable made;
    made.id = made.title = "vraag";
    made.population = "proef";
    made.groups = {dimension("team", {"noord", "oost", "zuid"})};
    made.answers = dimension("vraag", {"oneens", "neutraal", "eens"});
    made.showsMean = mean;
    std::vector<Observation> observations;
    for (std::size_t team = 0; team < counts.size(); ++team)
        for (std::size_t answer = 0; answer < counts[team].size(); ++answer)
            for (std::size_t person = 0; person < counts[team][answer]; ++person)
                observations.push_back({{team, static_cast<forms::Id>(observations.size())}, {team}, answer});
    return tabulate(made, observations);
}

forms::Policy policy(int threshold, bool hidesSameAnswer = true)
{
    forms::Policy made;
    made.tables = {threshold, hidesSameAnswer};
    return made;
}

ReleasedTables release(const TableSet& set, const forms::Policy& rules)
{
    return std::get<ReleasedTables>(releaseTables(set, rules));
}

ReleasedTable release(const CountTable& one, const forms::Policy& rules)
{
    return release(TableSet{{"proef"}, {one}}, rules).tables().front();
}

const TableCell hidden = Hidden{};

TableCell count(std::int64_t number)
{
    return number;
}

TEST(ReleaseTables, ShowsEverythingThatIsLargeEnough)
{
    const auto shown = release(table({{5, 6, 7}, {8, 9, 10}, {11, 12, 13}}), policy(5));

    EXPECT_EQ(shown.cell({0}, 0), count(5));
    EXPECT_EQ(shown.n({1}), count(27));
    EXPECT_EQ(shown.cell({total}, 2), count(30));
    EXPECT_EQ(shown.n({total}), count(81));
}

TEST(ReleaseTables, HidesACellBelowTheThresholdAndAnotherInItsRowAndColumn)
{
    const auto shown = release(table({{2, 9, 10}, {9, 9, 10}, {9, 9, 10}}), policy(5));

    EXPECT_EQ(shown.cell({0}, 0), hidden);
    const auto inRow =
        (shown.cell({0}, 1) == hidden) + (shown.cell({0}, 2) == hidden) + (shown.n({0}) == hidden);
    const auto inColumn =
        (shown.cell({1}, 0) == hidden) + (shown.cell({2}, 0) == hidden) + (shown.cell({total}, 0) == hidden);
    EXPECT_GE(inRow, 1);
    EXPECT_GE(inColumn, 1);
}

TEST(ReleaseTables, HidesZeroToo)
{
    const auto shown = release(table({{0, 9, 10}, {9, 9, 10}, {9, 9, 10}}), policy(5));

    EXPECT_EQ(shown.cell({0}, 0), hidden);
}

TEST(ReleaseTables, CountsPeopleAndNotAnswers)
{
    auto made = table({{6, 6, 6}, {6, 6, 6}, {6, 6, 6}});
    made.counts[0].people = 1;

    EXPECT_EQ(release(made, policy(5)).cell({0}, 0), hidden);
}

TEST(ReleaseTables, HidesAGroupInWhichAllAnsweredAlike)
{
    const auto shown = release(table({{0, 0, 12}, {9, 9, 10}, {9, 9, 10}}, true), policy(5));

    for (std::size_t answer = 0; answer < 3; ++answer)
        EXPECT_EQ(shown.cell({0}, answer), hidden);
    EXPECT_EQ(shown.mean({0}), TableMean{Hidden{}});
}

TEST(ReleaseTables, CountsWhatWasHiddenBecauseAllAnsweredAlike)
{
    const TableSet set{{"proef"}, {table({{0, 0, 12}, {9, 9, 10}, {9, 9, 10}})}};

    EXPECT_EQ(release(set, policy(5)).treatment().sameAnswer, 1u) << "zeros are hidden as too small";
    EXPECT_EQ(release(set, policy(5, false)).treatment().sameAnswer, 0u);
}

TEST(ReleaseTables, ShowsTheOwnTeamThatItWasUnanimous)
{
    auto made = table({{0, 0, 12}});
    made = withoutDimension(made, 0);

    const auto shown = release(made, policy(5, false));

    EXPECT_EQ(shown.cell({}, 2), TableCell{Unanimous{}});
    EXPECT_EQ(shown.cell({}, 0), count(0));
}

TEST(ReleaseTables, RoundsAMeanOnceAndToTwoDecimals)
{
    const auto shown = release(table({{10, 20, 30}, {10, 10, 10}, {20, 20, 21}}, true), policy(5));

    EXPECT_EQ(shown.mean({0}), TableMean{2.33});
    EXPECT_EQ(shown.mean({1}), TableMean{2.0});
    EXPECT_EQ(shown.mean({2}), TableMean{2.02});
}

TEST(ReleaseTables, ShowsNoMeanOfTooFew)
{
    const auto shown = release(table({{1, 1, 1}, {10, 10, 10}, {20, 20, 20}}, true), policy(5));

    EXPECT_EQ(shown.mean({0}), TableMean{Hidden{}});
    EXPECT_EQ(shown.n({0}), hidden);
}

// Counts of another question over the same people, a mean, and a total may each give a hidden n away.
TEST(ReleaseTables, JudgesAllLinkedTablesTogether)
{
    auto other = table({{1, 1, 1}, {10, 10, 10}, {20, 20, 20}}, true);
    other.id = other.answers.id = "andere vraag";
    const TableSet set{{"proef"}, {table({{1, 2, 0}, {10, 10, 10}, {20, 20, 20}}), other}};

    const auto shown = release(set, policy(5));

    EXPECT_EQ(shown.tables()[0].n({0}), hidden);
    EXPECT_EQ(shown.tables()[1].n({0}), hidden);
    for (const auto& interval : tests::Intruder(shown, 200).hidden(5))
        EXPECT_GE(interval.high - interval.low + 1, 5) << interval.figure;
}

TEST(ReleaseTables, RefusesTablesThatContradictEachOther)
{
    auto other = table({{9, 9, 9}, {9, 9, 9}, {9, 9, 8}});
    other.id = other.answers.id = "andere vraag";
    const TableSet set{{"proef"}, {table({{9, 9, 9}, {9, 9, 9}, {9, 9, 9}}), other}};

    EXPECT_THROW(static_cast<void>(releaseTables(set, policy(5))), std::logic_error);
}

Refusal refusal(const TableSet& set, const forms::Policy& rules)
{
    return std::get<Refusal>(releaseTables(set, rules));
}

TEST(ReleaseTables, RefusesATeamOfThreeAndSaysWhatItTakes)
{
    const auto three = withoutDimension(table({{1, 1, 1}}), 0);

    EXPECT_EQ(refusal({{"proef"}, {three}}, policy(5)),
              (Refusal{RefusalReason::TooFewPeople, Nearest::WithOtherTeams, 3, 5}));
}

TEST(ReleaseTables, OffersAllTeamsTogetherWhenTheSplitWouldHideEverything)
{
    EXPECT_EQ(refusal({{"proef"}, {table({{3, 0, 3}, {1, 3, 3}, {0, 1, 0}})}}, policy(5)),
              (Refusal{RefusalReason::NothingLeft, Nearest::WithoutGroups, 14, 5}));
}

TEST(ReleaseTables, RefusesWhatThePolicyDoesNotAllow)
{
    auto rules = policy(5);
    rules.instruments = {"ander"};
    const TableSet set{{"proef"}, {table({{9, 9, 9}})}};
    EXPECT_EQ(refusal(set, rules).reason, RefusalReason::InstrumentNotAllowed);

    rules.allowsTables = false;
    EXPECT_EQ(refusal(set, rules).reason, RefusalReason::ProductNotAllowed);
}

TEST(ReleaseTables, SaysWhenNothingWasFilledIn)
{
    EXPECT_EQ(refusal({{"proef"}, {table({})}}, policy(5)).reason, RefusalReason::NothingFilledIn);
}

// The check is worth something only if the intruder follows the totals at all.
TEST(Intruder, FollowsWhatTheTotalsSayOfAHiddenFigure)
{
    const auto shown = release(TableSet{{"proef"}, {table({{5, 6, 7}, {8, 9, 10}, {2, 2, 9}})}}, policy(5));

    const auto intervals = tests::Intruder(shown, 200).hidden(1000);

    ASSERT_FALSE(intervals.empty());
    for (const auto& interval : intervals) {
        EXPECT_GE(interval.high - interval.low + 1, 5) << interval.figure;
        EXPECT_LT(interval.high, 200) << interval.figure;
    }
}

// That three people agree is hidden because they are three, also where it may be said that all agree.
TEST(ReleaseTables, CountsASmallGroupThatAgreesAmongWhatIsTooSmall)
{
    const auto tables =
        release(TableSet{{"proef"}, {table({{3, 0, 0}, {9, 9, 9}, {9, 9, 9}})}}, policy(5, false));

    EXPECT_EQ(tables.tables().front().cell({0}, 0), hidden);
    EXPECT_EQ(tables.treatment().tooSmall, 4u) << "three answers and n";
}

// Of means only, over answers of which the last counts in none.
CountTable means(const Counts& counts)
{
    auto made = table(counts, true);
    made.showsCounts = false;
    made.answers.categories.back().value.reset();
    return made;
}

TEST(ReleaseTables, HidesAMeanOfFewInALargeGroup)
{
    const auto shown = release(means({{2, 2, 11}, {9, 9, 9}, {9, 9, 9}}), policy(5));

    EXPECT_EQ(shown.mean({0}), TableMean{Hidden{}});
    EXPECT_EQ(shown.mean({1}), TableMean{1.5});
}

TEST(ReleaseTables, HidesAMeanThatGivesAwayWhatAllBehindItAnswered)
{
    const auto shown = release(means({{9, 0, 6}, {9, 9, 9}, {9, 9, 9}}), policy(5));

    EXPECT_EQ(shown.mean({0}), TableMean{Hidden{}});
    EXPECT_EQ(shown.mean({1}), TableMean{1.5});
}

// A proof that needs a team of thousands is none (docs/decisions/0011-a-hidden-cell-is-proven.md).
TEST(CellSystem, BelievesInNoFigureOfMoreThanTwiceTheLargest)
{
    CellSystem system;
    system.cells = {{6, 6, SystemCell::State::Shown}, {2, 2, SystemCell::State::Hidden}};
    system.most = 12;

    EXPECT_TRUE(addsUp(system, {6, 12}));
    EXPECT_FALSE(addsUp(system, {6, 13}));
    EXPECT_FALSE(addsUp(system, {6, -1}));
    EXPECT_FALSE(addsUp(system, {7, 2})) << "what is shown is known";
}

TEST(CountTables, CountsEachClosedQuestionByTeamAndWave)
{
    const auto source = tests::Population(1).source(40, 2, 2);

    const auto set = countTables(source, {true, true});

    std::vector<std::string> ids;
    for (const auto& each : set.tables)
        ids.push_back(each.id);
    EXPECT_EQ(ids, (std::vector<std::string>{"v_ruimte", "v_verzuim", "v_bakens_vraag", "v_bakens_eropaf",
                                             "v_spanning_nu", "v_spanning_gewenst", "v_cijfer_nu",
                                             "v_cijfer_gewenst"}));
    EXPECT_EQ(set.tables[0].groups.size(), 2u);
    EXPECT_TRUE(set.tables[0].showsMean);
    EXPECT_FALSE(set.tables[1].showsMean);
}

TEST(CountTables, LeavesOutWhoDidNotAgree)
{
    auto source = tests::Population(1).source(40, 1, 1);
    for (auto& entry : source.entries) {
        entry.consent = entry.respondent.member > 10;
        entry.answers["ruimte"] = forms::Option{"1"};
    }

    EXPECT_EQ(countTables(source, {}).tables[0].counts.back().people, 30);
}

}  // namespace
