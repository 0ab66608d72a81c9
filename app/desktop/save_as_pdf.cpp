#include "app/desktop/save_as_pdf.h"

#include <wx/window.h>

#include "app/desktop/choose_file.h"
#include "app/desktop/failure.h"
#include "app/desktop/later.h"
#include "app/desktop/share.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/notice.h"
#include "app/sheets/render.h"
#include "db/file_system.h"

namespace app::desktop {
namespace {

void tellHowItWent(wxWindow& parent, std::future<std::size_t> made)
try {
    if (const auto replaced = made.get(); replaced > 0)
        tell(&parent, {_("Het blad is bewaard, maar niet elk teken staat erop"), replacedWords(replaced)});
} catch (const std::exception&) {
    tellCurrentException();
}

}  // namespace

wxString replacedWords(std::size_t replaced)
{
    return replaced == 0 ? wxString{}
                         : wxString::Format(_("Tekens die niet afgedrukt kunnen worden: %zu. Op het blad "
                                              "staat er een ruitje voor in de plaats."),
                                            replaced);
}

void PdfSaving::ask(wxWindow& parent, sheets::Bundle bundle, const wxString& name)
{
    later(parent, [=, this, &parent, bundle = std::move(bundle)] { askNow(parent, bundle, name); });
}

void PdfSaving::askNow(wxWindow& parent, const sheets::Bundle& bundle, const wxString& name)
{
    if (isBusy())
        return;
    if (auto file = choosePlace(&parent, _("Bewaren als PDF"), toPath(name), pdfFile()))
        keep(bundle, std::move(*file),
             [&parent](std::future<std::size_t> made) { tellHowItWent(parent, std::move(made)); });
}

void PdfSaving::keep(sheets::Bundle bundle, std::filesystem::path file, Done done)
{
    work_.run(
        [bundle = std::move(bundle), file = std::move(file)] {
            const auto rendered = sheets::render(bundle, sheets::Fonts(shareFolder() / "fonts"));
            db::writeAtomically(file, db::bytesOf(rendered.pdf));
            return rendered.replaced;
        },
        std::move(done));
}

}  // namespace app::desktop
