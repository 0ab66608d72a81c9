#include "app/desktop/print/names_warning.h"

#include "app/desktop/text.h"

namespace app::desktop {
namespace {

// More lines would not fit in the window, and nobody reads them.
constexpr std::size_t linesShown = 8;

wxString whatOf(const printing::Offer& offer, sheets::Names names)
{
    if (offer.names == printing::NamesOn::Always)
        return _("een naam");
    return names == sheets::Names::Role ? _("rollen van teamleden") : _("initialen van teamleden");
}

wxString lineFor(const printing::Offer& offer, sheets::Names names)
{
    const auto about = offer.about.empty() ? wxString{} : ", " + toWx(offer.about);
    return toWx("• ") + toWx(offer.title) + about + ": " + whatOf(offer, names);
}

}  // namespace

std::optional<Notice> namesWarning(const std::vector<printing::Offer>& chosen, sheets::Names names)
{
    wxString lines;
    std::size_t count = 0;
    for (const auto& offer : chosen)
        if (showsPeople(offer, names) && ++count <= linesShown)
            lines += lineFor(offer, names) + "\n";
    if (count == 0)
        return std::nullopt;
    if (count > linesShown)
        lines += toWx("• ") + wxString::Format(_("en nog %zu bladen"), count - linesShown) + "\n";
    return Notice{_("Op dit papier zijn mensen te herkennen"),
                  lines + "\n" +
                      _("Wie het blad in handen krijgt, kan zien om wie het gaat. Bewaar het zoals je "
                        "het dossier bewaart.")};
}

}  // namespace app::desktop
