#include "forms/scoring/reflector_tally.h"

#include <gtest/gtest.h>

#include <map>

#include "tests/forms/scoring/shipped.h"

namespace forms {
namespace {

const Person aisha{"Linde", 1};

class ReflectorTallyTest : public testing::Test {
protected:
    const Instrument bakens = shippedInstrument("reflector-bakens");
    const Instrument circles = shippedInstrument("reflector-transitie-figuur-2015");
};

const BakenFigures& of(const ReflectorFigures& figures, const std::string& baken)
{
    for (const auto& each : figures.bakens)
        if (each.baken == baken)
            return each;
    throw std::logic_error("no baken " + baken);
}

// What was answered, before any threshold: these groups are small on purpose.
ReflectorFigures figuresOf(const Instrument& reflector, const std::vector<Answers>& forms)
{
    ReflectorTally tally(reflector);
    for (const auto& answers : forms)
        tally.add(aisha, answers);
    return tally.figures();
}

TEST_F(ReflectorTallyTest, HasTheEightBakensInTheOrderOfTheForm)
{
    for (const auto* id :
         {"reflector-bakens", "reflector-transitie-figuur-2015", "reflector-transitie-bijlage-2015"}) {
        const auto reflector = shippedInstrument(id);
        std::vector<std::string> slugs;
        for (const auto& baken : ReflectorTally(reflector).figures().bakens)
            slugs.push_back(baken.baken);

        EXPECT_EQ(slugs, (std::vector<std::string>{"vraag", "eropaf", "eigenkracht", "collectief",
                                                   "informeel", "integraal", "resultaat", "ruimte"}))
            << id;
    }
}

TEST_F(ReflectorTallyTest, SharesRecognitionAmongThoseWhoSaidHerkendOrNiet)
{
    const auto figures = figuresOf(bakens, {{{"vraag-herkend", Option{"herkend"}}},
                                            {{"vraag-herkend", Option{"herkend"}}},
                                            {{"vraag-herkend", Option{"niet"}}},
                                            {{"vraag-herkend", Option{"nvt"}}},
                                            {}});

    const auto& recognised = of(figures, "vraag").recognised.beforeDisclosureControl();
    EXPECT_EQ(recognised.n, 3u);
    EXPECT_DOUBLE_EQ(recognised.share({"herkend"}), 2.0 / 3);
    EXPECT_EQ(recognised.missing, (MissingCounts{1, 1}));
    EXPECT_EQ(of(figures, "ruimte").recognised.beforeDisclosureControl().n, 0u);
}

TEST_F(ReflectorTallyTest, CountsCompetencesByBakenAndHowManyWereUsed)
{
    const auto figures = figuresOf(bakens, {{{"vraag-herkend", Option{"herkend"}},
                                             {"vraag-competenties", Options{{"centraal", "doorvragen"}}}},
                                            {{"vraag-competenties", Options{{"doorvragen"}}}},
                                            {{"vraag-herkend", Option{"niet"}}}});

    const auto& used = of(figures, "vraag").competences.beforeDisclosureControl();
    EXPECT_EQ(used.n, 3u);
    EXPECT_EQ(used.counts, (std::vector<CodeCount>{{"centraal", 1}, {"doorvragen", 2}, {"analyseren", 0}}));
    EXPECT_DOUBLE_EQ(used.share({"doorvragen"}), 2.0 / 3);
    EXPECT_DOUBLE_EQ(used.spread->mean, 1);
}

TEST_F(ReflectorTallyTest, DoesNotTakeAnEmptyOrUnfittingRowForNoneUsed)
{
    const auto figures = figuresOf(bakens, {{{"vraag-herkend", Option{"nvt"}}}, {}});

    const auto& used = of(figures, "vraag").competences.beforeDisclosureControl();
    EXPECT_EQ(used.n, 0u);
    EXPECT_EQ(used.missing, (MissingCounts{1, 1}));
    EXPECT_EQ(used.spread, std::nullopt);
}

TEST_F(ReflectorTallyTest, CountsTransitionCompetencesByBakenAndOncePerReflector)
{
    const auto figures = figuresOf(circles, {{{"vraag-transitie", Options{{"patronen", "monitoren"}}},
                                              {"ruimte-transitie", Options{{"patronen"}}}},
                                             {{"eropaf-herkend", Option{"herkend"}}}});

    EXPECT_EQ(of(figures, "vraag").transition->beforeDisclosureControl().count({"patronen"}), 1u);
    EXPECT_EQ(of(figures, "ruimte").transition->beforeDisclosureControl().count({"patronen"}), 1u);
    const auto& circled = figures.circled->beforeDisclosureControl();
    EXPECT_EQ(circled.n, 2u);
    EXPECT_EQ(circled.count({"patronen"}), 1u);
    EXPECT_EQ(circled.count({"monitoren"}), 1u);
    EXPECT_EQ(circled.count({"managen"}), 0u);
    EXPECT_DOUBLE_EQ(circled.spread->mean, 1);
}

TEST_F(ReflectorTallyTest, HasNoCirclesInAnEditionWithoutThem)
{
    const auto figures = figuresOf(bakens, {{}});

    EXPECT_FALSE(figures.circled);
    EXPECT_FALSE(of(figures, "vraag").transition);
}

TEST_F(ReflectorTallyTest, TellsAnEmptyReflectorFromOneToWhichNothingApplied)
{
    Answers nothingApplies;
    for (const auto& baken : ReflectorTally(circles).figures().bakens)
        nothingApplies[baken.baken + "-herkend"] = Option{"nvt"};

    const auto figures = figuresOf(circles, {nothingApplies, {}});
    EXPECT_EQ(figures.circled->beforeDisclosureControl().missing, (MissingCounts{1, 1}));
    EXPECT_EQ(figures.circled->beforeDisclosureControl().n, 0u);
}

TEST_F(ReflectorTallyTest, IsNoNumberForOnePersonWithManyReflectors)
{
    ReflectorTally tally(bakens);
    for (int form = 0; form < 30; ++form)
        tally.add(aisha, {{"vraag-herkend", Option{"herkend"}}});

    EXPECT_TRUE(std::holds_alternative<TooFew>(of(tally.figures(), "vraag").recognised.shown(Threshold{})));
    EXPECT_TRUE(std::holds_alternative<TooFew>(of(tally.figures(), "vraag").competences.shown(Threshold{})));
}

TEST_F(ReflectorTallyTest, StandsApartForEachTeamAndQuarter)
{
    std::map<Group, ReflectorTally> perGroup;
    const auto add = [&](const Person& person, const std::string& sentAt, const std::string& mark) {
        const Group group{person.team, quarterOf(instantFromIso(sentAt).value())};
        perGroup.try_emplace(group, bakens).first->second.add(person, {{"vraag-herkend", Option{mark}}});
    };
    for (Id member = 0; member < 5; ++member) {
        add({"Linde", member}, "2026-02-03T10:00:00.000Z", "herkend");
        add({"Linde", member}, "2026-05-12T10:00:00.000Z", "niet");
    }
    add({"Es", 1}, "2026-02-03T10:00:00.000Z", "niet");

    const auto shown = [&](const Group& group) {
        return of(perGroup.at(group).figures(), "vraag").recognised.shown(Threshold{});
    };
    EXPECT_DOUBLE_EQ(std::get<AnswerFigures>(shown({"Linde", {2026, 1}})).share({"herkend"}), 1);
    EXPECT_DOUBLE_EQ(std::get<AnswerFigures>(shown({"Linde", {2026, 2}})).share({"herkend"}), 0);
    EXPECT_TRUE(std::holds_alternative<TooFew>(shown({"Es", {2026, 1}})));
}

}  // namespace
}  // namespace forms
