#include "forms/template/xml/wording.h"

namespace forms::wording {

std::string quoted(Text text)
{
    return "\"" + std::string(text) + "\"";
}

std::string tag(Text name)
{
    return "<" + std::string(name) + ">";
}

std::string alternatives(const Names& names)
{
    std::string text;
    for (std::size_t index = 0; index < names.size(); ++index) {
        if (index > 0)
            text += index + 1 == names.size() ? " of " : ", ";
        text += names[index];
    }
    return text;
}

std::string inLine(int line)
{
    return "regel " + std::to_string(line);
}

std::string valueFault(Text attribute, Text value, const std::string& advice)
{
    return std::string(attribute) + "=" + quoted(value) + " kan niet. " + advice;
}

std::string unreadable()
{
    return "Dit bestand kan niet worden gelezen. Kijk of het er nog staat en of je het mag openen.";
}

std::string tooLarge()
{
    return "Dit bestand is groter dan 1 MB; zo groot is een sjabloon nooit. Kijk of dit het goede bestand "
           "is.";
}

std::string notText()
{
    return "Dit is geen tekstbestand. Kijk of dit het goede bestand is.";
}

std::string utf16()
{
    return "Dit bestand is bewaard als UTF-16. Bewaar het in je tekstprogramma als UTF-8.";
}

std::string notUtf8()
{
    return "Hier staat een teken dat geen UTF-8 is. Bewaar het bestand in je tekstprogramma als UTF-8.";
}

std::string controlCharacter()
{
    return "Hier staat een onzichtbaar stuurteken. Typ deze regel opnieuw.";
}

std::string otherEncoding(Text encoding)
{
    return "Bovenaan staat encoding=" + quoted(encoding) +
           ". Schrijf daar UTF-8 en bewaar het bestand ook zo.";
}

std::string doctype()
{
    return "DOCTYPE en ENTITY mogen niet in een sjabloon. Haal dit weg.";
}

std::string strayAmpersand()
{
    return "Hier staat een los &-teken of een onbekende verwijzing. Schrijf &amp; voor het teken &, en typ "
           "andere tekens gewoon zelf.";
}

std::string manyMoreFaults()
{
    return "Dit bestand heeft meer dan honderd fouten; alleen de eerste honderd staan hier. Kijk of dit het "
           "goede "
           "bestand is.";
}

std::string notXml()
{
    return "Vanaf hier is het bestand geen geldige XML. Kijk of elke < een > heeft en elk aanhalingsteken "
           "een tweede.";
}

std::string badStartTag()
{
    return "Dit element is niet goed geschreven. Kijk of elke waarde tussen twee rechte aanhalingstekens "
           "(\"...\") staat en "
           "of het element eindigt met > of />.";
}

std::string badEndTag()
{
    return "Deze eindtag is niet goed geschreven. Schrijf </naam>.";
}

std::string badComment()
{
    return "Deze opmerking is niet afgesloten. Zet --> aan het einde.";
}

std::string notClosed(Text name, int line)
{
    return "Het bestand houdt op terwijl " + tag(name) + " van " + inLine(line) +
           " nog openstaat. Sluit het met </" + std::string(name) + ">.";
}

std::string wrongEndTag(Text found, Text open, int line)
{
    return "Hier staat </" + std::string(found) + ">, maar " + tag(open) + " van " + inLine(line) +
           " is nog niet gesloten. Sluit dat eerst met </" + std::string(open) + ">.";
}

std::string endWithoutStart()
{
    return "Deze eindtag sluit niets. Haal hem weg of zet het begin ervoor.";
}

std::string tooDeep()
{
    return "Hier staan te veel elementen in elkaar. Kijk of elk element gesloten is.";
}

std::string tooManyElements()
{
    return "Dit bestand heeft te veel elementen voor een sjabloon. Kijk of dit het goede bestand is.";
}

std::string noElement()
{
    return "Er staat geen element in dit bestand. Begin met <instrument>, <programme> of <policy>.";
}

std::string outsideRoot()
{
    return "Dit staat buiten het buitenste element. Haal het weg of zet het erbinnen.";
}

std::string wrongRoot(Text found, const Names& expected)
{
    Names tags;
    std::vector<std::string> written;
    for (const auto name : expected)
        written.push_back(tag(name));
    for (const auto& name : written)
        tags.push_back(name);
    return "Het buitenste element is " + tag(found) + ", maar hier hoort " + alternatives(tags) + ".";
}

std::string unknownElement(Text parent, Text name, const Names& known)
{
    const auto start = tag(name) + " mag niet in " + tag(parent) + ". ";
    return start + (known.empty() ? "Haal het weg." : "Wat wel mag: " + alternatives(known) + ".");
}

std::string doubledElement(Text parent, Text name)
{
    return tag(name) + " mag maar één keer in " + tag(parent) + " staan. Haal er een weg.";
}

std::string unknownAttribute(Text element, Text name, const Names& known)
{
    const auto start = tag(element) + " kent " + std::string(name) + " niet. ";
    return start + (known.empty() ? "Haal het weg." : "Wat wel mag: " + alternatives(known) + ".");
}

std::string doubledAttribute(Text element, Text name)
{
    return std::string(name) + " staat twee keer bij " + tag(element) + ". Haal er een weg.";
}

std::string missingAttribute(Text element, Text name)
{
    return "Bij " + tag(element) + " ontbreekt " + std::string(name) + ". Voeg " + std::string(name) +
           "=\"...\" toe.";
}

std::string emptyAttribute(Text element, Text name)
{
    return std::string(name) + " bij " + tag(element) + " is leeg. Vul iets in of haal het weg.";
}

std::string tooLong(Text name, std::size_t most)
{
    return "De tekst van " + std::string(name) + " is te lang. Gebruik hoogstens " + std::to_string(most) +
           " tekens.";
}

std::string unexpectedText(Text element)
{
    return "Er staat losse tekst in " + tag(element) + ". Haal die weg, of zet haar in een label of help.";
}

std::string missingText(Text element)
{
    return tag(element) + " is leeg. Zet er een tekst tussen.";
}

std::string badIdentifier(Text attribute, Text value)
{
    return valueFault(
        attribute, value,
        "Begin met een kleine letter en gebruik alleen kleine letters, cijfers, - en _ (hoogstens 64).");
}

std::string badCode(Text attribute, Text value)
{
    return valueFault(attribute, value, "Gebruik alleen kleine letters, cijfers en _ (hoogstens 32).");
}

std::string badVariable(Text value, VariableFault fault)
{
    const auto advice = [&]() -> std::string {
        switch (fault) {
            case VariableFault::NotALetterFirst:
                return "Begin de naam met een letter.";
            case VariableFault::StrangeCharacter:
                return "Gebruik alleen letters zonder accent, cijfers, _ en punten.";
            case VariableFault::DotAtEnd:
                return "De naam mag niet op een punt eindigen.";
            case VariableFault::TooLong:
                return "De naam mag hoogstens 64 tekens lang zijn.";
            case VariableFault::Reserved:
                return "SPSS gebruikt dit woord zelf; kies een andere naam.";
        }
        return {};
    };
    return valueFault("export", value, advice());
}

std::string notOneOf(Text attribute, Text value, const Names& words)
{
    return valueFault(attribute, value, "Kies " + alternatives(words) + ".");
}

std::string notWhole(Text attribute, Text value, int lowest, int highest)
{
    return valueFault(attribute, value,
                      "Schrijf een heel getal van " + std::to_string(lowest) + " tot en met " +
                          std::to_string(highest) + ".");
}

std::string notNumber(Text attribute, Text value)
{
    return valueFault(attribute, value, "Schrijf een getal, met een punt voor de decimalen, zoals 0.5.");
}

std::string notDay(Text attribute, Text value)
{
    return valueFault(attribute, value, "Schrijf een bestaande datum als jaar-maand-dag, zoals 2026-11-24.");
}

std::string notClockTime(Text attribute, Text value)
{
    return valueFault(attribute, value, "Schrijf minuten en seconden, zoals 1:30.");
}

std::string notCondition(Text value)
{
    return valueFault("when", value, "Schrijf vraag=waarde, zoals soort=wijksituatie.");
}

std::string doubledId(const std::string& id, int firstLine)
{
    return "id=" + quoted(id) + " staat ook al op " + inLine(firstLine) + ". Geef elk een eigen id.";
}

std::string doubledVariable(const std::string& name, int firstLine)
{
    return "De kolom " + name + " is er in de export ook al door " + inLine(firstLine) +
           ". Voor SPSS zijn grote en kleine letters gelijk; kies een andere naam.";
}

std::string doubledCode(const std::string& code, int firstLine)
{
    return "code=" + quoted(code) + " staat ook al op " + inLine(firstLine) +
           ". Geef elke keuze een eigen code.";
}

std::string frameVariable(Text name)
{
    return "De kolom " + std::string(name) +
           " staat al vooraan in elk onderzoeksbestand. Kies een andere naam.";
}

}  // namespace forms::wording
