#include "app/desktop/words.h"

#include <wx/datetime.h>

#include <cctype>

#include "app/desktop/text.h"

namespace app::desktop {
namespace {

wxString withoutYear(std::string text)
{
    while (!text.empty() && std::isdigit(static_cast<unsigned char>(text.back())))
        text.pop_back();
    auto day = toWx(text);
    day.Replace(wxUniChar(0xA0), " ");
    return day.Trim();
}

}  // namespace

sheets::LocalTime localTime(forms::Instant instant)
{
    const wxDateTime moment(wxLongLong(instant.time_since_epoch().count()));
    return {localDay(instant), std::chrono::minutes{moment.GetHour() * 60 + moment.GetMinute()}};
}

forms::Date localDay(forms::Instant instant)
{
    const wxDateTime moment(wxLongLong(instant.time_since_epoch().count()));
    return {std::chrono::year(moment.GetYear()),
            std::chrono::month(static_cast<unsigned>(moment.GetMonth()) + 1),
            std::chrono::day(moment.GetDay())};
}

wxString dayInWords(forms::Date date, forms::Date today)
{
    const auto text = sheets::longDate(date);
    return date.year() == today.year() ? withoutYear(text) : toWx(text);
}

wxString shortDay(forms::Date date)
{
    return withoutYear(sheets::shortDate(date));
}

wxString timeOfDay(forms::Instant instant)
{
    return toWx(sheets::timeOfDay(localTime(instant).sinceMidnight)) + " " + _("uur");
}

wxString minutesAndSeconds(forms::Milliseconds time)
{
    return toWx(sheets::duration(time));
}

wxString firstName(const std::string& name)
{
    return toWx(name.substr(0, name.find(' ')));
}

}  // namespace app::desktop
