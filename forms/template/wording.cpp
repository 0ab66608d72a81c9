#include "forms/template/wording.h"

namespace forms::wording {
namespace {

std::string quoted(Text text)
{
    return "\"" + std::string(text) + "\"";
}

std::string tag(Text name)
{
    return "<" + std::string(name) + ">";
}

// "a, b of c"
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

}  // namespace

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

std::string noSections()
{
    return "Dit instrument heeft geen enkele vraag. Voeg een <section> of <matrix> met vragen toe.";
}

std::string noQuestions(Text section)
{
    return tag(section) + " heeft geen vragen. Voeg een vraag toe of haal het weg.";
}

std::string matrixWithoutScale()
{
    return "In <matrix> hoort precies één <scale>, voor alle rijen samen. Voeg er een toe of haal de andere "
           "weg.";
}

std::string tooFewOptions(Text element, int atLeast)
{
    return tag(element) + " heeft te weinig keuzes. Zet er minstens " + std::to_string(atLeast) + " in.";
}

std::string reservedCode()
{
    return "code=\"nvt\" kan niet in een schaal. Zet na=\"yes\" bij <scale> en haal dit punt weg.";
}

std::string minimumAboveMaximum(Text minimum, Text maximum)
{
    return std::string(minimum) + " ligt boven " + std::string(maximum) + ". Draai ze om.";
}

std::string atMostTooHigh(std::size_t options)
{
    return "at-most is hoger dan het aantal keuzes. Schrijf hoogstens " + std::to_string(options) +
           " of haal at-most weg.";
}

std::string noColumns()
{
    return "<table> heeft geen kolommen. Zet er text, number, money, date of choice in.";
}

std::string textIsFreeText()
{
    return "role=\"plain\" kan niet bij een tekst: daarin kan iemand een naam typen. Haal role weg of kies "
           "freetext.";
}

std::string optionVariableTooLong(Text variable, Text code)
{
    return "In de export krijgt elke keuze een eigen kolom, en " + std::string(variable) + "_" +
           std::string(code) + " is langer dan 64 tekens. Maak export korter.";
}

std::string emptyInfo()
{
    return "<info> is leeg. Zet er een tekst tussen of schrijf from=\"actiekaart\".";
}

std::string doubledNamingSet(const std::string& set, int firstLine)
{
    return "Voor set=" + quoted(set) + " staat al een naam op " + inLine(firstLine) + ". Haal er een weg.";
}

std::string doubledMode(const std::string& mode, int firstLine)
{
    return "Voor mode=" + quoted(mode) + " staat al een tijd op " + inLine(firstLine) + ". Haal er een weg.";
}

std::string blockTimesDiffer(Text block, Text mode, int firstLine)
{
    return "In mode=" + quoted(mode) + " heeft block=" + quoted(block) + " op " + inLine(firstLine) +
           " een andere tijd. De tijd is voor het hele blok samen; schrijf overal dezelfde.";
}

std::string whenUnknown(Text question)
{
    return "when wijst naar " + quoted(question) +
           ", maar die vraag is er niet. Kijk naar de id van de vraag.";
}

std::string whenUnsuitable(Text question)
{
    return "when kan niet wijzen naar " + quoted(question) +
           ". Het kan alleen naar choice, choices, scale of een heel getal (number).";
}

std::string whenImpossible(Text question, Text value, const Names& possible)
{
    return quoted(question) + " kan nooit " + quoted(value) + " zijn. Kies " + alternatives(possible) + ".";
}

std::string whenOutOfRange(Text question, Text value)
{
    return quoted(question) + " kan nooit " + quoted(value) +
           " zijn. Schrijf een heel getal dat bij die vraag mag worden ingevuld.";
}

std::string whenCircle(Text path)
{
    return "Deze vragen wachten op elkaar en komen nooit in beeld: " + std::string(path) +
           ". Haal een when weg.";
}

std::string noItems(Text score)
{
    return "De score " + quoted(score) + " telt niets. Voeg <item question=\"...\"/> toe.";
}

std::string itemUnknown(Text question)
{
    return "De score telt " + quoted(question) + ", maar die vraag is er niet. Kijk naar de id van de vraag.";
}

std::string itemNotNumeric(Text question)
{
    return "Met " + quoted(question) +
           " kan niet worden gerekend. Dat kan met number, grade, bipolar, en met choice of scale als alle "
           "codes "
           "getallen zijn.";
}

std::string itemNotTicks(Text question)
{
    return "method=\"count\" telt kruisjes, en " + quoted(question) +
           " heeft die niet. Dat kan alleen met choices.";
}

std::string reversedCount()
{
    return "Kruisjes tellen kan niet omgekeerd. Haal reversed weg of kies een andere method.";
}

std::string itemWithoutWanted(Text question)
{
    return quoted(question) +
           " vraagt niet wat men zou willen. mark hoort bij grade of bipolar met "
           "wanted=\"yes\".";
}

std::string minimumAboveItems(std::size_t items)
{
    return "minimum is hoger dan het aantal vragen in de score. Schrijf hoogstens " + std::to_string(items) +
           ".";
}

std::string doubledItem(const std::string& question, int firstLine)
{
    return quoted(question) + " telt al mee op " + inLine(firstLine) + ". Haal er een weg.";
}

std::string emptyRescale()
{
    return "Bij <rescale> hoort from-low lager te zijn dan from-high, en to-low lager dan to-high. Draai ze "
           "om.";
}

std::string emptyProgramme()
{
    return "Dit programma is leeg. Voeg <step> toe voor een casusronde of <activity> voor een bijeenkomst.";
}

std::string stepsAndActivities()
{
    return "Een programma heeft óf <step> (een casusronde) óf <activity> (een bijeenkomst). Maak er twee "
           "bestanden van.";
}

std::string noTime()
{
    return "Een stap duurt minstens één seconde. Schrijf een tijd zoals 0:30.";
}

std::string halfHint()
{
    return "hint en hint-at horen bij elkaar. Voeg het andere toe of haal beide weg.";
}

std::string lateHint()
{
    return "hint-at valt niet binnen de tijd van de stap. Schrijf een tijd vóór het einde van de stap.";
}

std::string doubledRule(Text rule)
{
    return "rule=" + quoted(rule) + " staat al bij een eerdere stap. Een regel mag maar bij één stap staan.";
}

std::string summaryWithoutChoice()
{
    return "Na het samenvatten gaat de ronde terug naar de keuze van de inbrenger, maar die stap ontbreekt. "
           "Zet "
           "eerder een stap met rule=\"inbrenger-chooses\".";
}

std::string roundWithoutSteps()
{
    return "Een casusronde heeft stappen nodig. Schrijf rounds=\"...\" met de id van dat programma, zoals "
           "rtm-kort.";
}

std::string stepsWithoutRound()
{
    return "rounds mag alleen bij kind=\"casusronde\". Haal het weg.";
}

std::string handOverOfNothing()
{
    return "Bij het doorgeven moet er iets in te vullen zijn. Voeg <fill instrument=\"...\"/> toe.";
}

std::string fillWithoutHandOver()
{
    return "<fill> mag alleen bij kind=\"hand-over\". Haal het weg.";
}

std::string emptyPolicy()
{
    return "Dit beleid staat niets toe. Voeg <tables> toe voor tabellen, of <rows> voor onderzoeksbestanden.";
}

std::string belowFloor(Text attribute, Text value, int floor)
{
    return valueFault(attribute, value,
                      "Lager dan " + std::to_string(floor) + " mag in geen enkel beleid. Schrijf " +
                          std::to_string(floor) + " of hoger.");
}

std::string teamMinimumBelowK()
{
    return "team-minimum ligt onder k. Een team dat kleiner is dan k is altijd herkenbaar; schrijf minstens "
           "k.";
}

std::string sameAnswerOutsideTeam()
{
    return "same-answer=\"show\" mag alleen in het beleid team-intern. Schrijf hier hide.";
}

std::string bandWithoutWidth()
{
    return "width hoort hoger dan 0 te zijn, en from lager dan to. Kijk naar deze drie getallen.";
}

std::string bandDoesNotFit()
{
    return "Tussen from en to past geen heel aantal klassen van deze breedte. Verander width, from of to.";
}

std::string doubledTreatment(const std::string& variable, int firstLine)
{
    return "De kolom " + variable + " wordt ook al grover gemaakt op " + inLine(firstLine) +
           ". Haal er een weg.";
}

std::string noClasses()
{
    return "<group> heeft geen klassen. Voeg minstens één <class> toe.";
}

std::string noCodes()
{
    return "<class> is leeg. Noem met <code option=\"...\"/> welke keuzes erin horen.";
}

std::string doubledOption(const std::string& code, int firstLine)
{
    return "option=" + quoted(code) + " staat ook al op " + inLine(firstLine) +
           ". Een keuze hoort in één klasse.";
}

std::string doubledInstrument(const std::string& id, int firstLine)
{
    return "instrument=" + quoted(id) + " staat ook al op " + inLine(firstLine) + ". Haal er een weg.";
}

std::string changedWithoutVersion(Text id, int version, Text firstFile)
{
    return "Dit is een andere " + quoted(id) + " dan in " + std::string(firstFile) +
           ", maar met dezelfde versie. " + "Verhoog de versie naar " + std::to_string(version + 1) + ".";
}

std::string roundMissing(Text id)
{
    return "Dit programma verwijst naar de casusronde " + quoted(id) +
           ", maar die is er niet. Kijk naar de id.";
}

std::string instrumentMissing(Text id)
{
    return "Dit programma verwijst naar het instrument " + quoted(id) +
           ", maar dat is er niet. Kijk naar de id.";
}

}  // namespace forms::wording
