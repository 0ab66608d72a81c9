#include "app/desktop/dossier/backups_wording.h"

#include <numeric>

#include "app/desktop/failure.h"
#include "app/desktop/text.h"
#include "app/desktop/words.h"

namespace app::desktop {
namespace {

wxString count(std::int64_t number, const wxString& one, const wxString& several)
{
    return wxString::Format("%lld ", static_cast<long long>(number)) + (number == 1 ? one : several);
}

}  // namespace

wxString momentInWords(forms::Instant moment, forms::Date today)
{
    return dayInWords(localDay(moment), today) + ", " + timeOfDay(moment);
}

wxString contentsInWords(const db::Contents& contents)
{
    const auto forms =
        std::accumulate(contents.entries.begin(), contents.entries.end(), std::int64_t{0},
                        [](std::int64_t sum, const db::EntryCount& entry) { return sum + entry.sent; });
    return count(contents.members, _("teamlid"), _("teamleden")) + ", " +
           count(contents.meetings, _("bijeenkomst"), _("bijeenkomsten")) + ", " +
           count(contents.casus, _("casus"), _("casussen")) + ", " +
           count(forms, _("ingevuld formulier"), _("ingevulde formulieren"));
}

wxString backupsInWords(const db::BackupState& state, forms::Date today)
{
    if (state.good == 0 || !state.last)
        return _(
            "Er is nog geen reservekopie. Die komt vanzelf na een half uur werken en aan het eind van een "
            "bijeenkomst.");
    const auto newest = momentInWords(*state.last, today);
    if (state.good == 1)
        return wxString::Format(_("Er is één goede reservekopie, van %s."), newest);
    return wxString::Format(_("Er zijn %zu goede reservekopieën. De nieuwste is van %s."), state.good,
                            newest);
}

wxString backupTroubleInWords(const db::BackupState& state)
{
    wxString text;
    if (state.damaged == 1)
        text = _("Eén reservekopie is beschadigd en telt niet mee.");
    if (state.damaged > 1)
        text = wxString::Format(_("%zu reservekopieën zijn beschadigd en tellen niet mee."), state.damaged);
    if (state.damaged > 0)
        text += " " + _("Je dossier zelf is in orde. Zet vandaag een kopie op een USB-stick.");
    if (!state.failure)
        return text;
    if (!text.empty())
        text += " ";
    return text + _("Een nieuwe reservekopie maken lukte niet.") + " " +
           (*state.failure == db::Error::Kind::Damaged
                ? _("Wat op de schijf kwam, was niet wat erop hoorde te staan. Leertafel probeert het bij de "
                    "volgende verandering opnieuw. Gebeurt het vaker, laat dan iemand naar de schijf kijken.")
                : describe(*state.failure));
}

}  // namespace app::desktop
