#include "app/sheets/render.h"

#include "app/sheets/layout/layout.h"
#include "app/sheets/pdf.h"

namespace app::sheets {

RenderedSheet render(const Bundle& bundle, const Fonts& fonts)
{
    const auto layout = layOut(bundle.sheets, fonts.typeface());
    return {toPdf(layout, bundle.documentTitle, fonts), layout.pages.size(), layout.replaced};
}

RenderedSheet render(const Sheet& sheet, const Fonts& fonts)
{
    return render(Bundle{{sheet}, sheet.documentTitle}, fonts);
}

}  // namespace app::sheets
