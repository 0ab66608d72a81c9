// Two thousand reflectors at random against a count by hand that shares nothing with the room under test.
#include <gtest/gtest.h>

#include <algorithm>

#include "forms/scoring/reflector_tally.h"
#include "tests/forms/scoring/chance.h"
#include "tests/forms/scoring/shipped.h"

namespace forms {
namespace {

constexpr int rows = 2000;

// A reflector at random: for each baken a mark or none, and ticks or none.
Answers randomReflector(const Instrument& reflector, Chance& chance)
{
    Answers answers;
    for (const auto& section : reflector.sections)
        for (const auto& question : section.questions) {
            if (const auto* choice = std::get_if<ChoiceKind>(&question.kind)) {
                const auto drawn = static_cast<std::size_t>(chance.below(4));
                if (drawn < choice->options.size())
                    answers[question.id] = Option{choice->options[drawn].code};
            }
            if (const auto* choices = std::get_if<ChoicesKind>(&question.kind)) {
                Options ticked;
                for (const auto& option : choices->options)
                    if (chance.below(4) == 0)
                        ticked.codes.push_back(option.code);
                answers[question.id] = ticked;
            }
        }
    return answers;
}

std::string markOf(const Answers& answers, const std::string& baken)
{
    const auto found = answers.find(baken + "-herkend");
    return found == answers.end() ? "" : std::get<Option>(found->second).code;
}

bool ticked(const Answers& answers, const std::string& questionId, const std::string& code)
{
    const auto& codes = std::get<Options>(answers.at(questionId)).codes;
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

std::size_t countIf(const std::vector<Answers>& forms, const auto& holds)
{
    return static_cast<std::size_t>(std::count_if(forms.begin(), forms.end(), holds));
}

class RandomReflectors : public testing::Test {
protected:
    void SetUp() override
    {
        Chance chance(20260108);
        for (Id form = 0; form < rows; ++form) {
            forms.push_back(randomReflector(reflector, chance));
            tally.add({"Linde", form}, forms.back());
        }
    }

    const Instrument reflector = shippedInstrument("reflector-transitie-figuur-2015");
    std::vector<Answers> forms;
    ReflectorTally tally{reflector};
};

TEST_F(RandomReflectors, AreRecognisedAsOftenAsCountedByHand)
{
    for (const auto& baken : tally.figures().bakens) {
        const auto marked = [&](const std::string& mark) {
            return countIf(forms, [&](const Answers& form) { return markOf(form, baken.baken) == mark; });
        };
        const auto& recognised = baken.recognised.beforeDisclosureControl();
        EXPECT_EQ(recognised.count({"herkend"}), marked("herkend"));
        EXPECT_EQ(recognised.n, marked("herkend") + marked("niet"));
        EXPECT_EQ(recognised.missing, (MissingCounts{marked(""), marked("nvt")}));
    }
}

TEST_F(RandomReflectors, UseCompetencesAsOftenAsCountedByHand)
{
    const auto figures = tally.figures();
    for (const auto& baken : figures.bakens) {
        const auto& used = baken.competences.beforeDisclosureControl();
        for (const auto& counted : used.counts)
            EXPECT_EQ(counted.count, countIf(forms, [&](const Answers& form) {
                          return ticked(form, baken.baken + "-competenties", counted.code);
                      }));
        EXPECT_EQ(used.n + used.missing.notFilledIn + used.missing.notApplicable, forms.size());
    }
    for (const auto& counted : figures.circled->beforeDisclosureControl().counts)
        EXPECT_EQ(counted.count, countIf(forms, [&](const Answers& form) {
                      return std::any_of(figures.bakens.begin(), figures.bakens.end(),
                                         [&](const auto& baken) {
                                             return ticked(form, baken.baken + "-transitie", counted.code);
                                         });
                  }));
}

}  // namespace
}  // namespace forms
