#include "app/sheets/pdf.h"

#include "app/sheets/pdf/bookmarks.h"
#include "app/sheets/pdf/document_facts.h"
#include "app/sheets/pdf/page_writer.h"
#include "app/sheets/pdf/tags.h"

namespace app::sheets {

struct PdfPages::Parts {
    explicit Parts(const Fonts& faces) : fonts(file, faces) {}

    PdfFile file = {};
    PdfFonts fonts;
    Bookmarks bookmarks = {};
    TaggedPages pages = {};
};

PdfPages::PdfPages(const std::string& documentTitle, const Fonts& fonts)
    : parts_(std::make_unique<Parts>(fonts))
{
    writeDocumentFacts(documentTitle, parts_->file);
}

PdfPages::~PdfPages() = default;

void PdfPages::add(const Page& page, const Structure& structure)
{
    auto written = writePage(page, structure, parts_->file, parts_->fonts);
    parts_->bookmarks.note(page, PdfFile::numberOf(written.page), structure);
    parts_->pages.note(page, std::move(written), structure);
}

std::string PdfPages::finish(const Structure& structure)
{
    auto& [file, fonts, bookmarks, pages] = *parts_;
    fonts.finish();
    TagTree tags(pages, structure);
    CompactObjects objects(file, tags.objects() + bookmarks.objects());
    tags.write(file, objects);
    bookmarks.write(structure, file, objects);
    objects.finish();
    return file.bytes();
}

std::string toPdf(const Layout& layout, const std::string& documentTitle, const Fonts& fonts)
{
    PdfPages pages(documentTitle, fonts);
    for (const auto& page : layout.pages)
        pages.add(page, layout.structure);
    return pages.finish(layout.structure);
}

}  // namespace app::sheets
