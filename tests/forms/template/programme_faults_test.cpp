// What only a programme can get wrong.
#include "tests/forms/template/faulty_template.h"

namespace forms {
namespace {

const FaultyTemplate inProgrammes[] = {
    {"Empty",
     R"(<programme id="p" version="1" title="P" status="voorstel" credit="B">
</programme>)",
     {{1, "Dit programma is leeg. Voeg <step> toe voor een casusronde of <activity> voor een bijeenkomst."}}},
    {"StepsAndActivities",
     programme(
         R"(<step id="s" title="S" time="1:00" who="iedereen"/><activity id="a" kind="other" title="A" minutes="5"/>)"),
     {{1,
       "Een programma heeft óf <step> (een casusronde) óf <activity> (een bijeenkomst). Maak er twee "
       "bestanden van."}}},
    {"StepWithoutTime",
     programme(R"(<step id="s" title="S" time="0:00" who="iedereen"/>)"),
     {{2, "Een stap duurt minstens één seconde. Schrijf een tijd zoals 0:30."}}},
    {"HalfAHint",
     programme(R"(<step id="s" title="S" time="1:00" who="iedereen" hint="Rond af"/>)"),
     {{2, "hint en hint-at horen bij elkaar. Voeg het andere toe of haal beide weg."}}},
    {"HintAfterTheStep",
     programme(R"(<step id="s" title="S" time="1:00" who="iedereen" hint="Rond af" hint-at="1:00"/>)"),
     {{2, "hint-at valt niet binnen de tijd van de stap. Schrijf een tijd vóór het einde van de stap."}}},
    {"OneRuleTwice",
     programme(R"(<step id="s" title="S" time="1:00" who="iedereen" rule="dialogue"/>
<step id="t" title="S" time="1:00" who="iedereen" rule="dialogue"/>)"),
     {{3, "rule=\"dialogue\" staat al bij een eerdere stap. Een regel mag maar bij één stap staan."}}},
    {"SummaryWithoutChoice",
     programme(R"(<step id="s" title="S" time="1:00" who="teamlid" rule="summarise"/>)"),
     {{2,
       "Na het samenvatten gaat de ronde terug naar de keuze van de inbrenger, maar die stap ontbreekt. Zet "
       "eerder een stap met rule=\"inbrenger-chooses\"."}}},
    {"RoundWithoutSteps",
     programme(R"(<activity id="a" kind="casusronde" title="A" minutes="8"/>)"),
     {{2,
       "Een casusronde heeft stappen nodig. Schrijf rounds=\"...\" met de id van dat programma, zoals "
       "rtm-kort."}}},
    {"StepsOutsideARound",
     programme(R"(<activity id="a" kind="closing" title="A" minutes="8" rounds="rtm-kort"/>)"),
     {{2, "rounds mag alleen bij kind=\"casusronde\". Haal het weg."}}},
    {"HandOverOfNothing",
     programme(R"(<activity id="a" kind="hand-over" title="A" minutes="8"/>)"),
     {{2, "Bij het doorgeven moet er iets in te vullen zijn. Voeg <fill instrument=\"...\"/> toe."}}},
    {"FillOutsideHandOver",
     programme(
         R"(<activity id="a" kind="closing" title="A" minutes="8"><fill instrument="kantelbox"/></activity>)"),
     {{2, "<fill> mag alleen bij kind=\"hand-over\". Haal het weg."}}},
    {"TwoSays",
     programme(R"(<step id="s" title="S" time="1:00" who="iedereen"><say>A</say>
<say>B</say></step>)"),
     {{3, "<say> mag maar één keer in <step> staan. Haal er een weg."}}},
};

INSTANTIATE_TEST_SUITE_P(Programme, FaultyTemplateTest, testing::ValuesIn(inProgrammes), nameOf);

}  // namespace
}  // namespace forms
