#include "app/exporting/wording.h"

namespace app::exporting::wording {

const char* const textsRule =
    "Alleen teksten die iemand van het team één voor één las en liet meegaan, vaak met een algemeen woord "
    "waar "
    "een naam stond. Een tekst met een nummer, rekening of mailadres gaat nooit mee. Wie erbij was, kan een "
    "verhaal herkennen.";

const char* const conclusion =
    "Dit bestand is gepseudonimiseerd. Het blijven persoonsgegevens: de AVG geldt, en het mag alleen "
    "gebruikt "
    "worden waarvoor het is vrijgegeven.";

const char* const allAlikeHidden =
    "Gaf iedereen in een groep hetzelfde antwoord, dan is dat verborgen: het zou van ieder van hen het "
    "antwoord zijn.";
const char* const allAlikeShown =
    "Gaf iedereen in een groep hetzelfde antwoord, dan staat er eensgezind. Dat mag alleen binnen het team.";
const char* const meansRule =
    "Als laatste afgerond, op twee decimalen. Er staat geen laagste, geen hoogste en geen kwartiel in.";
const char* const nobodyLinked =
    "Nee. Geen regel gaat over één persoon, en er staat geen nummer of tijdstip van iemand in. Twee tabellen "
    "van bijna dezelfde mensen kunnen wel van elkaar afgetrokken worden; daarvoor waarschuwt het logboek wie "
    "vrijgeeft.";
const char* const nothingInferred =
    "Nee. Nergens is te zien dat een hele groep hetzelfde antwoordde, en geen verborgen aantal is uit te "
    "rekenen.";
const char* const inferredWithinTheTeam =
    "Ja, binnen het team. Waar eensgezind staat, is van ieder in die groep bekend wat hij antwoordde. Een "
    "verborgen aantal is niet uit te rekenen.";
const char* const tableConclusion =
    "Drie keer nee: deze tabel is anoniem. Hij gaat over groepen, en zegt niets over een persoon.";
const char* const tableConclusionWithinTheTeam =
    "Deze tabel is voor het team zelf. Geef hem niet verder; kies daarvoor een ander beleid.";

std::string tooSmallRule(int threshold)
{
    return "Een aantal van minder dan " + std::to_string(threshold) +
           " mensen is verborgen, en nul ook: wie de groep kent, weet anders wat niemand antwoordde.";
}

std::string withThemRule(int threshold)
{
    return "Ook wat een verborgen aantal zou verraden, is verborgen. Over alle tabellen samen is nagerekend "
           "dat er voor elk minstens " +
           std::to_string(threshold) + " waarden mogelijk blijven.";
}

std::string nobodySingledOut(int threshold)
{
    return "Nee. Er staan alleen aantallen en gemiddelden van groepen in, van minstens " +
           std::to_string(threshold) + " mensen.";
}

std::string tablesOf(std::size_t tables, std::size_t cells)
{
    return std::to_string(tables) + (tables == 1 ? " tabel, met " : " tabellen, samen met ") +
           std::to_string(cells) + " aantallen";
}

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
