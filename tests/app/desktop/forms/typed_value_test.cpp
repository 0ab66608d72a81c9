#include "app/desktop/forms/editors/typed_value.h"

#include <gtest/gtest.h>

#include <limits>

namespace app::desktop {
namespace {

using namespace std::chrono;

constexpr forms::Date today = 2026y / 11 / 24;

TEST(TypedNumber, TakesACommaOrAPointBeforeDecimals)
{
    EXPECT_EQ(numberFrom("7,5"), 7.5);
    EXPECT_EQ(numberFrom(" 7.5 "), 7.5);
    EXPECT_EQ(numberFrom("-3"), -3);
    EXPECT_EQ(numberFrom("−3"), -3);
    EXPECT_EQ(numberFrom(",5"), 0.5);
}

TEST(TypedNumber, ReadsGroupsOfThreeAsThousands)
{
    EXPECT_EQ(numberFrom("1.234"), 1234);
    EXPECT_EQ(numberFrom("1.234,5"), 1234.5);
    EXPECT_EQ(numberFrom("12 000"), 12000);
    EXPECT_EQ(numberFrom("12\u00A0000"), 12000);
    EXPECT_EQ(numberFrom("1.234.567"), 1234567);
}

TEST(TypedNumber, RefusesWhatIsNoNumber)
{
    for (const auto* typed :
         {"", "acht", "7,5 uur", "1,2,3", "1.23.456", "7,", "--7", "nan", "inf", "1e5", "0x10", "-"})
        EXPECT_EQ(numberFrom(typed), std::nullopt) << typed;
    EXPECT_EQ(numberFrom(std::string(400, '9')), std::nullopt);
}

TEST(TypedMoney, ReadsAmountsAsPeopleWriteThem)
{
    EXPECT_EQ(moneyFrom("1.234,50"), forms::Money{123450});
    EXPECT_EQ(moneyFrom("€ 12,5"), forms::Money{1250});
    EXPECT_EQ(moneyFrom("12,-"), forms::Money{1200});
    EXPECT_EQ(moneyFrom("€12,--"), forms::Money{1200});
    EXPECT_EQ(moneyFrom("12.50"), forms::Money{1250});
    EXPECT_EQ(moneyFrom("-0,05"), forms::Money{-5});
}

TEST(TypedMoney, RefusesPartsOfACentAndWhatIsNoAmount)
{
    for (const auto* typed : {"", "€", "12,345", "twaalf", "12,-5", "9999999999999999999"})
        EXPECT_EQ(moneyFrom(typed), std::nullopt) << typed;
}

TEST(TypedDate, ReadsDatesAsPeopleWriteThem)
{
    constexpr forms::Date third = 2026y / 11 / 3;
    for (const auto* typed :
         {"3-11-2026", "03-11-2026", "3/11/26", "3.11.2026", "3 nov 2026", "3 november 2026", "3 Nov. 26",
          "2026-11-03", "03112026", "031126", " 3-11-2026 "})
        EXPECT_EQ(dateFrom(typed, today), third) << typed;
}

TEST(TypedDate, KnowsTheDaysAroundToday)
{
    EXPECT_EQ(dateFrom("Vandaag", today), today);
    EXPECT_EQ(dateFrom("morgen", today), (2026y / 11 / 25));
    EXPECT_EQ(dateFrom("gisteren", today), (2026y / 11 / 23));
}

// Today is a Tuesday.
TEST(TypedDate, KnowsDaysAsPeopleNameThemAtATable)
{
    EXPECT_EQ(dateFrom("donderdag", today), (2026y / 11 / 26));
    EXPECT_EQ(dateFrom("Dinsdag", today), (2026y / 12 / 1)) << "not today";
    EXPECT_EQ(dateFrom("komende maandag", today), (2026y / 11 / 30));
    EXPECT_EQ(dateFrom("volgende week dinsdag", today), (2026y / 12 / 1));
    EXPECT_EQ(dateFrom("zondag volgende week", today), (2026y / 12 / 6));
    EXPECT_EQ(dateFrom("over twee weken", today), (2026y / 12 / 8));
    EXPECT_EQ(dateFrom("over 10 dagen", today), (2026y / 12 / 4));
    EXPECT_EQ(dateFrom("over één maand", today), (2026y / 12 / 24));
    EXPECT_EQ(dateFrom("dinsdag 1 december", today), (2026y / 12 / 1));
    for (const auto* typed : {"volgende week", "volgende dinsdag", "dinsdag 2 december", "over een tijdje",
                              "dinsdag of woensdag", "over 0 dagen", "over 400 dagen"})
        EXPECT_EQ(dateFrom(typed, today), std::nullopt) << typed;
}

TEST(TypedDate, TakesTheNearestDayWhenTheYearIsLeftOut)
{
    EXPECT_EQ(dateFrom("1-12", today), (2026y / 12 / 1));
    EXPECT_EQ(dateFrom("8 januari", today), (2027y / 1 / 8));
    EXPECT_EQ(dateFrom("30 dec", 2027y / 1 / 4), (2026y / 12 / 30));
    EXPECT_EQ(dateFrom("29-2", 2027y / 11 / 1), (2028y / 2 / 29));
}

TEST(TypedDate, RefusesDaysThatDoNotExist)
{
    for (const auto* typed : {"", "31-11-2026", "0-1-2026", "1-13-2026", "29-2-2026", "3-11-026", "november",
                              "3 mevrouw", "1-2-3-4", "3-11-20266", "99999999999"})
        EXPECT_EQ(dateFrom(typed, today), std::nullopt) << typed;
}

TEST(TypedText, IsWrittenBackAsItCanBeTypedAgain)
{
    for (const double number : {0.0, 7.5, -3.0, 1234.5, 1e15, 0.1 + 0.2})
        EXPECT_EQ(numberFrom(textOf(number)), number) << number;
    EXPECT_EQ(textOf(7.0), "7");
    EXPECT_EQ(textOf(1234.5), "1234,5");
    EXPECT_EQ(textOf(forms::Money{123450}), "1.234,50");
    EXPECT_EQ(textOf(forms::Money{123456789}), "1.234.567,89");
    EXPECT_EQ(textOf(forms::Money{-5}), "-0,05");
    EXPECT_EQ(textOf(forms::Money{std::numeric_limits<std::int64_t>::min()}), "-92.233.720.368.547.758,08");
    EXPECT_EQ(textOf(forms::Date(2026y / 11 / 3)), "3-11-2026");
}

TEST(PlainText, KeepsEveryCharacterThatCanBeRead)
{
    const std::string text = "Zo'n dag: “één” kop ☕ 👩‍👧";
    EXPECT_EQ(plainText(text, true), text);
    EXPECT_EQ(plainText(text, false), text);
}

TEST(PlainText, DropsControlCharactersAndEvensOutLineEnds)
{
    EXPECT_EQ(plainText("een\r\ntwee\rdrie\nvier", true), "een\ntwee\ndrie\nvier");
    EXPECT_EQ(plainText("een\r\ntwee", false), "een twee");
    EXPECT_EQ(plainText(std::string_view("a\0b\x1b"
                                         "c\x7f",
                                         6),
                        true),
              "abc");
}

}  // namespace
}  // namespace app::desktop
