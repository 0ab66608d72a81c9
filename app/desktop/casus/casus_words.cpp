#include "app/desktop/casus/casus_words.h"

#include "app/desktop/listed.h"
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

wxString casusInWords(const forms::Casus& casus)
{
    const auto themes = listed(casus.themes);
    return toWx(casus.code) + (themes.empty() ? wxString{} : L" \u00b7 " + themes);
}

}  // namespace app::desktop
