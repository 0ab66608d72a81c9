// Whatever people write: all of it reaches the paper, inside its box, or is counted as replaced.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/sheets/fonts.h"
#include "app/sheets/layout/layout.h"
#include "app/sheets/layout/texts.h"
#include "tests/app/sheets/random_sheet.h"

namespace app::sheets {
namespace {

constexpr unsigned contents = 2000;
constexpr unsigned atOnce = 250;  // so that several can run beside each other
constexpr double rounding = 0.01;

// The ink of a line of text, from the capitals to the descenders.
struct Ink {
    const TextLine* line;
    double left;
    double top;
    double right;
    double bottom;
};

bool overlap(const Ink& one, double left, double top, double right, double bottom)
{
    return one.left + rounding < right && left + rounding < one.right && one.top + rounding < bottom &&
           top + rounding < one.bottom;
}

class RandomContentTest : public testing::TestWithParam<unsigned> {
protected:
    Fonts fonts{std::string(SHARE_DIR) + "/fonts"};
    Typeface face = fonts.typeface();

    std::vector<Ink> inkOn(const Page& page) const
    {
        std::vector<Ink> all;
        for (const auto& line : page.texts)
            all.push_back({&line, line.x, line.y - 0.72 * line.style.size,
                           line.x + face.widthOf(line.text, line.style), line.y + 0.22 * line.style.size});
        std::sort(all.begin(), all.end(),
                  [](const Ink& one, const Ink& other) { return one.top < other.top; });
        return all;
    }

    void expectAllOf(const Sheet& sheet, const Layout& layout) const
    {
        auto cleaned = sheet;
        const auto replaced = makeDrawable(cleaned, face.canDraw);
        Characters characters;
        forEachText(cleaned, [&](std::string& text) { characters.add(text, 1); });
        for (const auto& page : layout.pages)
            for (const auto& line : page.texts)
                if (isOfThePerson(line, layout.structure))
                    characters.add(line.text, -1);
        EXPECT_EQ(characters.difference(), "");
        EXPECT_EQ(layout.replaced, replaced);
    }

    // And not a bullet, a number, a cross or a head that the layout adds.
    static bool isOfThePerson(const TextLine& line, const Structure& structure)
    {
        if (line.node == ornament)
            return false;
        const auto role = structure.nodes()[static_cast<std::size_t>(line.node)].role;
        return role != Role::Label && !(role == Role::Figure && line.text == "×");
    }

    static void expectInside(const Page& page, const std::vector<Ink>& ink)
    {
        const auto edge = page.bare ? 9 * millimetre : margin;
        for (const auto& text : ink) {
            EXPECT_GE(text.left, edge - rounding) << text.line->text;
            EXPECT_LE(text.right, page.size.width - edge + rounding) << text.line->text;
            EXPECT_GE(text.top, edge - 12) << text.line->text;
            EXPECT_LE(text.bottom, page.size.height - edge / 2) << text.line->text;
        }
        for (const auto& box : page.boxes) {
            EXPECT_GE(box.x, edge - rounding);
            EXPECT_LE(box.x + box.width, page.size.width - edge + rounding);
            EXPECT_LE(box.y + box.height, page.size.height - edge + 1);
        }
    }

    static void expectApart(const std::vector<Ink>& ink)
    {
        for (auto one = ink.begin(); one != ink.end(); ++one)
            for (auto other = one + 1; other != ink.end() && other->top < one->bottom; ++other)
                EXPECT_FALSE(overlap(*one, other->left, other->top, other->right, other->bottom))
                    << one->line->text << " / " << other->line->text;
    }

    // Rules are thin boxes; the edges of panels, cards and table cells are among them.
    static void expectNoRuleThrough(const Page& page, const std::vector<Ink>& ink)
    {
        for (const auto& box : page.boxes) {
            if (std::min(box.width, box.height) > 3)
                continue;
            const auto bottom = box.y + box.height;
            for (const auto& text : ink)
                EXPECT_FALSE(overlap(text, box.x, box.y, box.x + box.width, bottom))
                    << text.line->text << " at " << text.left << "," << text.top << " and a rule at " << box.x
                    << "," << box.y << ", " << box.width << " x " << box.height;
        }
    }

    // What stands partly on a tinted ground would hang out of its panel.
    static void expectInsideGround(const Page& page, const std::vector<Ink>& ink)
    {
        for (const auto& box : page.boxes) {
            if (box.fill != colour::tint)
                continue;
            const auto bottom = box.y + box.height;
            for (const auto& text : ink)
                if (overlap(text, box.x, box.y, box.x + box.width, bottom)) {
                    EXPECT_GE(text.left, box.x) << text.line->text;
                    EXPECT_LE(text.right, box.x + box.width) << text.line->text;
                    EXPECT_GE(text.top, box.y) << text.line->text;
                    EXPECT_LE(text.bottom, bottom) << text.line->text;
                }
        }
    }

    static void expectWholeCards(const Page& page, const std::vector<Ink>& ink)
    {
        if (!page.bare)
            return;
        for (const auto& text : ink) {
            const auto across = page.size.width / 2;
            const auto down = page.size.height / 2;
            EXPECT_EQ(text.left < across, text.right < across) << text.line->text;
            EXPECT_EQ(text.top < down, text.bottom < down) << text.line->text;
        }
    }
};

TEST_P(RandomContentTest, AllReachesThePaperAndStandsInItsPlace)
{
    for (auto seed = GetParam(); seed < GetParam() + atOnce && !HasFailure(); ++seed) {
        const testing::ScopedTrace trace(__FILE__, __LINE__, "seed " + std::to_string(seed));
        const auto sheet = SheetWriter(seed).sheet();
        const auto layout = layOut(sheet, face);
        expectAllOf(sheet, layout);
        for (const auto& page : layout.pages) {
            const auto ink = inkOn(page);
            expectInside(page, ink);
            expectApart(ink);
            expectNoRuleThrough(page, ink);
            expectInsideGround(page, ink);
            expectWholeCards(page, ink);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomContentTest, testing::Range(0u, contents, atOnce),
                         testing::PrintToStringParamName());

}  // namespace
}  // namespace app::sheets
