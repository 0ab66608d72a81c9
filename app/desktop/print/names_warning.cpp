#include "app/desktop/print/names_warning.h"

#include <algorithm>

#include "app/desktop/text.h"
#include "app/desktop/traces/trace_words.h"

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

wxString peopleOn(const std::vector<printing::Offer>& chosen, sheets::Names names)
{
    wxString lines;
    std::size_t count = 0;
    for (const auto& offer : chosen)
        if (showsPeople(offer, names) && ++count <= linesShown)
            lines += lineFor(offer, names) + "\n";
    if (count > linesShown)
        lines += toWx("• ") + wxString::Format(_("en nog %zu bladen"), count - linesShown) + "\n";
    return lines;
}

// "• in wat geschreven is: “Daan”, “06-12345678” en nog 3"
wxString tracesIn(const std::vector<std::string>& traces)
{
    if (traces.empty())
        return {};
    wxString words;
    for (std::size_t index = 0; index < std::min(traces.size(), linesShown); ++index)
        words += (index == 0 ? "" : ", ") + toWx("“" + traces[index] + "”");
    if (traces.size() > linesShown)
        words += " " + wxString::Format(_("en nog %zu"), traces.size() - linesShown);
    return toWx("• ") + _("in wat geschreven is:") + " " + words + "\n";
}

}  // namespace

std::optional<Notice> namesWarning(const std::vector<printing::Offer>& chosen, sheets::Names names,
                                   const std::vector<std::string>& traces)
{
    const auto lines = peopleOn(chosen, names) + tracesIn(traces);
    if (lines.empty())
        return std::nullopt;
    auto text = lines + "\n" +
                _("Wie het blad in handen krijgt, kan zien om wie het gaat. Bewaar het zoals je "
                  "het dossier bewaart.");
    if (!traces.empty())
        text += " " + canMissThings();
    return Notice{_("Op dit papier zijn mensen te herkennen"), text};
}

}  // namespace app::desktop
