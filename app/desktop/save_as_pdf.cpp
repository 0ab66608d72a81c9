#include "app/desktop/save_as_pdf.h"

#include <wx/filedlg.h>
#include <wx/msgdlg.h>

#include "app/desktop/share.h"
#include "app/desktop/text.h"
#include "app/sheets/render.h"
#include "db/file_system.h"

namespace app::desktop {

void saveAsPdf(wxWindow* parent, const sheets::Sheet& sheet, const wxString& name)
{
    wxFileDialog dialog(parent, _("Bewaren als PDF"), {}, name, "PDF (*.pdf)|*.pdf",
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK)
        return;
    auto file = toPath(dialog.GetPath());
    if (file.extension() != ".pdf")
        file += ".pdf";
    const auto rendered = sheets::render(sheet, sheets::Fonts(shareFolder() / "fonts"));
    db::writeAtomically(file, db::bytesOf(rendered.pdf));
    if (rendered.replaced > 0)
        wxMessageBox(wxString::Format(
                         _("Tekens die niet afgedrukt kunnen worden: %zu. Op het blad staat er een ruitje "
                           "voor in de plaats."),
                         rendered.replaced),
                     "Leertafel", wxOK | wxICON_INFORMATION, parent);
}

}  // namespace app::desktop
