// Prints through wxWidgets and the print dialog of the desktop into a file, and lays that over the PDF.
#include "app/desktop/print/printout.h"

#include <gtk/gtkunixprint.h>
#include <wx/gtk/print.h>

#include <algorithm>
#include <fstream>

#include "app/sheets/content/meeting_sheet.h"
#include "app/sheets/layout/layout.h"
#include "app/sheets/render.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/print/random_meeting.h"
#include "tests/app/sheets/sheet_text.h"
#include "tests/support/folder.h"

namespace app::desktop {
namespace {

struct Image {
    int width = 0;
    int height = 0;
    std::string grey;  // one byte for each pixel
};

Image readImage(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string magic;
    int most = 0;
    Image image;
    in >> magic >> image.width >> image.height >> most;
    in.get();
    image.grey.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    in.read(image.grey.data(), static_cast<std::streamsize>(image.grey.size()));
    return image;
}

// The pages of a PDF at 100 dots per inch.
std::vector<Image> rasterised(const std::filesystem::path& pdf)
{
    const auto folder = pdf.parent_path() / pdf.stem();
    std::filesystem::create_directory(folder);
    const auto command = "pdftoppm -gray -r 100 '" + pdf.string() + "' '" + (folder / "p").string() + "'";
    EXPECT_EQ(std::system(command.c_str()), 0);
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Image> images;
    for (const auto& file : files)
        images.push_back(readImage(file));
    return images;
}

// The part of the pixels whose neighbourhood of three by three differs by more than a fifth of black and
// white: a letter beside its place or of another size does, one with softer edges does not.
double difference(const Image& one, const Image& other)
{
    const auto mean = [](const Image& image, int x, int y) {
        int sum = 0;
        for (int down = -1; down <= 1; ++down)
            for (int right = -1; right <= 1; ++right)
                sum += static_cast<unsigned char>(
                    image.grey[static_cast<std::size_t>((y + down) * image.width + x + right)]);
        return sum / 9;
    };
    int different = 0;
    for (int y = 1; y + 1 < one.height; ++y)
        for (int x = 1; x + 1 < one.width; ++x)
            different += std::abs(mean(one, x, y) - mean(other, x, y)) > 51;
    return static_cast<double>(different) / (one.width * one.height);
}

// Answers the print dialog as soon as it has found the printer that writes a file.
gboolean pressPrint(gpointer)
{
    bool pressed = false;
    auto* windows = gtk_window_list_toplevels();
    for (auto* window = windows; window; window = window->next)
        if (GTK_IS_PRINT_UNIX_DIALOG(window->data) &&
            gtk_print_unix_dialog_get_selected_printer(GTK_PRINT_UNIX_DIALOG(window->data))) {
            gtk_dialog_response(GTK_DIALOG(window->data), GTK_RESPONSE_OK);
            pressed = true;
        }
    g_list_free(windows);
    return pressed ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

// Leaves the print dialog as soon as it is there.
gboolean pressCancel(gpointer)
{
    bool pressed = false;
    auto* windows = gtk_window_list_toplevels();
    for (auto* window = windows; window; window = window->next)
        if (GTK_IS_PRINT_UNIX_DIALOG(window->data) && gtk_widget_get_visible(GTK_WIDGET(window->data))) {
            gtk_dialog_response(GTK_DIALOG(window->data), GTK_RESPONSE_CANCEL);
            pressed = true;
        }
    g_list_free(windows);
    return pressed ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

class PrintoutTest : public tests::WindowTest {
protected:
    ::tests::Folder folder;
    sheets::Fonts fonts{SHARE_DIR "/fonts"};

    void SetUp() override
    {
        // A machine with a print server that does not answer would keep the dialog waiting.
        g_object_set(gtk_settings_get_default(), "gtk-print-backends", "file", nullptr);
        frame.Show();
    }

    std::filesystem::path printed(const std::vector<sheets::Page>& pages)
    {
        const auto file = folder.path / "afdruk.pdf";
        auto data = printDataFor(pages);
        data.SetPrinterName("Print to File");
        auto* native = dynamic_cast<wxGtkPrintNativeData*>(data.GetNativeData());
        gtk_print_settings_set(native->GetPrintConfig(), GTK_PRINT_SETTINGS_OUTPUT_URI,
                               ("file://" + file.string()).c_str());
        wxPrintDialogData dialogData(data);
        wxPrinter printer(&dialogData);
        PagesPrintout printout(pages, fonts);
        g_timeout_add(20, pressPrint, nullptr);
        EXPECT_TRUE(printer.Print(&frame, &printout, true));
        printout.check();
        return file;
    }

    void expectPrintedAsThePdf(const sheets::Sheet& sheet)
    {
        const auto pdf = folder.path / "blad.pdf";
        std::ofstream(pdf, std::ios::binary) << sheets::render(sheet, fonts).pdf;
        const auto pages = sheets::layOut(sheet, fonts.typeface()).pages;

        const auto paper = rasterised(printed(pages));
        const auto wanted = rasterised(pdf);

        ASSERT_EQ(paper.size(), wanted.size());
        for (std::size_t page = 0; page < paper.size(); ++page) {
            ASSERT_EQ(paper[page].width, wanted[page].width);
            ASSERT_EQ(paper[page].height, wanted[page].height);
            EXPECT_LT(difference(paper[page], wanted[page]), 0.002) << "page " << page + 1;
        }
    }
};

TEST_F(PrintoutTest, LooksAsThePdfDoes)
{
    expectPrintedAsThePdf(
        sheets::meetingSheet(::tests::sampleRecord(), sheets::Names::Initials, ::tests::localTime));
}

TEST_F(PrintoutTest, LooksAsThePdfDoesWithWhateverPeopleWrite)
{
    expectPrintedAsThePdf(
        sheets::meetingSheet(tests::randomMeeting(1), sheets::Names::Hidden, ::tests::localTime));
}

TEST_F(PrintoutTest, LooksAsThePdfDoesOnWidePaper)
{
    auto sheet = sheets::meetingSheet(::tests::sampleRecord(), sheets::Names::Hidden, ::tests::localTime);
    sheet.format = {sheets::Paper::A3, true};
    expectPrintedAsThePdf(sheet);
}

TEST_F(PrintoutTest, CanBeLeftWhereThereIsNoPrinter)
{
    g_object_set(gtk_settings_get_default(), "gtk-print-backends", "", nullptr);
    const auto pages = sheets::layOut(sheets::meetingSheet(::tests::sampleRecord(), sheets::Names::Hidden,
                                                           ::tests::localTime),
                                      fonts.typeface())
                           .pages;
    g_timeout_add(20, pressCancel, nullptr);

    EXPECT_EQ(sendToPrinter(&frame, pages, fonts), Sent::Cancelled);
}

}  // namespace
}  // namespace app::desktop
