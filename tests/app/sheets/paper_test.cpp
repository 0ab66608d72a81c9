// The blocks that hold others, the sizes of paper, and what stands where on them.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "app/sheets/layout/layout.h"
#include "app/sheets/sheet_error.h"
#include "tests/app/sheets/plain_face.h"
#include "tests/support/golden.h"

namespace app::sheets {
namespace {

Layout laidOut(std::vector<Block> blocks, PageFormat format = {})
{
    return layOut(Sheet{"Blad", {"Wijkteam De Linde"}, std::move(blocks), "voor het team", "Blad", format},
                  plainFace());
}

const TextLine& find(const std::string& text, const Page& page)
{
    const auto found = std::find_if(page.texts.begin(), page.texts.end(), [&](const TextLine& line) {
        return line.text.find(text) != std::string::npos;
    });
    EXPECT_NE(found, page.texts.end()) << text;
    return found == page.texts.end() ? page.texts.front() : *found;
}

std::string lines(int count, const std::string& word)
{
    std::string text;
    for (int number = 1; number <= count; ++number)
        text += word + " " + std::to_string(number) + (number < count ? "\n" : "");
    return text;
}

Paragraph paragraph(const std::string& text)
{
    return {{text}};
}

TEST(Paper, HoldsEveryBlockInItsPlace)
{
    const std::string star =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='currentColor'>"
        "<path d='M4 12h16'/></svg>";
    const auto layout = laidOut({
        Heading{"Zo doe je dit"},
        List{{{Text{"eerst"}}, {Text{"dan"}, Text{"rustig aan", Emphasis::Quiet}}}, List::Mark::Number},
        List{{{Text{"los"}}}},
        List{{{Text{"klaarleggen"}}}, List::Mark::Square},
        Panel{"Waarden", {paragraph("Wij zijn er vroeg bij")}, Tone::Marked, 90, false, "1"},
        Columns{{{{paragraph("links")}}, {{Panel{"", {paragraph("rechts")}, Tone::Tinted}}, 2}}},
        WritingRoom{2},
        Picture{star, "een streep", 24, Align::Centre},
        Signatures{{{{"Naam", "B. de Boer"}, {"Handtekening", "", 2}}}},
        Table{{{"Wat", 2}, {"Wie", 1}}, {{{}, {}}}, false, 30, true},
        PageBreak{},
        Together{{paragraph("samen")}},
    });

    tests::expectGolden(toText(layout.pages), "layout_containers.txt");
}

TEST(Paper, ComesInItsSizes)
{
    const auto a3 = laidOut({}, {Paper::A3, true}).pages[0].size;

    EXPECT_NEAR(a3.width, 420 * millimetre, 1e-9);
    EXPECT_NEAR(a3.height, 297 * millimetre, 1e-9);
    EXPECT_NEAR(laidOut({}, {Paper::A4, true}).pages[0].size.width, 297 * millimetre, 1e-9);
}

TEST(Paper, CountsThePagesOfEachSheetOfABundle)
{
    Sheet tall{"Lang", {}, {paragraph(lines(100, "zin"))}, "", ""};
    Sheet wide{"Breed", {}, {}, "", "", {Paper::A3, true}};

    const auto pages = layOut({tall, wide}, plainFace()).pages;

    ASSERT_EQ(pages.size(), 4u);
    find("blad 3 van 3", pages[2]);
    find("blad 1 van 1", pages[3]);
    EXPECT_GT(pages[3].size.width, pages[2].size.width);
}

TEST(Paper, StandsColumnsBesideEachOther)
{
    const auto page =
        laidOut({Columns{{{{paragraph("links")}}, {{paragraph("rechts")}}}}, paragraph("eronder")}).pages[0];

    EXPECT_DOUBLE_EQ(find("links", page).y, find("rechts", page).y);
    EXPECT_GT(find("rechts", page).x, find("links", page).x + 200);
    EXPECT_GT(find("eronder", page).y, find("links", page).y);
}

TEST(Paper, StandsLettersOfDifferentSizesOnOneLine)
{
    const auto page = laidOut({Columns{{{{Heading{"Waarden"}}}, {{List{{{Text{"er zijn"}}}}}}}},
                               List{{{Text{"groot", Emphasis::Large}}}, List::Mark::Number, 7}})
                          .pages[0];

    EXPECT_DOUBLE_EQ(find("Waarden", page).y, find("er zijn", page).y);
    EXPECT_DOUBLE_EQ(find("groot", page).y, find("7.", page).y);
    EXPECT_DOUBLE_EQ(find("Blad", page).y, find("Wijkteam De Linde", page).y);
}

TEST(Paper, LeavesWhiteAboveATableWithoutTitles)
{
    const Table row{{{"", 1}}, {{{Text{"een"}}}}};
    const Table other{{{"", 1}}, {{{Text{"twee"}}}}};

    const auto page = laidOut({row, other}).pages[0];

    EXPECT_NEAR(find("twee", page).y - find("een", page).y, 15 + 2 * 4.5 + 9, 1e-9);
}

TEST(Paper, LetsEachColumnGoOnOverThePage)
{
    const auto pages =
        laidOut({Columns{{{{paragraph(lines(80, "links"))}}, {{paragraph("rechts")}}}}, paragraph("eronder")})
            .pages;

    ASSERT_EQ(pages.size(), 2u);
    EXPECT_DOUBLE_EQ(find("links 1", pages[0]).y, find("rechts", pages[0]).y);
    EXPECT_GT(find("eronder", pages[1]).y, find("links 80", pages[1]).y);
}

TEST(Paper, DrawsABoxOnEveryPageItReaches)
{
    const auto pages = laidOut({Panel{"Dialoog", {paragraph(lines(80, "zin"))}, Tone::Tinted}}).pages;

    ASSERT_EQ(pages.size(), 2u);
    for (const auto& page : pages) {
        const auto box = std::find_if(page.boxes.begin(), page.boxes.end(),
                                      [](const Box& some) { return some.fill == colour::tint; });
        ASSERT_NE(box, page.boxes.end());
        for (const auto& line : page.texts)
            if (line.text.rfind("zin", 0) == 0) {
                EXPECT_GT(line.y - line.style.size, box->y) << line.text;
                EXPECT_LT(line.y, box->y + box->height) << line.text;
            }
    }
}

TEST(Paper, GivesAnEmptyBoxTheRoomItAsksFor)
{
    const auto page = laidOut({Panel{"", {}, Tone::Tinted, 200}, paragraph("eronder")}).pages[0];

    EXPECT_EQ(std::count_if(page.boxes.begin(), page.boxes.end(),
                            [](const Box& box) { return box.fill == colour::tint && box.height == 200; }),
              1);
}

TEST(Paper, StretchesABoxToTheFootOfThePage)
{
    Panel panel{"", {paragraph("boven")}, Tone::Tinted};
    panel.toBottom = true;
    const auto page = laidOut({Columns{{{{panel}}, {{panel}}}}}).pages[0];

    std::vector<double> bottoms;
    for (const auto& box : page.boxes)
        if (box.fill == colour::tint)
            bottoms.push_back(box.y + box.height);
    EXPECT_EQ(bottoms, std::vector<double>(2, page.size.height - margin - 12));
}

TEST(Paper, KeepsTogetherWhatOnePageCanHold)
{
    for (int before = 20; before < 45; ++before) {
        const auto pages =
            laidOut({paragraph(lines(before, "zin")), Together{{Heading{"Kop"}, paragraph(lines(9, "regel")),
                                                                Heading{"Onder"}, paragraph("slot")}}})
                .pages;
        const auto& page = pages.back();
        find("Kop", page);
        find("slot", page);
    }
}

TEST(Paper, KeepsAHeadingWithTheBoxBelowIt)
{
    for (int before = 20; before < 45; ++before) {
        const auto pages =
            laidOut({paragraph(lines(before, "zin")), Heading{"Kop"}, Panel{"Titel", {paragraph("inhoud")}}})
                .pages;
        const auto& page = pages.back();
        find("Kop", page);
        find("Titel", page);
        find("inhoud", page);
    }
}

TEST(Paper, BeginsANewPageOnlyWhereSomethingStandsAbove)
{
    const auto layout = layOut(
        Sheet{"", {}, {PageBreak{}, paragraph("een"), PageBreak{}, PageBreak{}, paragraph("twee")}, "", ""},
        plainFace());

    ASSERT_EQ(layout.pages.size(), 2u);
    find("een", layout.pages[0]);
    find("twee", layout.pages[1]);
}

Cards cardsWith(std::vector<std::string> texts)
{
    Cards cards;
    for (const auto& text : texts)
        cards.cards.push_back({{Heading{"Dialoogkaart"}, paragraph(text)}, "voor de inbrenger"});
    return cards;
}

TEST(PaperCharts, DrawBarsInProportion)
{
    const auto page = laidOut({BarChart{{{"een", 1}, {"drie", 3}, {"vijf", 5}}, 4, "staven"}}).pages[0];

    std::vector<double> widths;
    for (const auto& box : page.boxes)
        if (box.fill == colour::petrol && box.height == 9)
            widths.push_back(box.width);
    ASSERT_EQ(widths.size(), 3u);
    EXPECT_NEAR(widths[1], 3 * widths[0], 1e-9);
    EXPECT_NEAR(widths[2], 4 * widths[0], 1e-9) << "what is more than the most";
}

TEST(PaperCharts, BreakALineWhereNothingIsKnown)
{
    const LineChart chart{{"a", "b", "c", "d"}, {{"nu", {1, 2, std::nan(""), 4}}}, 0, 4, {}, "lijn"};
    const auto page = laidOut({chart}).pages[0];

    const auto line = std::find_if(page.paths.begin(), page.paths.end(),
                                   [](const Path& path) { return path.pen.has_value(); });
    ASSERT_NE(line, page.paths.end());
    ASSERT_EQ(line->outlines.size(), 1u) << "a single point is only a mark";
    EXPECT_GT(line->outlines[0].start.y, line->outlines[0].curves[0].end.y) << "more is higher";
    EXPECT_EQ(page.paths.size(), 3u + 1 + 2) << "marks, line, and both in the legend";
}

TEST(PaperCards, FillWholePagesWithoutHeadAndFoot)
{
    const auto layout =
        layOut(Sheet{"", {}, {cardsWith({"een", "twee", "drie", "vier", "vijf"})}, "voet", ""}, plainFace());

    ASSERT_EQ(layout.pages.size(), 2u);
    const auto& page = layout.pages[0];
    EXPECT_DOUBLE_EQ(find("een", page).y, find("twee", page).y);
    EXPECT_NEAR(find("drie", page).y - find("een", page).y, page.size.height / 2, 1e-9);
    EXPECT_NEAR(find("vier", page).x - find("drie", page).x, page.size.width / 2, 1e-9);
    find("vijf", layout.pages[1]);
    for (const auto& line : page.texts)
        EXPECT_EQ(line.text.find("voet"), std::string::npos);
}

TEST(PaperCards, CutTheirPageInEqualParts)
{
    const auto page = layOut(Sheet{"", {}, {cardsWith({"een"})}, "", ""}, plainFace()).pages[0];

    ASSERT_EQ(page.paths.size(), 2u);
    EXPECT_NEAR(page.paths[0].outlines[0].start.x, page.size.width / 2, 1e-9);
    EXPECT_NEAR(page.paths[1].outlines[0].start.y, page.size.height / 2, 1e-9);
}

TEST(PaperCards, GoOnUponTheNextCard)
{
    const auto page =
        layOut(Sheet{"", {}, {cardsWith({lines(40, "zin"), "ander"})}, "", ""}, plainFace()).pages[0];

    EXPECT_GT(find("zin 40", page).x, page.size.width / 2);
    EXPECT_GT(find("ander", page).y, page.size.height / 2);
    EXPECT_EQ(std::count_if(page.texts.begin(), page.texts.end(),
                            [](const TextLine& line) { return line.text == "voor de inbrenger"; }),
              3);
}

TEST(Paper, RefusesAPictureItCannotDraw)
{
    EXPECT_THROW(laidOut({Picture{"<svg viewBox='0 0 9 9'><text>a</text></svg>", ""}}), SheetError);
    EXPECT_THROW(laidOut({Picture{"geen tekening", ""}}), SheetError);
}

TEST(Structure, ReadsAsTheSheetDoes)
{
    const auto layout =
        laidOut({Heading{"Agenda"}, Heading{"Deel", 2}, Table{{{"Wat", 1}}, {{{Text{"x"}}}}}});

    std::vector<Role> roles;
    for (const auto& node : layout.structure.nodes())
        roles.push_back(node.role);
    EXPECT_EQ(roles, (std::vector{Role::Document, Role::Section, Role::Heading, Role::Paragraph,
                                  Role::Heading, Role::Heading, Role::Table, Role::TableRow,
                                  Role::TableHeader, Role::TableRow, Role::TableCell}));
}

TEST(Structure, ReadsColumnsFromTheRightWhenAsked)
{
    Columns columns{{{{paragraph("vijf")}}, {{paragraph("vier")}}}};
    columns.readFromRight = true;
    const auto page = laidOut({columns}).pages[0];

    EXPECT_LT(find("vier", page).node, find("vijf", page).node);
    EXPECT_GT(find("vier", page).x, find("vijf", page).x);
}

std::vector<Role> rolesIn(const Table& table)
{
    std::vector<Role> roles;
    const auto layout = layOut(Sheet{"", {}, {table}, "", ""}, plainFace());
    for (const auto& node : layout.structure.nodes())
        roles.push_back(node.role);
    return {roles.begin() + 2, roles.end()};
}

TEST(Structure, NamesRowsUnderAnEmptyTitle)
{
    EXPECT_EQ(rolesIn({{{"", 3}, {"soms", 1}}, {{{Text{"wij vragen door"}}, {Text{"ja"}}}}}),
              (std::vector{Role::Table, Role::TableRow, Role::TableCell, Role::TableHeader, Role::TableRow,
                           Role::TableHeader, Role::TableCell}));
}

TEST(Structure, CallsNothingATableInWhichNothingHasAName)
{
    EXPECT_EQ(rolesIn({{{"", 1}, {"", 1}}, {{{Text{"ab"}}, {Text{"cd"}}}}}),
              (std::vector{Role::Group, Role::Group, Role::Paragraph, Role::Paragraph}));
}

TEST(Structure, NeverSkipsALevelOfHeading)
{
    const auto layout =
        layOut(Sheet{"", {}, {Heading{"diep", 2}, Heading{"dieper", 2}}, "", ""}, plainFace());

    EXPECT_EQ(layout.structure.nodes()[2].level, 1);
    EXPECT_EQ(layout.structure.nodes()[3].level, 2);
}

}  // namespace
}  // namespace app::sheets
