// What only a policy can get wrong.
#include "tests/forms/template/faulty_template.h"

namespace forms {
namespace {

// A policy around tables and rows, which begin on line 2.
std::string policy(const std::string& content, const std::string& id = "p")
{
    return "<policy id=\"" + id +
           "\" version=\"1\" title=\"P\" signed-by=\"FG\" signed-on=\"2026-11-22\" purpose=\"leren\" "
           "four-eyes=\"no\">\n" +
           content + "\n</policy>";
}

// Rows around bands and groups, which begin on line 3.
std::string rows(const std::string& content)
{
    return policy("<rows k=\"5\" l=\"2\" team=\"code\" team-minimum=\"10\">\n" + content + "\n</rows>");
}

const FaultyTemplate inPolicies[] = {
    {"Empty",
     policy(""),
     {{1,
       "Dit beleid staat niets toe. Voeg <tables> toe voor tabellen, of <rows> voor onderzoeksbestanden."}}},
    {"ThresholdBelowTheFloor",
     policy(R"(<tables threshold="4" same-answer="hide"/>)"),
     {{2, "threshold=\"4\" kan niet. Lager dan 5 mag in geen enkel beleid. Schrijf 5 of hoger."}}},
    {"KBelowTheFloor",
     policy(R"(<rows k="3" l="2" team="code" team-minimum="10"/>)"),
     {{2, "k=\"3\" kan niet. Lager dan 5 mag in geen enkel beleid. Schrijf 5 of hoger."}}},
    {"LBelowTheFloor",
     policy(R"(<rows k="5" l="1" team="code" team-minimum="10"/>)"),
     {{2, "l=\"1\" kan niet. Lager dan 2 mag in geen enkel beleid. Schrijf 2 of hoger."}}},
    {"TeamsSmallerThanAClass",
     policy(R"(<rows k="8" l="2" team="code" team-minimum="6"/>)"),
     {{2,
       "team-minimum ligt onder k. Een team dat kleiner is dan k is altijd herkenbaar; schrijf minstens "
       "k."}}},
    {"UnanimityOutsideTheTeam",
     policy(R"(<tables threshold="5" same-answer="show"/>)"),
     {{2, "same-answer=\"show\" mag alleen in het beleid team-intern. Schrijf hier hide."}}},
    {"TablesTwice",
     policy("<tables threshold=\"5\" same-answer=\"hide\"/>\n<tables threshold=\"6\" same-answer=\"hide\"/>"),
     {{3, "<tables> mag maar één keer in <policy> staan. Haal er een weg."}}},
    {"NotSignedOff",
     R"(<policy id="p" version="1" title="P" signed-on="2026-11-22" purpose="leren" four-eyes="no">
<tables threshold="5" same-answer="hide"/></policy>)",
     {{1, "Bij <policy> ontbreekt signed-by. Voeg signed-by=\"...\" toe."}}},
    {"SignedOnNoDay",
     R"(<policy id="p" version="1" title="P" signed-by="FG" signed-on="gisteren" purpose="leren" four-eyes="no">
<tables threshold="5" same-answer="hide"/></policy>)",
     {{1,
       "signed-on=\"gisteren\" kan niet. Schrijf een bestaande datum als jaar-maand-dag, zoals "
       "2026-11-24."}}},
    {"UnknownPurpose",
     R"(<policy id="p" version="1" title="P" signed-by="FG" signed-on="2026-11-22" purpose="winst" four-eyes="no">
<tables threshold="5" same-answer="hide"/></policy>)",
     {{1, "purpose=\"winst\" kan niet. Kies leren, effect of verantwoorden."}}},
    {"BandWithoutWidth",
     rows(R"(<band variable="leeftijd" width="0" from="20" to="70"/>)"),
     {{3, "width hoort hoger dan 0 te zijn, en from lager dan to. Kijk naar deze drie getallen."}}},
    {"BandUpsideDown",
     rows(R"(<band variable="leeftijd" width="10" from="70" to="20"/>)"),
     {{3, "width hoort hoger dan 0 te zijn, en from lager dan to. Kijk naar deze drie getallen."}}},
    {"BandThatDoesNotFit",
     rows(R"(<band variable="leeftijd" width="10" from="20" to="65"/>)"),
     {{3, "Tussen from en to past geen heel aantal klassen van deze breedte. Verander width, from of to."}}},
    {"OneVariableTwice",
     rows("<band variable=\"leeftijd\" width=\"10\" from=\"20\" to=\"70\"/>\n"
          "<band variable=\"leeftijd\" width=\"5\" from=\"20\" to=\"70\"/>"),
     {{4, "De kolom leeftijd wordt ook al grover gemaakt op regel 3. Haal er een weg."}}},
    {"GroupWithoutClasses",
     rows(R"(<group variable="functie" rest="overig"/>)"),
     {{3, "<group> heeft geen klassen. Voeg minstens één <class> toe."}}},
    {"ClassWithoutOptions",
     rows(R"(<group variable="functie" rest="overig"><class label="sociaal werk"/></group>)"),
     {{3, "<class> is leeg. Noem met <code option=\"...\"/> welke keuzes erin horen."}}},
    {"OptionInTwoClasses",
     rows("<group variable=\"functie\" rest=\"overig\"><class label=\"A\"><code option=\"mw\"/></class>\n"
          "<class label=\"B\"><code option=\"mw\"/></class></group>"),
     {{4, "option=\"mw\" staat ook al op regel 3. Een keuze hoort in één klasse."}}},
    {"InstrumentTwice",
     policy("<allow instrument=\"kantelbox\"/>\n<allow instrument=\"kantelbox\"/>\n"
            "<tables threshold=\"5\" same-answer=\"hide\"/>"),
     {{3, "instrument=\"kantelbox\" staat ook al op regel 2. Haal er een weg."}}},
};

INSTANTIATE_TEST_SUITE_P(Policy, FaultyTemplateTest, testing::ValuesIn(inPolicies), nameOf);

}  // namespace
}  // namespace forms
