#include "app/desktop/words.h"
#include "app/desktop/text.h"

#include <wx/datetime.h>

#include <array>

namespace app::desktop {
namespace {

wxDateTime local(forms::Instant instant)
{
    return wxDateTime(wxLongLong(instant.time_since_epoch().count()));
}

wxString month(forms::Date date)
{
    const std::array names = {_("januari"),   _("februari"), _("maart"),    _("april"),
                              _("mei"),       _("juni"),     _("juli"),     _("augustus"),
                              _("september"), _("oktober"),  _("november"), _("december")};
    return names.at(static_cast<unsigned>(date.month()) - 1);
}

wxString shortMonth(forms::Date date)
{
    const std::array names = {_("jan"), _("feb"), _("mrt"), _("apr"), _("mei"), _("jun"),
                              _("jul"), _("aug"), _("sep"), _("okt"), _("nov"), _("dec")};
    return names.at(static_cast<unsigned>(date.month()) - 1);
}

wxString weekday(forms::Date date)
{
    const std::array names = {_("zondag"),    _("maandag"), _("dinsdag"), _("woensdag"),
                              _("donderdag"), _("vrijdag"), _("zaterdag")};
    return names.at(std::chrono::weekday(std::chrono::sys_days(date)).c_encoding());
}

}  // namespace

wxString dayInWords(forms::Date date, forms::Date today)
{
    auto text = weekday(date) + wxString::Format(" %u ", static_cast<unsigned>(date.day())) + month(date);
    if (date.year() != today.year())
        text += wxString::Format(" %d", static_cast<int>(date.year()));
    return text;
}

wxString shortDay(forms::Date date)
{
    return wxString::Format("%u ", static_cast<unsigned>(date.day())) + shortMonth(date);
}

wxString timeOfDay(forms::Instant instant)
{
    return local(instant).Format("%H.%M ") + _("uur");
}

forms::Date localDay(forms::Instant instant)
{
    const auto moment = local(instant);
    return {std::chrono::year(moment.GetYear()),
            std::chrono::month(static_cast<unsigned>(moment.GetMonth()) + 1),
            std::chrono::day(moment.GetDay())};
}

wxString minutesAndSeconds(forms::Milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return wxString::Format("%lld:%02lld", static_cast<long long>(seconds / 60),
                            static_cast<long long>(seconds % 60));
}

}  // namespace app::desktop
