#include "app/desktop/meeting/part_wording.h"

#include "app/desktop/text.h"

namespace app::desktop {

wxString describe(forms::ActivityKind kind)
{
    using forms::ActivityKind;
    switch (kind) {
        case ActivityKind::CheckIn:
            return _("Inchecken");
        case ActivityKind::LookBack:
            return _("Terugblik");
        case ActivityKind::Casusronde:
            return _("Casus");
        case ActivityKind::PartnershipCard:
            return _("Partnerschapskaart");
        case ActivityKind::HandOver:
            return _("Doorgeven");
        case ActivityKind::Closing:
            return _("Afsluiten");
        case ActivityKind::Other:
            return _("Iets anders");
    }
    return {};
}

}  // namespace app::desktop
