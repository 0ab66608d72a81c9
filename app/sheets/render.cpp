#include "app/sheets/render.h"

#include "app/sheets/layout/layout.h"
#include "app/sheets/pdf.h"

namespace app::sheets {

// Sheet by sheet, so that never the pages of a whole booklet are held.
RenderedSheet render(const Bundle& bundle, const Fonts& fonts)
{
    Layout layout;
    PdfPages pdf(bundle.documentTitle, fonts);
    std::size_t pages = 0;
    for (const auto& sheet : bundle.sheets) {
        layout.pages.clear();
        append(layout, sheet, fonts.typeface());
        for (const auto& page : layout.pages)
            pdf.add(page, layout.structure);
        pages += layout.pages.size();
    }
    return {pdf.finish(layout.structure), pages, layout.replaced};
}

RenderedSheet render(const Sheet& sheet, const Fonts& fonts)
{
    return render(Bundle{{sheet}, sheet.documentTitle}, fonts);
}

}  // namespace app::sheets
