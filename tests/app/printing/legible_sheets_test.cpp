// What makes a sheet look well cared for, as far as a program can see it: measured on every page of every
// sheet.
#include <algorithm>
#include <set>

#include "app/sheets/fonts.h"
#include "app/sheets/layout/layout.h"
#include "tests/app/printing/played_dossier.h"
#include "tests/app/sheets/contrast.h"

namespace {

using namespace app::printing;
using namespace app::sheets;

class LegibleSheetsTest : public tests::PlayedDossier {
protected:
    // Looks at every page of every sheet but one, which is another one enlarged and cut into four.
    template <class Look>
    void onEveryPage(const Look& look) const
    {
        for (const auto& offer : catalogue.offers()) {
            if (offer.choice.kind == SheetKind::CanvasOnFour)
                continue;
            const auto layout =
                layOut(catalogue.make(offer.choice, Names::Initials).sheets, fonts.typeface());
            for (std::size_t page = 0; page < layout.pages.size(); ++page) {
                SCOPED_TRACE(offer.name + (offer.blank ? ", blank" : "") + ", page " +
                             std::to_string(page + 1));
                look(layout.pages[page], layout.structure);
            }
        }
    }

    double rightOf(const TextLine& line) const
    {
        return line.x + fonts.typeface().widthOf(line.text, line.style);
    }

    Fonts fonts{SHARE_DIR "/fonts"};
};

// Of what the line is written on; boxes lie below paths.
Colour groundOf(const TextLine& line, const Page& page)
{
    const Point middle{line.x + 1, line.y - line.style.size / 3};
    const auto isIn = [&](double left, double top, double right, double bottom) {
        return left <= middle.x && middle.x <= right && top <= middle.y && middle.y <= bottom;
    };
    auto ground = colour::white;
    for (const auto& box : page.boxes)
        if (isIn(box.x, box.y, box.x + box.width, box.y + box.height))
            ground = box.fill;
    for (const auto& path : page.paths)
        for (const auto& outline : path.outlines) {
            auto [left, top] = outline.start;
            auto [right, bottom] = outline.start;
            for (const auto& curve : outline.curves) {
                left = std::min(left, curve.end.x);
                right = std::max(right, curve.end.x);
                top = std::min(top, curve.end.y);
                bottom = std::max(bottom, curve.end.y);
            }
            if (path.fill && isIn(left, top, right, bottom))
                ground = *path.fill;
        }
    return ground;
}

TEST_F(LegibleSheetsTest, AreWrittenInLettersOfTenPointsAndMore)
{
    onEveryPage([](const Page& page, const Structure&) {
        for (const auto& line : page.texts)
            EXPECT_GE(line.style.size, 10) << line.text;
    });
}

TEST_F(LegibleSheetsTest, StandOutAgainstWhatTheyAreWrittenOn)
{
    onEveryPage([](const Page& page, const Structure&) {
        for (const auto& line : page.texts)
            EXPECT_GE(tests::contrast(line.style.colour, groundOf(line, page)), 4.5) << line.text;
    });
}

TEST_F(LegibleSheetsTest, UseAFewSizesOfLetters)
{
    std::set<double> sizes;
    onEveryPage([&](const Page& page, const Structure&) {
        for (const auto& line : page.texts)
            sizes.insert(line.style.size);
    });
    EXPECT_LE(sizes.size(), 7U);
}

TEST_F(LegibleSheetsTest, KeepTheMargins)
{
    onEveryPage([&](const Page& page, const Structure&) {
        for (const auto& line : page.texts) {
            EXPECT_GE(line.x, 18) << line.text;
            EXPECT_LE(rightOf(line), page.size.width - 18) << line.text;
        }
    });
}

// Of forms to write on: what is set from the left begins at a line of the grid, so no two begin almost below
// each other. What stands inside a frame begins further in.
TEST_F(LegibleSheetsTest, BlankFormsKeepToTheGrid)
{
    constexpr double inset = 4;
    onEveryPage([&](const Page& page, const Structure&) {
        std::set<double> lefts;
        for (const auto& box : page.boxes)
            if (box.height < 2 && box.width > 40 && box.width < page.size.width / 2)
                lefts.insert(std::round(box.x));
        for (auto left = lefts.begin(); left != lefts.end() && std::next(left) != lefts.end(); ++left)
            EXPECT_GT(*std::next(left) - *left, inset) << *left;
    });
}

}  // namespace
