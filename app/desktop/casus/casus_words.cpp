#include "app/desktop/casus/casus_words.h"

#include "app/desktop/text.h"

namespace app::desktop {

wxString describe(forms::CasusKind kind)
{
    switch (kind) {
        case forms::CasusKind::Casus:
            return _("Casus");
        case forms::CasusKind::Neighbourhood:
            break;
    }
    return _("Wijksituatie");
}

std::vector<std::string> usualThemes()
{
    std::vector<std::string> themes;
    for (const auto& theme : {_("eenzaamheid"), _("geld"), _("gezin"), _("gezondheid"), _("mantelzorg"),
                              _("rouw"), _("samenleven"), _("taal"), _("werk"), _("wonen")})
        themes.push_back(toUtf8(theme));
    return themes;
}

wxString themesInWords(const std::vector<std::string>& themes)
{
    wxString words;
    for (std::size_t place = 0; place < themes.size(); ++place) {
        if (place > 0)
            words += place + 1 == themes.size() ? " " + _("en") + " " : wxString(", ");
        words += toWx(themes[place]);
    }
    return words;
}

wxString casusInWords(const forms::Casus& casus)
{
    const auto themes = themesInWords(casus.themes);
    return toWx(casus.code) + (themes.empty() ? wxString{} : L" \u00b7 " + themes);
}

}  // namespace app::desktop
