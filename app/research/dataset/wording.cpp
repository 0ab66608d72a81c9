#include "app/research/dataset/wording.h"

#include <algorithm>
#include <sstream>

namespace app::research::wording {
namespace {

std::string number(double value)
{
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << value;
    auto text = out.str();
    std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

}  // namespace

std::string respondent()
{
    return "Willekeurig nummer, nieuw bij elke export";
}

std::string team()
{
    return "Team of regio";
}

std::string period()
{
    return "Nummer van de meting, of jaar en kwartaal";
}

std::string nameOf(const Period& period)
{
    if (period.kind == Period::Kind::Wave)
        return "meting " + std::to_string(period.number);
    return std::to_string(period.number / 10) + ", kwartaal " + std::to_string(period.number % 10);
}

std::string wave(int number, const Wave& wave)
{
    return nameOf({Period::Kind::Wave, number}) + ": " + forms::toIso(wave.from) + " tot en met " +
           forms::toIso(wave.until);
}

std::string yes()
{
    return "ja";
}

std::string no()
{
    return "nee";
}

std::string now()
{
    return "nu";
}

std::string actual()
{
    return "feitelijk";
}

std::string wanted()
{
    return "gewenst";
}

std::string numberOfRows()
{
    return "aantal ingevulde rijen";
}

std::string partOf(const std::string& question, const std::string& part)
{
    return question + " (" + part + ")";
}

std::string below(double limit)
{
    return "onder " + number(limit);
}

std::string between(double from, double to)
{
    return number(from) + " tot " + number(to);
}

std::string fromOn(double limit)
{
    return number(limit) + " of meer";
}

}  // namespace app::research::wording
