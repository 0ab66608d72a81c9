#include "app/sheets/layout/line_break.h"

#include <gtest/gtest.h>

#include "forms/model/utf8.h"

namespace app::sheets {
namespace {

using Lines = std::vector<std::string>;

// Every character is one wide, accents apart and soft hyphens nothing.
double characters(std::string_view text)
{
    return static_cast<double>(forms::lengthOf(text));
}

// With a hyphen where one shows.
Lines broken(std::string_view text, double width, const WordBreaks& breaks = {})
{
    Lines lines;
    for (auto& line : breakLines(text, width, characters, breaks)) {
        if (line.text.ends_with("\u00ad"))
            line.text.replace(line.text.size() - 2, 2, "-");
        lines.push_back(line.text);
    }
    return lines;
}

TEST(LineBreak, BreaksAtSpacesThatThenVanish)
{
    EXPECT_EQ(broken("de buren erbij", 8), (Lines{"de buren", "erbij"}));
    EXPECT_EQ(broken("de    buren", 5), (Lines{"de", "buren"}));
}

TEST(LineBreak, KeepsSpacesInsideALine)
{
    EXPECT_EQ(broken("  ja   en  nee", 20), (Lines{"  ja   en  nee"}));
}

TEST(LineBreak, KeepsLineBreaksOfTheText)
{
    EXPECT_EQ(broken("een\n\ntwee\n", 20), (Lines{"een", "", "twee", ""}));
}

TEST(LineBreak, GivesOneEmptyLineForNothing)
{
    EXPECT_EQ(broken("", 20), (Lines{""}));
    EXPECT_EQ(broken("     ", 3), (Lines{""}));
}

TEST(LineBreak, DoesNotBreakAtANonBreakingSpace)
{
    EXPECT_EQ(broken("om 13\u00a0uur", 7), (Lines{"om", "13\u00a0uur"}));
}

TEST(LineBreak, ShowsASoftHyphenOnlyWhereItBreaks)
{
    EXPECT_EQ(broken("buurt\u00adwerk", 20), (Lines{"buurtwerk"}));
    EXPECT_EQ(broken("buurt\u00adwerk", 7), (Lines{"buurt-", "werk"}));
}

TEST(LineBreak, BreaksAtASoftHyphenOnlyWhenItsHyphenFits)
{
    EXPECT_EQ(broken("ons buurt\u00adwerk", 9), (Lines{"ons", "buurtwerk"}));
    EXPECT_EQ(broken("ons buurt\u00adwerk", 10), (Lines{"ons buurt-", "werk"}));
}

TEST(LineBreak, BreaksAfterHyphensAndSlashesInsideWords)
{
    EXPECT_EQ(broken("formeel-informeel", 10), (Lines{"formeel-", "informeel"}));
    EXPECT_EQ(broken("casus/wijksituatie", 12), (Lines{"casus/", "wijksituatie"}));
    EXPECT_EQ(broken("vijf - zes", 6), (Lines{"vijf -", "zes"}));
}

TEST(LineBreak, CutsAWordThatIsWiderThanTheLineWithHyphens)
{
    EXPECT_EQ(broken("wijkverpleegkundige", 8), (Lines{"wijkver-", "pleegku-", "ndige"}));
}

TEST(LineBreak, BeginsAWordThatIsTooWideOnALineOfItsOwn)
{
    EXPECT_EQ(broken("de wijkverpleegkundige", 8), (Lines{"de", "wijkver-", "pleegku-", "ndige"}));
}

TEST(LineBreak, PutsNoHyphenBetweenSigns)
{
    EXPECT_EQ(broken("..........", 4), (Lines{"....", "....", ".."}));
}

TEST(LineBreak, NeverPartsALetterFromItsAccent)
{
    EXPECT_EQ(broken("ab\u0301\u0323cd", 4), (Lines{"a-", "b\u0301\u0323-", "cd"}));
}

TEST(LineBreak, GivesEachLetterALineWhenNothingElseFits)
{
    EXPECT_EQ(broken("abc", 0.5), (Lines{"a", "b", "c"}));
}

std::vector<std::size_t> byHead(std::string_view word)
{
    using Places = std::vector<std::size_t>;
    return word == "wijkverpleging" ? Places{4, 7} : word == "verpleging" ? Places{3} : Places{};
}

TEST(LineBreak, BreaksALongWordWhereMuchWouldStayBlank)
{
    const WordBreaks breaks{byHead, 0.25};

    EXPECT_EQ(broken("de wijkverpleging komt", 14, breaks), (Lines{"de wijkver-", "pleging komt"}));
    EXPECT_EQ(broken("de buurt wijkverpleging", 12, breaks), (Lines{"de buurt", "wijkver-", "pleging"}));
    EXPECT_EQ(broken("(wijkverpleging)", 10, breaks), (Lines{"(wijkver-", "pleging)"}));
}

TEST(LineBreak, LeavesTheLastWordWholeWhereItCan)
{
    EXPECT_EQ(broken("de wijkverpleging", 14, {byHead, 0.25}), (Lines{"de", "wijkverpleging"}));
}

TEST(LineBreak, BreaksAWordInAHeadingOnlyWhereItMust)
{
    const WordBreaks breaks{byHead, 1};

    EXPECT_EQ(broken("de wijkverpleging komt", 14, breaks), (Lines{"de", "wijkverpleging", "komt"}));
    EXPECT_EQ(broken("de wijkverpleging", 13, breaks), (Lines{"de", "wijkver-", "pleging"}));
}

TEST(LineBreak, PrefersWhatWasBrokenByHand)
{
    EXPECT_EQ(broken("ons wijk\u00adverpleging", 14, {byHead, 0.25}), (Lines{"ons wijk-", "verpleging"}));
    EXPECT_EQ(broken("wijk\u00adverpleging", 9, {byHead, 0.25}), (Lines{"wijk-", "ver-", "pleging"}));
}

// A word must not grow together with the next in what a screen reader reads.
TEST(LineBreak, TellsWhereASpaceWas)
{
    std::vector<bool> spaces;
    for (const auto& line : breakLines("de buren\nvan wijk-werkers allemaal", 8, characters))
        spaces.push_back(line.spaceAfter);

    EXPECT_EQ(broken("de buren\nvan wijk-werkers allemaal", 8),
              (Lines{"de buren", "van", "wijk-", "werkers", "allemaal"}));
    EXPECT_EQ(spaces, (std::vector{true, true, false, true, false}));
}

}  // namespace
}  // namespace app::sheets
