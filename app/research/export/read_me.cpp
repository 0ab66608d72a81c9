#include "app/research/export/read_me.h"

#include <sstream>
#include <string_view>

#include "app/research/export/wording.h"
#include "forms/model/utf8.h"

namespace app::research {
namespace {

constexpr std::size_t widest = 79;
constexpr std::size_t factIndent = 13;

constexpr const char* howToOpen = R"(HOE OPEN JE HET?
SPSS, PSPP   Open data.sav. Alle omschrijvingen, waardelabels en ontbrekende
             waarden staan erin; alleen bij kolommen met tekst zijn de codes
             er niet als ontbrekend aangemerkt. Of open data.sps in deze map
             en voer het uit; dat leest data-analyse.csv, en is compleet.
R            Zet R in deze map met setwd() en voer source("data.R") uit.
             Met het pakket haven: haven::read_sav("data.sav", user_na = TRUE)
Excel        Open data-excel.csv met een dubbelklik. Er staan codes in; wat ze
             betekenen staat in codeboek.csv. Reken pas als je de ontbrekende
             waarden hebt weggefilterd.
Anders       data-analyse.csv: UTF-8, komma's tussen de kolommen, een punt
             voor decimalen. ddi.xml beschrijft de kolommen voor een
             data-archief.

WAT STAAT ERIN?
Een rij voor elk ingevuld formulier. De volgorde van de rijen is willekeurig en
zegt niets. De nummers van personen en teams zijn willekeurig en bij elke
export anders. Een datum is nooit fijner dan een meting of een kwartaal.
Waarom iets ontbreekt, staat er met een code: niet ingevuld, niet van
toepassing, of onderdrukt wegens herleidbaarheid. Dat laatste is geen antwoord
van een persoon: de waarde is weggelaten omdat iemand eraan te herkennen was.
Een nieuwe regel binnen een tekst staat er als ¶. Een tekst die Excel als
formule zou uitvoeren, begint in de csv-bestanden met een '.

)";

constexpr const char* howToUse = R"(WAAR MAG HET VOOR GEBRUIKT WORDEN?
Alleen voor het doel en de studie waarvoor het is vrijgegeven. Probeer niet om
mensen te herkennen, koppel het niet aan andere gegevens over dezelfde mensen,
en geef het niet door. Bewaar het versleuteld, en wis het als het onderzoek
klaar is. Trekt iemand de toestemming in, dan staat die persoon niet meer in een
volgende export; vraag het team dan om een nieuwe.

IS HET COMPLEET?
manifest.json noemt elk bestand met zijn grootte en zijn SHA-256. Klopt er een
niet, dan is dat bestand na de export veranderd.
)";

constexpr const char* aboutTables = R"(HOE OPEN JE HET?
Excel        Open tabellen-excel.csv met een dubbelklik.
Anders       tabellen-analyse.csv: UTF-8, komma's tussen de kolommen, een punt
             voor decimalen.

WAT STAAT ERIN?
Een regel voor elk antwoord, in elke groep. Aantal telt de antwoorden, n telt
hoeveel antwoorden er op de vraag zijn. Een gemiddelde is als laatste afgerond,
op twee decimalen. Bij alle staan de groepen samen.
Te weinig antwoorden: zo klein is een groep dat iemand eraan te herkennen is.
Soms is ook een groter getal verborgen, omdat een kleiner er anders uit te
berekenen is. Verborgen betekent niet nul.

WAAR MAG HET VOOR GEBRUIKT WORDEN?
Voor het doel waarvoor het is vrijgegeven. Deze cijfers gaan over een groep en
zeggen niets over een persoon. Vergelijk geen twee exports van bijna dezelfde
groep: het verschil kan iemand laten zien.

IS HET COMPLEET?
manifest.json noemt elk bestand met zijn grootte en zijn SHA-256. Klopt er een
niet, dan is dat bestand na de export veranderd.
)";

void writeLines(std::ostream& out, std::string_view text)
{
    for (const char character : text) {
        if (character == '\n')
            out << '\r';
        out << character;
    }
}

// Broken at spaces, so that no editor has to; what follows the first line begins below `indent` spaces.
std::string wrapped(const std::string& text, std::size_t indent)
{
    std::istringstream words(text);
    std::string lines;
    std::size_t column = indent;
    for (std::string word; words >> word;) {
        const auto length = forms::lengthOf(word);
        if (column > indent && column + 1 + length > widest) {
            lines += "\n" + std::string(indent, ' ');
            column = indent;
        } else if (column > indent) {
            lines += ' ';
            ++column;
        }
        lines += word;
        column += length;
    }
    return lines + "\n";
}

std::string fact(const std::string& name, const std::string& text)
{
    return name + std::string(factIndent - name.size(), ' ') + wrapped(text, factIndent);
}

std::string beginning(const ReleasedMicrodata& data, forms::Date day)
{
    const auto& codebook = data.codebook();
    return wrapped(codebook.title(), 0) + wording::ofTheDay(wording::microdata, day) + "\n\nWAT IS DIT?\n" +
           wrapped(wording::pseudonymousMeans, 0) + "\n" +
           fact("Instrument",
                codebook.instrumentId() + ", versie " + std::to_string(codebook.instrumentVersion())) +
           fact("Bron", codebook.credit()) + fact("Beleid", wording::policyLine(data.policy())) +
           fact("Rijen", std::to_string(data.rows().size())) +
           fact("Kolommen", std::to_string(codebook.variables().size())) + "\n";
}

}  // namespace

void writeReadMe(std::ostream& out, const ReleasedMicrodata& data, forms::Date day)
{
    out << "\xEF\xBB\xBF";
    writeLines(out, beginning(data, day));
    writeLines(out, howToOpen);
    writeLines(out, howToUse);
}

void writeReadMe(std::ostream& out, const ReleasedTables& data, const Counted& counted, forms::Date day)
{
    out << "\xEF\xBB\xBF";
    writeLines(out, wrapped(counted.title, 0) + wording::ofTheDay(wording::anonymousTable, day) + "\n\n" +
                        fact("Instrument", counted.instrument) + fact("Bron", counted.credit) +
                        fact("Beleid", wording::policyLine(data.policy())) +
                        fact("Tabellen", std::to_string(data.tables().size())) + "\n");
    writeLines(out, aboutTables);
}

}  // namespace app::research
