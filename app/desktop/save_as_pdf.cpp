#include "app/desktop/save_as_pdf.h"

#include <wx/window.h>

#include "app/desktop/choose_file.h"
#include "app/desktop/later.h"
#include "app/desktop/share.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/notice.h"
#include "app/sheets/render.h"
#include "db/file_system.h"

namespace app::desktop {
namespace {

void askAndKeep(wxWindow* parent, const sheets::Bundle& bundle, const wxString& name)
{
    const auto file = choosePlace(parent, _("Bewaren als PDF"), toPath(name), pdfFile());
    if (!file)
        return;
    const auto rendered = sheets::render(bundle, sheets::Fonts(shareFolder() / "fonts"));
    db::writeAtomically(*file, db::bytesOf(rendered.pdf));
    if (rendered.replaced > 0)
        tell(parent,
             {_("Het blad is bewaard, maar niet elk teken staat erop"),
              wxString::Format(_("Tekens die niet afgedrukt kunnen worden: %zu. Op het blad staat er een "
                                 "ruitje voor in de plaats."),
                               rendered.replaced)});
}

}  // namespace

void saveAsPdf(wxWindow* parent, const sheets::Bundle& bundle, const wxString& name)
{
    later(*parent, [=] { askAndKeep(parent, bundle, name); });
}

}  // namespace app::desktop
