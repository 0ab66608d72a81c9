// What only an instrument can get wrong.
#include "tests/forms/template/faulty_template.h"

namespace forms {
namespace {

const FaultyTemplate inQuestions[] = {
    {"DoubledQuestion",
     section(R"(<text id="q" label="Q" export="q"/>
<text id="q" label="R" export="r"/>)"),
     {{4, "id=\"q\" staat ook al op regel 3. Geef elk een eigen id."}}},
    {"DoubledSection",
     instrument(R"(<section id="s" title="S">
<text id="q" label="Q" export="q"/></section>
<section id="s" title="T">
<text id="r" label="R" export="r"/></section>)"),
     {{4, "id=\"s\" staat ook al op regel 2. Geef elk een eigen id."}}},
    {"DoubledVariable",
     section(R"(<text id="q" label="Q" export="q"/>
<text id="r" label="R" export="Q"/>)"),
     {{4,
       "De kolom Q is er in de export ook al door regel 3. Voor SPSS zijn grote en kleine letters gelijk; "
       "kies een andere naam."}}},
    {"VariableOfAnOption",
     section(R"(<choices id="a" label="A" export="a"><option code="x">X</option></choices>
<text id="q" label="Q" export="a_x"/>)"),
     {{4,
       "De kolom A_X is er in de export ook al door regel 3. Voor SPSS zijn grote en kleine letters gelijk; "
       "kies een andere naam."}}},
    {"VariableOfAMark",
     section(R"(<grade id="a" label="A" wanted="yes" export="a"/>
<text id="q" label="Q" export="a_gewenst"/>)"),
     {{4,
       "De kolom A_GEWENST is er in de export ook al door regel 3. Voor SPSS zijn grote en kleine letters "
       "gelijk; kies een andere naam."}}},
    {"VariableOfEveryResearchFile",
     section(R"(<text id="q" label="Q" export="Team"/>)"),
     {{3, "De kolom team staat al vooraan in elk onderzoeksbestand. Kies een andere naam."}}},
    {"VariableOfAnOptionTooLong",
     section(
         R"(<choices id="a" label="A" export="vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"><option code="lange_code">X</option></choices>)"),
     {{3,
       "In de export krijgt elke keuze een eigen kolom, en "
       "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv_lange_code is langer dan 64 tekens. "
       "Maak export korter."}}},
    {"NoSections",
     R"(<instrument id="i" version="1" title="T" status="voorstel" subject="casus" credit="B">
</instrument>)",
     {{1, "Dit instrument heeft geen enkele vraag. Voeg een <section> of <matrix> met vragen toe."}}},
    {"SectionWithoutQuestions",
     instrument(R"(<section id="s" title="S"/>)"),
     {{2, "<section> heeft geen vragen. Voeg een vraag toe of haal het weg."}}},
    {"TooFewOptions",
     section(R"(<choice id="a" label="A" export="a"><option code="x">X</option></choice>)"),
     {{3, "<choice> heeft te weinig keuzes. Zet er minstens 2 in."}}},
    {"DoubledCode",
     section(R"(<choice id="a" label="A" export="a"><option code="x">X</option>
<option code="x">Y</option></choice>)"),
     {{4, "code=\"x\" staat ook al op regel 3. Geef elke keuze een eigen code."}}},
    {"NotApplicableAsAPoint",
     section(
         R"(<scale id="a" label="A" export="a"><point code="nvt">X</point><point code="y">Y</point></scale>)"),
     {{3, "code=\"nvt\" kan niet in een schaal. Zet na=\"yes\" bij <scale> en haal dit punt weg."}}},
    {"MinimumAboveMaximum",
     section(R"(<number id="n" label="N" min="10" max="1" export="n"/>)"),
     {{3, "min ligt boven max. Draai ze om."}}},
    {"EarliestAfterLatest",
     section(R"(<date id="d" label="D" earliest="2026-02-02" latest="2026-02-01" export="d"/>)"),
     {{3, "earliest ligt boven latest. Draai ze om."}}},
    {"MoreTicksThanOptions",
     section(R"(<choices id="a" label="A" at-most="3" export="a"><option code="x">X</option></choices>)"),
     {{3, "at-most is hoger dan het aantal keuzes. Schrijf hoogstens 1 of haal at-most weg."}}},
    {"TableWithoutColumns",
     section(R"(<table id="t" label="T" rows="3" export="t"/>)"),
     {{3, "<table> heeft geen kolommen. Zet er text, number, money, date of choice in."}}},
    {"DoubledColumn",
     section(R"(<table id="t" label="T" rows="3" export="t"><text id="k" label="K"/>
<date id="k" label="L"/></table>)"),
     {{4, "id=\"k\" staat ook al op regel 3. Geef elk een eigen id."}}},
    {"TableInATable",
     section(R"(<table id="t" label="T" rows="3" export="t"><text id="k" label="K"/>
<table id="u" label="U" rows="1"/></table>)"),
     {{4, "<table> mag niet in <table>. Wat wel mag: text, number, money, date of choice."}}},
    {"TextCannotBePlain",
     section(R"(<text id="q" label="Q" role="plain" export="q"/>)"),
     {{3,
       "role=\"plain\" kan niet bij een tekst: daarin kan iemand een naam typen. Haal role weg of kies "
       "freetext."}}},
    {"InfoWithoutText",
     section(R"(<text id="q" label="Q" export="q"/><info id="n" label="N"/>)"),
     {{3, "<info> is leeg. Zet er een tekst tussen of schrijf from=\"actiekaart\"."}}},
    {"MatrixWithoutScale",
     instrument(R"(<matrix id="m" title="M">
<row id="r" label="R" export="r"/></matrix>)"),
     {{2,
       "In <matrix> hoort precies één <scale>, voor alle rijen samen. Voeg er een toe of haal de andere "
       "weg."}}},
    {"TwoNamesInOneSet",
     section(R"(<name set="plg">A</name>
<name set="plg">B</name><text id="q" label="Q" export="q"/>)"),
     {{4, "Voor set=\"plg\" staat al een naam op regel 3. Haal er een weg."}}},
    {"TwoTimesInOneMode",
     section(R"(<time mode="krap" minutes="5"/>
<time mode="krap" minutes="6"/><text id="q" label="Q" export="q"/>)"),
     {{4, "Voor mode=\"krap\" staat al een tijd op regel 3. Haal er een weg."}}},
    {"BlockWithTwoTimes",
     instrument(
         R"(<section id="s" title="S"><time mode="krap" minutes="5" block="b"/><text id="q" label="Q" export="q"/></section>
<section id="t" title="T"><time mode="krap" minutes="6" block="b"/><text id="r" label="R" export="r"/></section>)"),
     {{3,
       "In mode=\"krap\" heeft block=\"b\" op regel 2 een andere tijd. De tijd is voor het hele blok samen; "
       "schrijf overal dezelfde."}}},
};

INSTANTIATE_TEST_SUITE_P(Question, FaultyTemplateTest, testing::ValuesIn(inQuestions), nameOf);

const FaultyTemplate inConditions[] = {
    {"OnNothing",
     section(R"(<text id="q" label="Q" when="weg=x" export="q"/>)"),
     {{3, "when wijst naar \"weg\", maar die vraag is er niet. Kijk naar de id van de vraag."}}},
    {"OnAnImpossibleOption",
     section(
         R"(<choice id="a" label="A" export="a"><option code="x">X</option><option code="y">Y</option></choice>
<text id="q" label="Q" when="a=z" export="q"/>)"),
     {{4, "\"a\" kan nooit \"z\" zijn. Kies x of y."}}},
    {"OnAnImpossibleNumber",
     section(R"(<number id="n" label="N" min="0" max="5" export="n"/>
<text id="q" label="Q" when="n=6" export="q"/>)"),
     {{4, "\"n\" kan nooit \"6\" zijn. Schrijf een heel getal dat bij die vraag mag worden ingevuld."}}},
    {"OnAText",
     section(R"(<text id="q" label="Q" export="q"/>
<text id="r" label="R" when="q=ja" export="r"/>)"),
     {{4,
       "when kan niet wijzen naar \"q\". Het kan alleen naar choice, choices, scale of een heel getal "
       "(number)."}}},
    {"Circle",
     section(
         R"(<choice id="a" label="A" when="b=x" export="a"><option code="x">X</option><option code="y">Y</option></choice>
<choice id="b" label="B" when="a=x" export="b"><option code="x">X</option><option code="y">Y</option></choice>)"),
     {{3, "Deze vragen wachten op elkaar en komen nooit in beeld: a > b > a. Haal een when weg."}}},
    {"OnItself",
     section(
         R"(<choice id="a" label="A" when="a=x" export="a"><option code="x">X</option><option code="y">Y</option></choice>)"),
     {{3, "Deze vragen wachten op elkaar en komen nooit in beeld: a > a. Haal een when weg."}}},
    {"OnANumberWithALeadingZero",
     section(R"(<number id="n" label="N" min="0" max="5" export="n"/>
<text id="q" label="Q" when="n=05" export="q"/>)"),
     {{4, "\"n\" kan nooit \"05\" zijn. Schrijf een heel getal dat bij die vraag mag worden ingevuld."}}},
};

INSTANTIATE_TEST_SUITE_P(Condition, FaultyTemplateTest, testing::ValuesIn(inConditions), nameOf);

const FaultyTemplate inScores[] = {
    {"OverNothing",
     scored(R"(<score id="z" label="Z" key="2015" method="mean"/>)"),
     {{4, "De score \"z\" telt niets. Voeg <item question=\"...\"/> toe."}}},
    {"OverAnUnknownQuestion",
     scored(R"(<score id="z" label="Z" key="2015" method="mean"><item question="weg"/></score>)"),
     {{4, "De score telt \"weg\", maar die vraag is er niet. Kijk naar de id van de vraag."}}},
    {"OverAText",
     scored(R"(<score id="z" label="Z" key="2015" method="sum"><item question="q"/></score>)"),
     {{4,
       "Met \"q\" kan niet worden gerekend. Dat kan met number, grade, bipolar, en met choice of scale als "
       "alle codes getallen zijn."}}},
    {"OverCodesThatAreNoNumbers",
     scored(R"(<score id="z" label="Z" key="2015" method="mean"><item question="a"/></score>)"),
     {{4,
       "Met \"a\" kan niet worden gerekend. Dat kan met number, grade, bipolar, en met choice of scale als "
       "alle codes getallen zijn."}}},
    {"CountOfANumber",
     scored(R"(<score id="z" label="Z" key="2015" method="count"><item question="n"/></score>)"),
     {{4, "method=\"count\" telt kruisjes, en \"n\" heeft die niet. Dat kan alleen met choices."}}},
    {"OneItemTwice",
     scored(R"(<score id="z" label="Z" key="2015" method="mean"><item question="n"/>
<item question="n"/></score>)"),
     {{5, "\"n\" telt al mee op regel 4. Haal er een weg."}}},
    {"MinimumAboveItems",
     scored(R"(<score id="z" label="Z" key="2015" method="mean" minimum="2"><item question="n"/></score>)"),
     {{4, "minimum is hoger dan het aantal vragen in de score. Schrijf hoogstens 1."}}},
    {"EmptyRescale",
     scored(R"(<score id="z" label="Z" key="2015" method="mean"><item question="n"/>
<rescale from-low="4" from-high="0" to-low="0" to-high="1"/></score>)"),
     {{5,
       "Bij <rescale> hoort from-low lager te zijn dan from-high, en to-low lager dan to-high. Draai ze "
       "om."}}},
    {"DoubledScore",
     scored(R"(<score id="z" label="Z" key="2015" method="mean"><item question="n"/></score>
<score id="z" label="Z" key="2015" method="mean"><item question="n"/></score>)"),
     {{5, "id=\"z\" staat ook al op regel 4. Geef elk een eigen id."}}},
    {"ReversedCount",
     instrument(R"(<section id="s" title="S">
<choices id="a" label="A" export="a"><option code="x">X</option></choices></section>
<score id="z" label="Z" key="2015" method="count"><item question="a" reversed="yes"/></score>)"),
     {{4, "Kruisjes tellen kan niet omgekeerd. Haal reversed weg of kies een andere method."}}},
    {"TwoRescales",
     scored(R"(<score id="z" label="Z" key="2015" method="mean"><item question="n"/>
<rescale from-low="0" from-high="4" to-low="0" to-high="1"/>
<rescale from-low="0" from-high="4" to-low="0" to-high="1"/></score>)"),
     {{6, "<rescale> mag maar één keer in <score> staan. Haal er een weg."}}},
    {"WantedOfAQuestionThatDoesNotAskIt",
     scored(R"(<score id="z" label="Z" key="2015" method="mean"><item question="n" mark="wanted"/></score>)"),
     {{4, "\"n\" vraagt niet wat men zou willen. mark hoort bij grade of bipolar met wanted=\"yes\"."}}},
};

INSTANTIATE_TEST_SUITE_P(Score, FaultyTemplateTest, testing::ValuesIn(inScores), nameOf);

}  // namespace
}  // namespace forms
