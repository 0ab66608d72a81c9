#include "forms/template/wording.h"

namespace forms::wording {

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
