#include "app/desktop/print/printout.h"

#include <wx/dcprint.h>
#include <wx/graphics.h>
#include <wx/log.h>
#include <wx/math.h>
#include <wx/printdlg.h>

#include <algorithm>
#include <memory>

namespace app::desktop {
namespace {

constexpr double pointsPerInch = 72;
// Papers are known to the printer in whole pixels.
constexpr double rounding = 1;

bool isWide(const sheets::PageSize& size)
{
    return size.width > size.height;
}

}  // namespace

Placing placed(const sheets::PageSize& page, const sheets::PageSize& paper)
{
    Placing place;
    place.turned = isWide(page) != isWide(paper);
    const auto width = place.turned ? page.height : page.width;
    const auto height = place.turned ? page.width : page.height;
    const auto fitting = std::min(paper.width / width, paper.height / height);
    if (width > paper.width + rounding || height > paper.height + rounding)
        place.scale = fitting;
    place.left = (paper.width - width * place.scale) / 2;
    place.top = (paper.height - height * place.scale) / 2;
    return place;
}

wxPrintData printDataFor(const std::vector<sheets::Page>& pages)
{
    wxPrintData data;
    data.SetPaperId(wxPAPER_A4);
    if (pages.empty())
        return data;
    const auto& size = pages.front().size;
    if (std::max(size.width, size.height) > 300 * sheets::millimetre)
        data.SetPaperId(wxPAPER_A3);
    data.SetOrientation(isWide(size) ? wxLANDSCAPE : wxPORTRAIT);
    return data;
}

Sent sendToPrinter(wxWindow* parent, const std::vector<sheets::Page>& pages, const sheets::Fonts& fonts)
{
    PagesPrintout printout(pages, fonts);
    wxPrintDialogData data(printDataFor(pages));
    wxPrinter printer(&data);
    {
        // wxWidgets would tell a failure itself, and not in Dutch.
        const wxLogNull quiet;
        printer.Print(parent, &printout, true);
    }
    printout.check();
    switch (wxPrinter::GetLastError()) {
        case wxPRINTER_NO_ERROR:
            return Sent::Done;
        case wxPRINTER_CANCELLED:
            return Sent::Cancelled;
        case wxPRINTER_ERROR:
            return Sent::Refused;
    }
    return Sent::Refused;
}

PagesPrintout::PagesPrintout(const std::vector<sheets::Page>& pages, const sheets::Fonts& fonts)
    // The name of the job stands in the queue of a printer that others use too: it names nobody.
    : wxPrintout("Leertafel"), pages_(pages), painter_(fonts)
{
}

bool PagesPrintout::HasPage(int number)
{
    return number >= 1 && static_cast<std::size_t>(number) <= pages_.size();
}

void PagesPrintout::GetPageInfo(int* first, int* last, int* from, int* to)
{
    *first = *from = 1;
    *last = *to = static_cast<int>(pages_.size());
}

// Called from C, through which nothing may be thrown.
bool PagesPrintout::OnPrintPage(int number)
try {
    draw(pages_.at(static_cast<std::size_t>(number - 1)));
    return true;
} catch (const std::exception&) {
    trouble_ = std::current_exception();
    return false;
}

void PagesPrintout::check() const
{
    if (trouble_)
        std::rethrow_exception(trouble_);
}

void PagesPrintout::draw(const sheets::Page& page)
{
    auto& printer = dynamic_cast<wxPrinterDC&>(*GetDC());
    const std::unique_ptr<wxGraphicsContext> target(wxGraphicsContext::Create(printer));
    const auto paper = GetPaperRectPixels();
    const auto pixels = printer.GetPPI();
    const auto across = pixels.x / pointsPerInch;
    const auto down = pixels.y / pointsPerInch;
    const auto place = placed(page.size, {paper.width / across, paper.height / down});
    target->Translate(paper.x, paper.y);
    target->Scale(across, down);
    target->Translate(place.left, place.top);
    if (place.turned) {
        target->Translate(page.size.height * place.scale, 0);
        target->Rotate(M_PI / 2);
    }
    target->Scale(place.scale, place.scale);
    painter_.paint(*target, page);
}

}  // namespace app::desktop
