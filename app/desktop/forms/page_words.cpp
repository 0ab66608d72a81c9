#include "app/desktop/forms/page_words.h"

#include <algorithm>
#include <array>

#include "app/desktop/text.h"

namespace app::desktop {
namespace {

bool isBaken(const forms::Section* section)
{
    constexpr std::array<std::string_view, 8> slugs = {"vraag",     "eropaf",    "eigenkracht", "collectief",
                                                       "informeel", "integraal", "resultaat",   "ruimte"};
    return std::find(slugs.begin(), slugs.end(), section->id) != slugs.end();
}

bool areBakens(const Pages& pages)
{
    return std::all_of(pages.begin(), pages.end(), isBaken);
}

}  // namespace

wxString placeAmong(const Pages& pages, std::size_t current)
{
    const bool baken = isBaken(pages[current]);
    std::size_t count = 0;
    std::size_t number = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (baken && !isBaken(pages[page]))
            continue;
        ++count;
        if (page == current)
            number = count;
    }
    return wxString::Format(baken ? _("baken %zu van %zu") : _("deel %zu van %zu"), number, count);
}

StillOpenWords stillOpenWords(const Pages& open, bool nothing)
{
    const bool bakens = areBakens(open);
    if (nothing)
        return {_("Er is nog niets ingevuld"),
                bakens ? _("Niets herkend? Kies dan bij elk baken ‘Niet herkend’.")
                       : _("Vul eerst één deel in.")};
    if (open.size() == 1)
        return {bakens ? _("1 baken staat nog open") : _("1 deel staat nog open"),
                _("Je kunt het nog invullen, of zo versturen.")};
    return {wxString::Format(bakens ? _("%zu bakens staan nog open") : _("%zu delen staan nog open"),
                             open.size()),
            _("Je kunt ze nog invullen, of zo versturen.")};
}

wxString toFirstOpenWords(const Pages& open)
{
    if (open.size() == 1)
        return areBakens(open) ? _("Naar dit baken") : _("Naar dit deel");
    return areBakens(open) ? _("Naar het eerste open baken") : _("Naar het eerste open deel");
}

}  // namespace app::desktop
