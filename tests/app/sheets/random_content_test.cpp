// Whatever people write: all of it reaches the paper, inside its box, or is counted as replaced.
#include <gtest/gtest.h>

#include <cmath>

#include "app/sheets/fonts.h"
#include "app/sheets/layout/layout.h"
#include "tests/app/sheets/random_sheet.h"

namespace app::sheets {
namespace {

const double pageHeight = PageSize{}.height;
const double textWidth = PageSize{}.width - 2 * margin;

const Fonts& fonts()
{
    static const Fonts openSans(std::string(SHARE_DIR) + "/fonts");
    return openSans;
}

class RandomContentTest : public testing::TestWithParam<unsigned> {
protected:
    Sheet sheet{"", {}, SheetWriter(GetParam()).blocks(), "", ""};
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
