#include "app/sheets/content/answer_words.h"

#include <gtest/gtest.h>

namespace app::sheets {
namespace {

std::string number(double value, int decimals)
{
    return wordsFor(forms::NumberKind{-1e9, 1e9, decimals, ""}, forms::Answer{value});
}

std::string money(std::int64_t cents)
{
    return wordsFor(forms::MoneyKind{}, forms::Answer{forms::Money{cents}});
}

TEST(AnswerWords, WriteNumbersTheDutchWay)
{
    EXPECT_EQ(number(0, 0), "0");
    EXPECT_EQ(number(2.5, 1), "2,5");
    EXPECT_EQ(number(999, 0), "999");
    EXPECT_EQ(number(1000, 0), "1.000");
    EXPECT_EQ(number(-123456.75, 2), "-123.456,75");
    EXPECT_EQ(number(-999, 0), "-999");
}

TEST(AnswerWords, WriteMoneyInEurosAndCents)
{
    EXPECT_EQ(money(0), "€\u00a00,00");
    EXPECT_EQ(money(7), "€\u00a00,07");
    EXPECT_EQ(money(123450), "€\u00a01.234,50");
    EXPECT_EQ(money(-50), "€\u00a0-0,50");
}

TEST(AnswerWords, ShowACodeThatHasNoLabelAnyMore)
{
    EXPECT_EQ(wordsFor(forms::ChoiceKind{{{"a", "Ja", ""}}}, forms::Answer{forms::Option{"weg"}}), "weg");
}

TEST(AnswerWords, ShowAMarkThatIsMissing)
{
    EXPECT_EQ(wordsFor(forms::GradeKind{true}, forms::Answer{forms::Marks{6, {}}}),
              "nu\u00a06 · gewenst\u00a0–");
    EXPECT_EQ(wordsFor(forms::GradeKind{false}, forms::Answer{forms::Marks{}}), "");
}

}  // namespace
}  // namespace app::sheets
