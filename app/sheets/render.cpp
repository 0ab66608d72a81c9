#include "app/sheets/render.h"

#include "app/sheets/layout/layout.h"
#include "app/sheets/pdf.h"

namespace app::sheets {

RenderedSheet render(const Sheet& sheet, const Fonts& fonts)
{
    const auto layout = layOut(sheet, fonts.typeface());
    return {toPdf(layout.pages, sheet.documentTitle, fonts), layout.pages.size(), layout.replaced};
}

}  // namespace app::sheets
