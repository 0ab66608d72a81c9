#include "app/desktop/forms/problem_text.h"

#include <gtest/gtest.h>

namespace app::desktop {
namespace {

using forms::Fault;
using namespace std::chrono;

forms::Question asking(forms::QuestionKind kind)
{
    forms::Question question;
    question.id = "q";
    question.label = "Vraag";
    question.kind = std::move(kind);
    return question;
}

std::string said(forms::QuestionKind kind, Fault fault)
{
    return describe(asking(std::move(kind)), {"q", fault, {}, {}}).utf8_string();
}

const forms::TableKind actions = {{{"wat", "Wat ga ik doen", forms::TextKind{false, 80}, true},
                                   {"wanneer", "Wanneer", forms::DateKind{}, false}},
                                  5};

TEST(ProblemText, HasASentenceForEveryFaultOfEveryKind)
{
    const std::vector<forms::QuestionKind> kinds = {forms::TextKind{},   forms::NumberKind{},
                                                    forms::MoneyKind{},  forms::DateKind{},
                                                    forms::ChoiceKind{}, forms::ChoicesKind{},
                                                    forms::ScaleKind{},  forms::BipolarKind{},
                                                    forms::GradeKind{},  actions};
    for (const auto& kind : kinds)
        for (const auto fault : {Fault::Missing, Fault::WrongType, Fault::TooLong, Fault::OutOfRange,
                                 Fault::TooManyDecimals, Fault::UnknownOption, Fault::TooManyOptions,
                                 Fault::TooManyRows, Fault::UnknownColumn, Fault::NotText}) {
            const auto sentence = said(kind, fault);
            EXPECT_GT(sentence.size(), 15U) << kind.index() << " " << static_cast<int>(fault);
            EXPECT_EQ(sentence.back(), '.');
        }
}

TEST(ProblemText, NamesTheLimits)
{
    EXPECT_EQ(said(forms::TextKind{false, 80}, Fault::TooLong),
              "Dit is te lang. Maak het korter: hoogstens 80 tekens.");
    EXPECT_EQ(said(forms::NumberKind{0, 7.5, 1, ""}, Fault::OutOfRange), "Vul iets in van 0 tot en met 7,5.");
    EXPECT_EQ(said(forms::MoneyKind{{0}, {123450}}, Fault::OutOfRange),
              "Vul iets in van € 0,00 tot en met € 1.234,50.");
    EXPECT_EQ(said(forms::DateKind{forms::Date{2026y / 1 / 1}, {}}, Fault::OutOfRange),
              "Vul een datum in vanaf 1-1-2026.");
    EXPECT_EQ(said(forms::NumberKind{0, 9, 0, ""}, Fault::TooManyDecimals),
              "Vul een heel getal in, zonder cijfers achter de komma.");
    EXPECT_EQ(said(forms::ChoicesKind{{}, 2}, Fault::TooManyOptions),
              "Kies er hoogstens 2. Haal ergens een vinkje weg.");
}

TEST(ProblemText, SaysWhereInATable)
{
    const auto sentence = describe(asking(actions), {"q", Fault::WrongType, 1, "wanneer"}).utf8_string();
    EXPECT_EQ(sentence, "Regel 2, Wanneer: Dit is geen datum. Typ dag, maand en jaar, zoals 3-11-2026.");
}

}  // namespace
}  // namespace app::desktop
