// Every sheet of the oefendossier as a file: what must hold for all of them.
#include <algorithm>
#include <set>

#include "app/sheets/layout/layout.h"
#include "app/sheets/render.h"
#include "tests/app/printing/played_dossier.h"
#include "tests/app/sheets/pdf_faults.h"

namespace {

using namespace app::printing;
using namespace app::sheets;

class EverySheetTest : public tests::PlayedDossier {
protected:
    // Of each name the first that is blank and the first that is not.
    std::vector<Offer> oneOfEach() const
    {
        auto offers = catalogue.offers();
        std::set<std::pair<std::string, bool>> seen;
        std::erase_if(offers, [&](const Offer& offer) {
            return !seen.insert({offer.name, offer.blank}).second;
        });
        return offers;
    }

    std::string pdfOf(const Offer& offer) const
    {
        return render(catalogue.make(offer.choice, Names::Initials), fonts).pdf;
    }

    Fonts fonts{SHARE_DIR "/fonts"};
};

// What stands beside several sheets in one file is as heavy as they are together.
bool isOneSheet(const Offer& offer)
{
    return offer.choice.kind != SheetKind::Kit && offer.choice.kind != SheetKind::Inspection;
}

std::string described(const Offer& offer)
{
    return offer.name + (offer.blank ? ", blank" : "");
}

// Nothing stands below it but what stands at the foot of every page.
bool isLast(const TextLine& heading, const Page& page)
{
    const auto isBelow = [&](double y) {
        return y > heading.y + 1 && y < page.size.height - app::sheets::margin - 1;
    };
    return std::none_of(page.texts.begin(), page.texts.end(),
                        [&](const TextLine& line) { return isBelow(line.y); }) &&
           std::none_of(page.boxes.begin(), page.boxes.end(),
                        [&](const Box& box) { return isBelow(box.y + box.height); });
}

// A heading, or the remark under it on the table that follows.
bool belongsToWhatFollows(const TextLine& line, const Structure& structure)
{
    if (line.node == ornament || structure[line.node].role == Role::Heading)
        return line.node != ornament;
    const auto next = static_cast<std::size_t>(line.node) + 1;
    return line.style.colour == colour::grey && structure[line.node - 1].role == Role::Heading &&
           next < structure.size() && structure[line.node + 1].role == Role::Table;
}

std::vector<std::string> headingsAtTheEnd(const Page& page, const Structure& structure)
{
    std::vector<std::string> found;
    for (const auto& line : page.texts)
        if (belongsToWhatFollows(line, structure) && isLast(line, page))
            found.push_back(line.text);
    return found;
}

TEST_F(EverySheetTest, CanBeReadByWhoCannotSeeIt)
{
    const auto file = *folder / "blad.pdf";
    for (const auto& offer : oneOfEach()) {
        tests::putContents(file, pdfOf(offer));
        EXPECT_EQ(tests::pdfFaults(file), std::vector<std::string>{}) << described(offer);
    }
}

TEST_F(EverySheetTest, IsTheSameTwiceAndLightEnoughToMail)
{
    for (const auto& offer : oneOfEach()) {
        const auto pdf = pdfOf(offer);
        EXPECT_EQ(pdf, pdfOf(offer)) << described(offer);
        EXPECT_LT(pdf.size(), isOneSheet(offer) ? 150'000U : 500'000U) << described(offer);
    }
}

// But for one page that is cut into four.
TEST_F(EverySheetTest, EndsNoPageWithAHeading)
{
    for (const auto& offer : catalogue.offers()) {
        if (offer.choice.kind == SheetKind::CanvasOnFour)
            continue;
        const auto layout = layOut(catalogue.make(offer.choice, Names::Initials).sheets, fonts.typeface());
        for (const auto& page : layout.pages)
            EXPECT_EQ(headingsAtTheEnd(page, layout.structure), std::vector<std::string>{})
                << described(offer);
    }
}

}  // namespace
