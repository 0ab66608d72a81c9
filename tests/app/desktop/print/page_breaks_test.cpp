// The pages that are previewed and printed are those of the PDF.
#include <gtest/gtest.h>

#include <fstream>

#include "app/sheets/content/meeting_sheet.h"
#include "app/sheets/layout/layout.h"
#include "app/sheets/render.h"
#include "tests/app/desktop/print/random_meeting.h"
#include "tests/app/sheets/sheet_text.h"
#include "tests/support/folder.h"
#include "tests/support/run.h"

namespace app::desktop {
namespace {

// What pdftotext finds on each page.
std::vector<std::string> pagesOf(const std::filesystem::path& file)
{
    const auto all = ::tests::run("pdftotext -enc UTF-8 '" + file.string() + "' -").output;
    std::vector<std::string> pages;
    for (std::size_t from = 0, end = 0; (end = all.find('\f', from)) != std::string::npos; from = end + 1)
        pages.push_back(all.substr(from, end - from));
    return pages;
}

TEST(PageBreaks, ArePreviewedAsInThePdfOfFiftyRandomMeetings)
{
    const ::tests::Folder folder;
    const sheets::Fonts fonts(SHARE_DIR "/fonts");
    std::size_t all = 0;
    for (unsigned seed = 0; seed < 50; ++seed) {
        const auto sheet =
            sheets::meetingSheet(tests::randomMeeting(seed), sheets::Names::Initials, ::tests::localTime);
        const auto file = folder.path / "blad.pdf";
        std::ofstream(file, std::ios::binary) << sheets::render(sheet, fonts).pdf;

        const auto previewed = sheets::layOut(sheet, fonts.typeface()).pages;
        const auto written = pagesOf(file);

        ASSERT_EQ(previewed.size(), written.size()) << "seed " << seed;
        for (std::size_t page = 0; page < written.size(); ++page) {
            sheets::Characters characters;
            for (const auto& text : previewed[page].texts)
                characters.add(text.text, 1);
            characters.add(written[page], -1);
            EXPECT_EQ(characters.difference(), "") << "seed " << seed << ", page " << page + 1;
        }
        all += written.size();
    }
    EXPECT_GT(all, 150U) << "meetings too short to have page breaks";
}

}  // namespace
}  // namespace app::desktop
