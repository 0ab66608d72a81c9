#include "app/sheets/layout/layout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/app/sheets/contrast.h"
#include "tests/app/sheets/plain_face.h"
#include "tests/support/golden.h"

namespace app::sheets {
namespace {

const double textWidth = PageSize{}.width - 2 * margin;

Sheet sheetOf(std::vector<Block> blocks)
{
    return {"Blad",
            {"Wijkteam De Linde", "dinsdag 24 november 2026"},
            std::move(blocks),
            "voor het team",
            "Blad"};
}

Layout laidOut(std::vector<Block> blocks)
{
    return layOut(sheetOf(std::move(blocks)), plainFace());
}

bool holds(const Page& page, const std::string& text)
{
    return std::any_of(page.texts.begin(), page.texts.end(),
                       [&](const TextLine& line) { return line.text.find(text) != std::string::npos; });
}

std::vector<std::size_t> pagesWith(const std::string& text, const std::vector<Page>& pages)
{
    std::vector<std::size_t> found;
    for (std::size_t index = 0; index < pages.size(); ++index)
        if (holds(pages[index], text))
            found.push_back(index);
    return found;
}

// Paragraphs of one line that fill most of a page; 30 of them leave room for about five more.
std::vector<Block> linesOfText(int count)
{
    std::vector<Block> blocks;
    for (int number = 1; number <= count; ++number)
        blocks.push_back(Paragraph{{"regel " + std::to_string(number)}});
    return blocks;
}

std::string longText(int lines)
{
    std::string text;
    for (int number = 1; number <= lines; ++number)
        text += "zin " + std::to_string(number) + (number < lines ? "\n" : "");
    return text;
}

TEST(Layout, PutsEveryKindOfBlockInItsPlace)
{
    const auto layout = laidOut({
        Heading{"Agenda"},
        Table{
            {{"Onderdeel", 4}, {"gepland", 1, Align::Right}},
            {{{Text{"Inchecken"}}, {Text{"5:00"}}},
             {{Text{"Casus", Emphasis::Strong}, Text{"met twee ideeën", Emphasis::Quiet}}, {Text{"8:00"}}}}},
        Quote{"Hoe krijg ik de buren erbij?"},
        TimeStrip{{{std::chrono::seconds{60}}, {std::chrono::seconds{30}, std::chrono::seconds{30}}}},
        Paragraph{{"eerst kennismaken, dan pas vragen", Emphasis::Spoken}},
        Heading{"Voor later", 2, "mag leeg blijven"},
        Facts{{{{Text{"Met wie"}}, {Text{"opbouwwerker"}}},
               {{Text{"Wat zag je?"}}, {Tick{true, "vraagt door"}, Tick{false, "analyseert"}}}}},
        Table{{{"", 3}, {"soms", 1, Align::Centre}}, {{{Text{"wij vragen door"}}, {Tick{true}}}}},
    });

    tests::expectGolden(toText(layout.pages), "layout_blocks.txt");
}

TEST(Layout, GivesAnEmptySheetOnePage)
{
    const auto layout = laidOut({});

    ASSERT_EQ(layout.pages.size(), 1u);
    EXPECT_TRUE(holds(layout.pages[0], "Blad"));
    EXPECT_TRUE(holds(layout.pages[0], "blad 1 van 1"));
}

TEST(Layout, SaysOnEveryPageWhichItIs)
{
    const auto pages = laidOut(linesOfText(100)).pages;

    ASSERT_GT(pages.size(), 2u);
    for (std::size_t index = 0; index < pages.size(); ++index) {
        const auto label = "blad " + std::to_string(index + 1) + " van " + std::to_string(pages.size());
        EXPECT_EQ(pagesWith(label, pages), std::vector{index});
        EXPECT_TRUE(holds(pages[index], "voor het team"));
        EXPECT_TRUE(holds(pages[index], "Wijkteam De Linde"));
    }
}

TEST(Layout, ShortensAHeadThatDoesNotFitOnOneLine)
{
    auto sheet = sheetOf(linesOfText(100));
    sheet.occasion = {std::string(200, 'x')};

    const auto pages = layOut(sheet, plainFace()).pages;

    EXPECT_TRUE(holds(pages[1], "xxx…"));
}

// For every number of lines before it, so that the end of the page passes over the heading.
TEST(Layout, NeverLeavesAHeadingAlone)
{
    for (int before = 20; before < 45; ++before) {
        auto blocks = linesOfText(before);
        blocks.push_back(Heading{"Afgesproken"});
        blocks.push_back(Table{{{"Wat", 1}}, {{{Text{"eerste rij"}}}, {{Text{"tweede rij"}}}}});
        const auto pages = laidOut(blocks).pages;

        EXPECT_EQ(pagesWith("Afgesproken", pages), pagesWith("eerste rij", pages))
            << before << " lines before";
    }
}

TEST(Layout, KeepsTheRemarkOfAHeadingBetweenItAndTheText)
{
    for (int before = 20; before < 45; ++before) {
        auto blocks = linesOfText(before);
        blocks.push_back(Heading{"Wie deed wat", 1, "schrijf geen namen"});
        blocks.push_back(Facts{{{{Text{"Inwoner"}}, {Text{"bakt"}}}}});
        const auto pages = laidOut(blocks).pages;

        EXPECT_EQ(pagesWith("Wie deed wat", pages), pagesWith("schrijf geen namen", pages));
        EXPECT_EQ(pagesWith("Wie deed wat", pages), pagesWith("bakt", pages)) << before << " lines before";
    }
}

TEST(Layout, LeavesNoSingleRowBehind)
{
    for (int before = 20; before < 45; ++before) {
        auto blocks = linesOfText(before);
        blocks.push_back(
            Table{{{"", 1}}, {{{Text{"alfa"}}}, {{Text{"bravo"}}}, {{Text{"charlie"}}}, {{Text{"delta"}}}}});
        const auto pages = laidOut(blocks).pages;

        EXPECT_EQ(pagesWith("alfa", pages), pagesWith("bravo", pages)) << before << " lines before";
        EXPECT_EQ(pagesWith("charlie", pages), pagesWith("delta", pages)) << before << " lines before";
    }
}

TEST(Layout, FillsThePageWithATallRowEvenAlone)
{
    const Cell tallRow = {Text{"rij\n" + longText(12)}};
    const auto pages = laidOut({Paragraph{{longText(28)}}, Table{{{"", 1}}, {{tallRow}, {tallRow}}}}).pages;

    EXPECT_EQ(pagesWith("rij", pages), (std::vector<std::size_t>{0, 1}));
}

TEST(Layout, RepeatsColumnTitlesOnEveryPageOfATable)
{
    Table table{{{"Onderdeel", 1}}, {}};
    for (int number = 0; number < 80; ++number)
        table.rows.push_back({{Text{"rij " + std::to_string(number)}}});

    const auto pages = laidOut({table}).pages;

    ASSERT_EQ(pages.size(), 3u);
    EXPECT_EQ(pagesWith("Onderdeel", pages), (std::vector<std::size_t>{0, 1, 2}));
}

TEST(Layout, DoesNotRepeatColumnTitlesAfterTheTable)
{
    auto blocks = std::vector<Block>{Table{{{"Onderdeel", 1}}, {{{Text{"rij"}}}}}};
    for (auto& line : linesOfText(60))
        blocks.push_back(line);

    const auto pages = laidOut(blocks).pages;

    EXPECT_EQ(pagesWith("Onderdeel", pages), std::vector<std::size_t>{0});
}

TEST(Layout, KeepsAShortRowOnOnePage)
{
    for (int before = 20; before < 45; ++before) {
        auto blocks = linesOfText(before);
        blocks.push_back(Table{{{"", 1}}, {{{Text{"boven\nmidden\nonder"}}}}});
        const auto pages = laidOut(blocks).pages;

        EXPECT_EQ(pagesWith("boven", pages), pagesWith("onder", pages)) << before << " lines before";
    }
}

TEST(Layout, SplitsARowThatIsTallerThanAPage)
{
    const auto pages =
        laidOut({Table{{{"Wat", 1}, {"Wie", 1}}, {{{Text{longText(120)}}, {Text{"ik"}}}}}}).pages;

    ASSERT_EQ(pages.size(), 3u);
    for (int number = 1; number <= 120; ++number)
        EXPECT_FALSE(pagesWith("zin " + std::to_string(number), pages).empty()) << number;
    EXPECT_EQ(pagesWith("Wat", pages).size(), 3u);
}

TEST(Layout, LeavesNoSingleLineOfAParagraphBehind)
{
    for (int before = 30; before < 55; ++before) {
        const auto pages =
            laidOut({Paragraph{{longText(before)}}, Paragraph{{"alfa\nbravo\ncharlie\ndelta"}}}).pages;

        EXPECT_EQ(pagesWith("alfa", pages), pagesWith("bravo", pages)) << before << " lines before";
        EXPECT_EQ(pagesWith("charlie", pages), pagesWith("delta", pages)) << before << " lines before";
    }
}

TEST(Layout, CountsWhatItHadToReplaceOnce)
{
    Table table{{{"Onder\U0001F600deel", 1}}, {}};
    for (int number = 0; number < 80; ++number)
        table.rows.push_back({{Text{"rij"}}});

    EXPECT_EQ(laidOut({table}).replaced, 1u) << "the column title stands on three pages";
}

TEST(Layout, ShowsWhatWentOverTimeInAmber)
{
    using std::chrono::seconds;
    const auto page = laidOut({TimeStrip{{{seconds{60}, seconds{0}}, {seconds{30}, seconds{30}}}}}).pages[0];

    const auto amber = std::find_if(page.boxes.begin(), page.boxes.end(),
                                    [](const Box& box) { return box.fill == colour::amber; });
    ASSERT_NE(amber, page.boxes.end());
    EXPECT_NEAR(amber->x, margin + textWidth * 0.75, 0.01);
    EXPECT_NEAR(amber->x + amber->width, margin + textWidth, 1.0);
}

TEST(Layout, DrawsNoBarForATimeThatNeverRan)
{
    EXPECT_EQ(laidOut({TimeStrip{{{}, {}}}}).pages[0].boxes.size(), laidOut({}).pages[0].boxes.size());
}

TEST(Style, CanBeReadByEveryone)
{
    for (const auto& surface : {colour::petrol, colour::palePetrol, colour::amber})
        EXPECT_GE(tests::contrast(surface, colour::white), 3);
    for (const auto& style : {style::title, style::heading, style::large, style::body, style::strong,
                              style::spoken, style::quiet, style::columnTitle, style::mark, style::tick})
        for (const auto& ground : {colour::white, colour::tint}) {
            EXPECT_GE(style.size, 10);
            EXPECT_GE(tests::contrast(style.colour, ground), 4.5);
        }
    EXPECT_GE(style::badge.size, 10);
    EXPECT_GE(tests::contrast(style::badge.colour, colour::petrol), 4.5);
}

}  // namespace
}  // namespace app::sheets
