#include "app/research/dataset/codebook.h"

#include <gtest/gtest.h>

#include "tests/app/research/sample_instrument.h"

namespace {

using namespace app::research;

const Codebook codebook(tests::sampleInstrument(), tests::samplePolicy());

std::vector<std::string> namesIn(const Codebook& of)
{
    std::vector<std::string> names;
    for (const auto& variable : of.variables())
        names.push_back(variable.name);
    return names;
}

const Variable& variable(const std::string& name)
{
    for (const auto& candidate : codebook.variables())
        if (candidate.name == name)
            return candidate;
    throw std::logic_error("no such variable: " + name);
}

TEST(Codebook, NamesEveryColumnInFormOrder)
{
    const std::vector<std::string> expected = {"respondent",
                                               "team",
                                               "meting",
                                               "v_leeftijd",
                                               "v_functie",
                                               "v_herkomst",
                                               "v_ruimte",
                                               "v_verzuim",
                                               "v_saldo",
                                               "v_kosten",
                                               "v_dag",
                                               "v_bakens_vraag",
                                               "v_bakens_eropaf",
                                               "v_spanning_nu",
                                               "v_spanning_gewenst",
                                               "v_cijfer_nu",
                                               "v_cijfer_gewenst",
                                               "v_acties",
                                               "v_verhaal"};

    EXPECT_EQ(namesIn(codebook), expected);
}

TEST(Codebook, HasNoColumnForADirectQuestion)
{
    for (const auto& each : codebook.variables()) {
        EXPECT_NE(each.questionId, "naam");
        EXPECT_NE(each.role, forms::Role::Direct);
    }
}

TEST(Codebook, HasTheSameColumnsUnderEveryPolicy)
{
    auto free = tests::samplePolicy();
    free.rows.bands.clear();
    free.rows.groupings.clear();
    free.freeText = true;
    free.rows.team = forms::TeamAs::Nothing;

    EXPECT_EQ(namesIn(Codebook(tests::sampleInstrument(), free)), namesIn(codebook));
}

TEST(Codebook, MakesBandsOfANumberThatCanPointToSomebody)
{
    const auto& age = variable("v_leeftijd");

    EXPECT_EQ(age.content, Content::Category);
    ASSERT_EQ(age.labels.size(), 6u);
    EXPECT_EQ(age.labels[0].label, "onder 20");
    EXPECT_EQ(age.labels[1].label, "20 tot 30");
    EXPECT_EQ(age.labels[5].label, "60 of meer");
}

TEST(Codebook, TakesFunctionsTogetherInTwoClasses)
{
    const std::vector<ValueLabel> expected = {{1, "sociaal werk", ""}, {2, "overig", ""}};

    EXPECT_EQ(variable("v_functie").labels, expected);
}

TEST(Codebook, KeepsCodesThatAreNumbersAndNumbersWordsInFormOrder)
{
    EXPECT_EQ(variable("v_ruimte").labels[2], (ValueLabel{3, "eens", "3"}));
    EXPECT_EQ(variable("v_verzuim").labels, (std::vector<ValueLabel>{{1, "Ja", "ja"}, {2, "Nee", "nee"}}));
}

TEST(Codebook, GivesMissingReasonsCodesThatNoAnswerCanBe)
{
    EXPECT_EQ(codeOf(variable("v_ruimte"), Missing::NotApplicable), -8);
    EXPECT_EQ(variable("v_saldo").missing, (MissingCodes{-97, -98, -99}));
}

TEST(Codebook, TellsTheTwoMarksOfOneQuestionApart)
{
    EXPECT_EQ(variable("v_spanning_nu").label, "Vraag spanning (feitelijk)");
    EXPECT_EQ(variable("v_cijfer_gewenst").label, "Vraag cijfer (gewenst)");
}

TEST(Codebook, NumbersTheRegionsOfTheTeams)
{
    const Codebook withRegions(tests::sampleInstrument(), tests::samplePolicy(), {"noord", "zuid"});

    EXPECT_EQ(withRegions.variables()[1].labels,
              (std::vector<ValueLabel>{{1, "noord", ""}, {2, "zuid", ""}}));
}

TEST(Codebook, LabelsTheWavesThatSomebodyChose)
{
    const Codebook labelled(tests::sampleInstrument(), tests::samplePolicy(), {}, {"meting 1: herfst"});

    EXPECT_EQ(labelled.variables()[2].labels, (std::vector<ValueLabel>{{1, "meting 1: herfst", {}}}));
}

}  // namespace
