#include "app/desktop/words.h"

#include <cctype>

#include "app/desktop/text.h"
#include "app/printing/local_time.h"
#include "app/sheets/content/dutch_date.h"

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

forms::Date localDay(forms::Instant instant)
{
    return printing::localTime(instant).date;
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
    return toWx(sheets::timeOfDay(printing::localTime(instant).sinceMidnight)) + " " + _("uur");
}

wxString minutesAndSeconds(forms::Milliseconds time)
{
    return toWx(sheets::duration(time));
}

wxString paceInWords(const forms::Pace& pace)
{
    const auto left = static_cast<long>(std::chrono::ceil<std::chrono::minutes>(pace.left).count());
    const auto behind = static_cast<long>(std::chrono::round<std::chrono::minutes>(pace.behind).count());
    const auto course = behind > 0   ? wxString::Format(_("loopt %ld min uit"), behind)
                        : behind < 0 ? wxString::Format(_("%ld min voor"), -behind)
                                     : _("op tijd");
    return wxString::Format(_("nog %ld min"), left) + L" \u00b7 " + course;
}

wxString firstName(const std::string& name)
{
    return toWx(name.substr(0, name.find(' ')));
}

}  // namespace app::desktop
