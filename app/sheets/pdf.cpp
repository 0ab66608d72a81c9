#include "app/sheets/pdf.h"

#include "app/sheets/pdf/document_facts.h"
#include "app/sheets/pdf/page_writer.h"
#include "app/sheets/pdf/tags.h"

namespace app::sheets {

std::string toPdf(const Layout& layout, const std::string& documentTitle, const Fonts& fonts)
{
    const PdfFile file;
    writeDocumentFacts(documentTitle, file);
    PdfFonts pdfFonts(file, fonts);
    std::vector<WrittenPage> pages;
    for (const auto& page : layout.pages)
        pages.push_back(writePage(page, layout.structure, file, pdfFonts));
    pdfFonts.finish();
    writeTags(layout, pages, file);
    writeBookmarks(layout, pages, file);
    return file.bytes();
}

}  // namespace app::sheets
