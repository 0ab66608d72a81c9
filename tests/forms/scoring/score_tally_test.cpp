#include "forms/scoring/score_tally.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "tests/forms/scoring/sample_instrument.h"

namespace forms {
namespace {

Instrument withScore(const Score& score)
{
    auto instrument = sampleInstrument();
    instrument.scores = {score};
    return instrument;
}

TEST(ScoreTally, HasTheSpreadOfEverybodysScoreAndNamesItsKey)
{
    const auto instrument = withScore(meanOf({{"schaal"}, {"tweede"}}));
    ScoreTally tally(instrument, "samen");
    for (Id member = 0; member < 5; ++member)
        tally.add({"Linde", member}, {{"schaal", Option{"4"}}, {"tweede", Option{std::to_string(member)}}});

    const auto figures = std::get<ScoreFigures>(tally.figures().shown(Threshold{}));
    EXPECT_EQ(figures.spread.n, 5u);
    EXPECT_DOUBLE_EQ(figures.spread.mean, 3);
    EXPECT_EQ(figures.keyVersion, "voorbeeld 1");
}

TEST(ScoreTally, CountsFormsWithoutAScoreByReason)
{
    const auto instrument = withScore(meanOf({{"schaal"}}));
    ScoreTally tally(instrument, "samen");
    tally.add({"Linde", 1}, {{"schaal", Option{"2"}}});
    tally.add({"Linde", 2}, {{"schaal", Option{"nvt"}}});
    tally.add({"Linde", 3}, {});
    tally.add({"Linde", 4}, {});

    const auto figures = tally.figures();
    EXPECT_EQ(figures.peopleBeforeDisclosureControl(), 1u);
    EXPECT_EQ(figures.beforeDisclosureControl().spread.n, 1u);
    EXPECT_EQ(figures.beforeDisclosureControl().missing, (MissingCounts{2, 1}));
    EXPECT_TRUE(std::holds_alternative<TooFew>(figures.shown(Threshold{})));
}

TEST(ScoreTally, RefusesAScoreThatIsNotThere)
{
    const auto instrument = sampleInstrument();
    EXPECT_THROW(ScoreTally(instrument, "samen"), std::invalid_argument);
}

}  // namespace
}  // namespace forms
