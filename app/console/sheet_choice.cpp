#include "app/console/sheet_choice.h"

#include <algorithm>
#include <iomanip>
#include <sstream>

#include "app/console/refusal.h"

namespace app::console {
namespace {

using printing::Offer;
using Offers = std::vector<const Offer*>;

// The different names, in their order.
std::vector<std::string> namesOf(const Offers& offers)
{
    std::vector<std::string> names;
    for (const auto* offer : offers)
        if (std::find(names.begin(), names.end(), offer->name) == names.end())
            names.push_back(offer->name);
    return names;
}

std::string listed(const std::vector<std::string>& names)
{
    std::string all;
    for (const auto& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

Offers only(const Offers& offers, const auto& fits)
{
    Offers found;
    std::copy_if(offers.begin(), offers.end(), std::back_inserter(found),
                 [&](const Offer* offer) { return fits(*offer); });
    return found;
}

Offers pointersTo(const std::vector<Offer>& offers)
{
    Offers all;
    for (const auto& offer : offers)
        all.push_back(&offer);
    return all;
}

std::string numbersOf(const Offers& offers)
{
    std::string numbers;
    for (const auto* offer : offers)
        if (offer->choice.about != 0)
            numbers += " " + std::to_string(offer->choice.about);
    return numbers;
}

Refused nothingFits(const WantedSheet& wanted, const Offers& named)
{
    if (wanted.blank)
        return Refused("Van " + wanted.name + " is er geen leeg blad.");
    if (!wanted.casus.empty())
        return Refused("Van " + wanted.name + " is er geen over casus " + wanted.casus + ".");
    if (const auto numbers = numbersOf(named); wanted.number && !numbers.empty())
        return Refused("Nummer " + std::to_string(*wanted.number) + " is er niet. Wel:" + numbers + ".");
    return Refused("Zo’n blad is er in dit dossier nog niet. Met --leeg krijg je een leeg blad.");
}

}  // namespace

const Offer& chosenFrom(const std::vector<Offer>& offers, const WantedSheet& wanted)
{
    const auto named = only(pointersTo(offers), [&](const Offer& offer) {
        return offer.name == wanted.name || offer.name.rfind(wanted.name + "-", 0) == 0;
    });
    if (named.empty())
        throw Refused("Het blad " + wanted.name + " is er niet. Wel: " + listed(namesOf(pointersTo(offers))) +
                      ".");

    auto fitting = only(named, [&](const Offer& offer) {
        if (wanted.blank)
            return offer.blank;
        if (!wanted.casus.empty())
            return offer.about.find(wanted.casus) != std::string::npos;
        return wanted.number ? offer.choice.about == *wanted.number : !offer.blank;
    });
    const auto exact = only(fitting, [&](const Offer& offer) { return offer.name == wanted.name; });
    if (!exact.empty())
        fitting = exact;
    if (fitting.empty())
        throw nothingFits(wanted, named);
    if (const auto names = namesOf(fitting); names.size() > 1)
        throw Refused("Welk blad bedoel je: " + listed(names) + "?");
    return *fitting.back();
}

std::string listOf(const std::vector<Offer>& offers)
{
    std::ostringstream list;
    for (const auto& name : namesOf(pointersTo(offers))) {
        const auto same = only(pointersTo(offers), [&](const Offer& offer) { return offer.name == name; });
        list << "  " << std::left << std::setw(42) << name;
        if (same.front()->blank)
            list << " --leeg";
        if (const auto numbers = numbersOf(same); !numbers.empty())
            list << " --id" << numbers;
        list << "\n";
    }
    return list.str();
}

}  // namespace app::console
