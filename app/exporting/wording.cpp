#include "app/exporting/wording.h"

namespace app::exporting::wording {

const char* const conclusion =
    "Dit bestand is gepseudonimiseerd. Het blijven persoonsgegevens: de AVG geldt, en het mag alleen "
    "gebruikt "
    "worden waarvoor het is vrijgegeven.";

std::string instrumentLine(const std::string& instrumentId, int version)
{
    return instrumentId + ", versie " + std::to_string(version);
}

std::string sizeOf(std::size_t rows, std::size_t columns)
{
    return std::to_string(rows) + (rows == 1 ? " rij, " : " rijen, ") + std::to_string(columns) + " kolommen";
}

std::string between(std::size_t lowest, std::size_t highest)
{
    return std::to_string(lowest) + " tot en met " + std::to_string(highest);
}

std::string fromOn(std::size_t lowest)
{
    return std::to_string(lowest) + " of meer";
}

std::string of(std::size_t part, std::size_t whole)
{
    return std::to_string(part) + " van " + std::to_string(whole);
}

std::string singledOutAnswer(const std::string& identifying, int k)
{
    return "Niet met wat collega’s van elkaar weten. Elke combinatie van " + identifying +
           " komt voor bij minstens " + std::to_string(k) +
           " mensen; een weggelaten waarde telt daarbij als gelijk aan niets. Wel is elke rij van één "
           "persoon: wie "
           "iemands antwoorden al kent, kan zijn rij herkennen.";
}

std::string linkedAnswer(bool linksWaves)
{
    const std::string always =
        "Niet met een eerder bestand: elk nummer is nieuw geloot, en de sleutel wordt niet bewaard. ";
    return always + (linksWaves
                         ? "Binnen dit bestand hebben de metingen van één persoon hetzelfde nummer, zodat "
                           "te zien is wat er verandert."
                         : "Ook binnen dit bestand zijn twee formulieren van één persoon niet aan elkaar te "
                           "knopen met het nummer.");
}

std::string inferredAnswer(int l)
{
    return "In elke groep mensen die op elkaar lijken, zijn op een gevoelige vraag minstens " +
           std::to_string(l) +
           " verschillende antwoorden gegeven, of het antwoord is weggelaten. Wat iemand antwoordde volgt "
           "dus niet "
           "uit de groep waar hij in zit. Voor andere vragen geldt dat niet.";
}

}  // namespace app::exporting::wording
