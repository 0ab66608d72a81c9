// Whatever people write: all of it reaches the paper, inside its box, or is counted as replaced.
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>

#include "app/sheets/fonts.h"
#include "app/sheets/layout/characters.h"
#include "app/sheets/layout/layout.h"

namespace app::sheets {
namespace {

const Fonts& fonts()
{
    static const Fonts openSans(std::string(SHARE_DIR) + "/fonts");
    return openSans;
}

class Writer {
public:
    explicit Writer(unsigned seed) : random_(seed) {}

    std::string text()
    {
        std::string text;
        const auto words = below(10) == 0 ? 700u : below(25);
        for (unsigned count = 0; count < words; ++count)
            text += pick(words_) + pick(gaps_);
        return below(12) == 0 ? std::string(below(5000), ' ') : text;
    }

    std::vector<Block> blocks()
    {
        std::vector<Block> blocks;
        for (unsigned count = 1 + below(8); count > 0; --count)
            blocks.push_back(block());
        return blocks;
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }
    const std::string& pick(const std::vector<std::string>& from)
    {
        return from[below(static_cast<unsigned>(from.size()))];
    }

    Table table()
    {
        Table table{{{"", 3}, {"", 1, Align::Right}, {"", 0.3, Align::Centre}}, {}};
        for (unsigned count = below(6); count > 0; --count)
            table.rows.push_back({{Text{text()}, Text{text(), Emphasis::Quiet}},
                                  {Text{text(), Emphasis::Strong}},
                                  {Text{pick(words_)}}});
        return table;
    }

    Block block()
    {
        switch (below(7)) {
            case 0:
                return Heading{text()};
            case 1:
                return Quote{text()};
            case 2:
                return table();
            case 3:
                return Facts{{{{Text{text()}}, {Text{text()}, Text{text(), Emphasis::Spoken}}}}};
            case 4:
                return Facts{{{{Text{text()}}, {Tick{false, text()}, Tick{false, text()}}}}};
            default:
                return Paragraph{{text()}};
        }
    }

    std::mt19937 random_;
    std::vector<std::string> words_ = {"de",
                                       "buurvrouw",
                                       "één",
                                       "coördinatie",
                                       "ĳs",
                                       "formeel-informeel",
                                       "€ 12,50",
                                       "“ja”",
                                       "a\u0301",
                                       "wijkverpleegkundigenoverlegstructuurverbeteringsplannenmakerij",
                                       "Ελένη",
                                       "Ирина",
                                       "נועה",
                                       "ياسمين",
                                       "\U0001F600",
                                       "\U0001F469\u200D\U0001F467",
                                       "buurt\u00adwerk",
                                       "13\u00a0uur",
                                       "x\u0308",
                                       std::string(1, '\0'),
                                       "\xFF\xC3",
                                       "http://www.buurtwerk.voorbeeld/heel/lang/adres",
                                       "…",
                                       "Ünlü"};
    std::vector<std::string> gaps_ = {" ", " ", " ", " ", "  ", "\n", "\r\n", "\t", "", ", "};
};

// What can be compared: breaks, spaces and hyphens are the layout's to change.
using Characters = std::map<char32_t, int>;
void count(Characters& characters, std::string_view text, int by)
{
    while (!text.empty()) {
        const auto character = takeCharacter(text);
        const bool loose = character == U' ' || character == U'\n' || character == U'-' ||
                           character == softHyphen || character == zeroWidthSpace;
        if (!loose)
            characters[character] += by;
    }
}

class RandomContentTest : public testing::TestWithParam<unsigned> {
protected:
    Sheet sheet{"", {}, Writer(GetParam()).blocks(), "", ""};
    Layout layout = layOut(sheet, fonts().typeface());

    double widthOf(const TextLine& line) const { return fonts().typeface().widthOf(line.text, line.style); }
};

TEST_P(RandomContentTest, AllReachesThePaper)
{
    auto cleaned = sheet;
    const auto replaced = makeDrawable(cleaned, fonts().typeface().canDraw);

    Characters difference;
    forEachText(cleaned, [&](std::string& text) { count(difference, text, 1); });
    for (std::size_t index = 0; index < layout.pages.size(); ++index) {
        count(difference, "blad" + std::to_string(index + 1) + "van" + std::to_string(layout.pages.size()),
              1);
        for (const auto& line : layout.pages[index].texts)
            count(difference, line.text, -1);
    }

    for (const auto& [character, missing] : difference)
        EXPECT_EQ(missing, 0) << "U+" << std::hex << static_cast<unsigned>(character);
    EXPECT_EQ(layout.replaced, replaced);
}

TEST_P(RandomContentTest, StandsInsideThePage)
{
    constexpr double rounding = 0.01;
    for (const auto& page : layout.pages) {
        for (const auto& line : page.texts) {
            EXPECT_GE(line.x, margin - rounding) << line.text;
            EXPECT_LE(line.x + widthOf(line), margin + textWidth + rounding) << line.text;
            EXPECT_GE(line.y - line.style.size, margin - line.style.size) << line.text;
            EXPECT_LE(line.y, pageHeight - margin / 2) << line.text;
        }
        for (const auto& box : page.boxes) {
            EXPECT_GE(box.x, margin - rounding);
            EXPECT_LE(box.x + box.width, margin + textWidth + rounding);
            EXPECT_LE(box.y + box.height, pageHeight - margin + 1);
        }
    }
}

TEST_P(RandomContentTest, OverlapsNowhere)
{
    for (const auto& page : layout.pages)
        for (std::size_t first = 0; first < page.texts.size(); ++first)
            for (std::size_t second = first + 1; second < page.texts.size(); ++second) {
                const auto& one = page.texts[first];
                const auto& other = page.texts[second];
                const bool apart = one.x + widthOf(one) <= other.x + 0.01 ||
                                   other.x + widthOf(other) <= one.x + 0.01 ||
                                   std::abs(one.y - other.y) >= std::min(one.style.size, other.style.size);
                EXPECT_TRUE(apart || one.text.empty() || other.text.empty())
                    << one.text << " / " << other.text;
            }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomContentTest, testing::Range(0u, 60u));

}  // namespace
}  // namespace app::sheets
