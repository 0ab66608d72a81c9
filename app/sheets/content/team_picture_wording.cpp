#include "app/sheets/content/team_picture_wording.h"

#include <array>

namespace app::sheets {
namespace {

std::string joined(const std::vector<std::string>& parts)
{
    std::string all;
    for (const auto& part : parts)
        all += (all.empty() ? "" : "; ") + part;
    return all;
}

}  // namespace

std::string wording::bakensTooFew(forms::Threshold threshold)
{
    return "Daarvoor zijn nog te weinig reflectoren ingevuld: er zijn er van " + inWords(threshold) +
           " mensen nodig.";
}

std::string wording::roundsTooFew(forms::Threshold threshold)
{
    return "Dat is te zien na " + inWords(threshold) + " casusrondes die helemaal zijn uitgevoerd.";
}

std::string wording::actionsTooFew(forms::Threshold threshold)
{
    return "Dat is te zien als " + inWords(threshold) + " mensen een actie op zich hebben genomen.";
}

std::string wording::howMadeText(forms::Threshold threshold)
{
    return "Leeg en niet van toepassing tellen niet mee. Een periode is een kwartaal, of meer kwartalen "
           "samen "
           "als er te weinig mensen meededen. Onder " +
           inWords(threshold) + " mensen of " + inWords(threshold) +
           " rondes staat er ‘te weinig’. De woorden zijn uitgesproken waar het team bij was. Wat iemand in "
           "een reflector of kantelbox schreef, staat hier niet, en ook geen woorden met de naam van een "
           "teamlid.";
}

std::string inWords(forms::Threshold threshold)
{
    static constexpr std::array words = {"vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"};
    const auto place = threshold.people() - forms::lowestThreshold;
    return place < words.size() ? words[place] : std::to_string(threshold.people());
}

std::string periodName(const forms::Period& period)
{
    static constexpr std::array firstMonths = {"jan", "apr", "jul", "okt"};
    static constexpr std::array lastMonths = {"mrt", "jun", "sep", "dec"};
    const auto place = [](const forms::Quarter& quarter) {
        return static_cast<std::size_t>(quarter.number - 1);
    };
    const auto& [first, last] = period;
    const auto firstYear = first.year == last.year ? "" : " " + std::to_string(first.year);
    return firstMonths[place(first)] + firstYear + " – " + lastMonths[place(last)] + " " +
           std::to_string(last.year);
}

std::string partOf(std::size_t part, std::size_t of)
{
    return std::to_string(part) + " van " + std::to_string(of);
}

std::string shareWords(const forms::Shown<forms::Share>& share)
{
    const auto* shown = std::get_if<forms::Share>(&share);
    if (!shown)
        return wording::tooFew;
    if (!shown->isUnanimous())
        return partOf(shown->part, shown->of);
    return (shown->part == 0 ? "geen van " : "alle ") + std::to_string(shown->of);
}

std::string bakensRemark(const forms::Period& whole)
{
    return "In hoeveel van de reflectoren het baken herkend is, " + periodName(whole) + ".";
}

std::string leastRecognised(const std::string& baken, const forms::Share& share)
{
    return "Het minst herkend: " + baken + " (" + partOf(share.part, share.of) + ").";
}

std::string minutesOnScale(int minutes)
{
    return std::to_string(minutes) + "\u00a0min";
}

std::string spokenBars(const std::string& title, const std::vector<std::string>& bars)
{
    return "Staafdiagram. " + title + " " + joined(bars) + ".";
}

std::string spokenLines(const std::string& title, const std::vector<std::string>& points)
{
    return "Lijnen. " + title + " " + joined(points) + ".";
}

std::string realBesidePlan(const std::string& period, const std::string& real, const std::string& planned)
{
    return period + ": werkelijk " + real + ", gepland " + planned;
}

}  // namespace app::sheets
