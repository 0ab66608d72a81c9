// What no template may be or hold, whatever it is about.
#include "tests/forms/template/faulty_template.h"

namespace forms {
namespace {

const FaultyTemplate inTheFile[] = {
    {"Utf16WithMark",
     std::string("\377\376<\000i\000", 6),
     {{1, "Dit bestand is bewaard als UTF-16. Bewaar het in je tekstprogramma als UTF-8."}}},
    {"Utf16WithoutMark",
     std::string("<\000i\000n\000", 6),
     {{1, "Dit bestand is bewaard als UTF-16. Bewaar het in je tekstprogramma als UTF-8."}}},
    {"BinaryRubbish",
     std::string("\211PNG\015\n\032\n\000\000\000\015IHDR", 16),
     {{1, "Dit is geen tekstbestand. Kijk of dit het goede bestand is."}}},
    {"Latin1Bytes",
     "<instrument>\n<!-- caf\351 -->\n</instrument>",
     {{2, "Hier staat een teken dat geen UTF-8 is. Bewaar het bestand in je tekstprogramma als UTF-8."}}},
    {"DeclaredLatin1",
     R"(<?xml version="1.0" encoding="ISO-8859-1"?>
<instrument/>)",
     {{1, "Bovenaan staat encoding=\"ISO-8859-1\". Schrijf daar UTF-8 en bewaar het bestand ook zo."}}},
    {"ControlCharacter",
     "<instrument\007/>",
     {{1, "Hier staat een onzichtbaar stuurteken. Typ deze regel opnieuw."}}},
    {"Doctype",
     R"(<?xml version="1.0"?>
<!DOCTYPE instrument>
<instrument/>)",
     {{2, "DOCTYPE en ENTITY mogen niet in een sjabloon. Haal dit weg."}}},
    {"StrayAmpersand",
     section(R"(<info id="q" label="Thuis & buurt">T</info>)"),
     {{3,
       "Hier staat een los &-teken of een onbekende verwijzing. Schrijf &amp; voor het teken &, en typ "
       "andere tekens gewoon zelf."}}},
    {"UnknownEntity",
     section(R"(<info id="q" label="Q">caf&eacute;</info>)"),
     {{3,
       "Hier staat een los &-teken of een onbekende verwijzing. Schrijf &amp; voor het teken &, en typ "
       "andere tekens gewoon zelf."}}},
    {"SurrogateReference",
     section(R"(<info id="q" label="Q">&#xD800;</info>)"),
     {{3,
       "Hier staat een los &-teken of een onbekende verwijzing. Schrijf &amp; voor het teken &, en typ "
       "andere tekens gewoon zelf."}}},
    {"Empty",
     R"()",
     {{1, "Er staat geen element in dit bestand. Begin met <instrument>, <programme> of <policy>."}}},
    {"OnlyText",
     R"(zomaar tekst)",
     {{1, "Dit staat buiten het buitenste element. Haal het weg of zet het erbinnen."},
      {1, "Er staat geen element in dit bestand. Begin met <instrument>, <programme> of <policy>."}}},
    {"TwoRoots",
     R"(<programme/>
<programme/>)",
     {{2, "Dit staat buiten het buitenste element. Haal het weg of zet het erbinnen."}}},
    {"WrongEndTag",
     R"(<instrument id="i" version="1" title="T" status="voorstel" subject="casus" credit="B">
<section id="s" title="S">
<text id="q" label="Q" export="q"/>
</sectie>
</instrument>)",
     {{4,
       "Hier staat </sectie>, maar <section> van regel 2 is nog niet gesloten. Sluit dat eerst met "
       "</section>."}}},
    {"NotClosed",
     R"(<instrument id="i" version="1" title="T" status="voorstel" subject="casus" credit="B">
<section id="s" title="S">
<text id="q" label="Q" export="q"/>)",
     {{3, "Het bestand houdt op terwijl <section> van regel 2 nog openstaat. Sluit het met </section>."}}},
    {"MissingQuote",
     section(R"(<text id="q label="Q" export="q"/>)"),
     {{3,
       "Dit element is niet goed geschreven. Kijk of elke waarde tussen twee rechte aanhalingstekens "
       "(\"...\") staat en of het element eindigt met > of />."}}},
    {"OpenComment",
     R"(<instrument>
<!-- niet af
</instrument>)",
     {{3, "Deze opmerking is niet afgesloten. Zet --> aan het einde."}}},
    {"BadEndTag",
     R"(<instrument>
</ instrument>)",
     {{2,
       "Hier staat </ instrument>, maar <instrument> van regel 1 is nog niet gesloten. Sluit dat eerst met "
       "</instrument>."}}},
    {"LooseAngle",
     section(R"(<info id="q" label="Q">1 < 2</info>)"),
     {{3,
       "Vanaf hier is het bestand geen geldige XML. Kijk of elke < een > heeft en elk aanhalingsteken een "
       "tweede."}}},
    {"TooDeep",
     R"(<instrument>
<a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a>
</instrument>)",
     {{2, "Hier staan te veel elementen in elkaar. Kijk of elk element gesloten is."}}},
    {"EndWithoutStart",
     R"(</instrument>)",
     {{1, "Deze eindtag sluit niets. Haal hem weg of zet het begin ervoor."}}},
};

INSTANTIATE_TEST_SUITE_P(File, FaultyTemplateTest, testing::ValuesIn(inTheFile), nameOf);

const FaultyTemplate inTheShape[] = {
    {"WrongRoot",
     R"(
<formulier/>)",
     {{2, "Het buitenste element is <formulier>, maar hier hoort <instrument>, <programme> of <policy>."}}},
    {"UnknownElement",
     section(R"(<text id="q" label="Q" export="q"/>
<slider id="r" label="R" export="r"/>)"),
     {{4,
       "<slider> mag niet in <section>. Wat wel mag: name, time, text, number, money, date, choice, choices, "
       "scale, bipolar, grade, table of info."}}},
    {"UnknownAttribute",
     section(R"(<text id="q" label="Q"
   colour="red" export="q"/>)"),
     {{4,
       "<text> kent colour niet. Wat wel mag: id, label, help, required, when, role, export, long of max."}}},
    {"DoubledAttribute",
     section(R"(<text id="q" label="Q" label="R" export="q"/>)"),
     {{3, "label staat twee keer bij <text>. Haal er een weg."}}},
    {"MissingAttribute",
     section(R"(<text id="q" export="q"/>)"),
     {{3, "Bij <text> ontbreekt label. Voeg label=\"...\" toe."}}},
    {"EmptyAttribute",
     section(R"(<text id="q" label=" " export="q"/>)"),
     {{3, "label bij <text> is leeg. Vul iets in of haal het weg."}}},
    {"LooseText",
     R"(<instrument id="i" version="1" title="T" status="voorstel" subject="casus" credit="B">
<section id="s" title="S">
<text id="q" label="Q" export="q"/>
los
</section>
</instrument>)",
     {{4, "Er staat losse tekst in <section>. Haal die weg, of zet haar in een label of help."}}},
    {"MissingText",
     section(R"(<choice id="a" label="A" export="a"><option code="x">X</option>
<option code="y"/></choice>)"),
     {{4, "<option> is leeg. Zet er een tekst tussen."}}},
};

INSTANTIATE_TEST_SUITE_P(Shape, FaultyTemplateTest, testing::ValuesIn(inTheShape), nameOf);

const FaultyTemplate inAValue[] = {
    {"BadIdentifier",
     section(R"(<text id="Vraag 1" label="Q" export="q"/>)"),
     {{3,
       "id=\"Vraag 1\" kan niet. Begin met een kleine letter en gebruik alleen kleine letters, cijfers, - en "
       "_ (hoogstens 64)."}}},
    {"BadCode",
     section(
         R"(<choice id="a" label="A" export="a"><option code="X!">X</option><option code="y">Y</option></choice>)"),
     {{3, "code=\"X!\" kan niet. Gebruik alleen kleine letters, cijfers en _ (hoogstens 32)."}}},
    {"NotYesOrNo",
     section(R"(<text id="q" label="Q" export="q" required="ja"/>)"),
     {{3, "required=\"ja\" kan niet. Kies yes of no."}}},
    {"UnknownWord",
     R"(<instrument id="i" version="1" title="T" status="concept" subject="casus" credit="B">
<section id="s" title="S">
<text id="q" label="Q" export="q"/>
</section></instrument>)",
     {{1, "status=\"concept\" kan niet. Kies origineel of voorstel."}}},
    {"VersionIsNotWhole",
     R"(<instrument id="i" version="1.2" title="T" status="voorstel" subject="casus" credit="B">
<section id="s" title="S">
<text id="q" label="Q" export="q"/>
</section></instrument>)",
     {{1, "version=\"1.2\" kan niet. Schrijf een heel getal van 1 tot en met 9999."}}},
    {"NumberWithRubbish",
     section(R"(<number id="n" label="N" min="0" max="12x" export="n"/>)"),
     {{3, "max=\"12x\" kan niet. Schrijf een getal, met een punt voor de decimalen, zoals 0.5."}}},
    {"DayThatDoesNotExist",
     section(R"(<date id="d" label="D" earliest="2026-02-30" export="d"/>)"),
     {{3,
       "earliest=\"2026-02-30\" kan niet. Schrijf een bestaande datum als jaar-maand-dag, zoals "
       "2026-11-24."}}},
    {"TimeInWords",
     programme(R"(<step id="s" title="S" time="1 minuut" who="iedereen"/>)"),
     {{2, "time=\"1 minuut\" kan niet. Schrijf minuten en seconden, zoals 1:30."}}},
    {"ConditionWithoutSign",
     section(
         R"(<choice id="a" label="A" export="a"><option code="x">X</option><option code="y">Y</option></choice>
<text id="q" label="Q" export="q" when="a"/>)"),
     {{4, "when=\"a\" kan niet. Schrijf vraag=waarde, zoals soort=wijksituatie."}}},
    {"VariableStartsWithDigit",
     section(R"(<text id="q" label="Q" export="1q"/>)"),
     {{3, "export=\"1q\" kan niet. Begin de naam met een letter."}}},
    {"VariableWithHyphen",
     section(R"(<text id="q" label="Q" export="a-b"/>)"),
     {{3, "export=\"a-b\" kan niet. Gebruik alleen letters zonder accent, cijfers, _ en punten."}}},
    {"VariableEndsInDot",
     section(R"(<text id="q" label="Q" export="q."/>)"),
     {{3, "export=\"q.\" kan niet. De naam mag niet op een punt eindigen."}}},
    {"VariableTooLong",
     section(
         R"(<text id="q" label="Q" export="vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"/>)"),
     {{3,
       "export=\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\" kan niet. De naam mag "
       "hoogstens 64 tekens lang zijn."}}},
    {"VariableReserved",
     section(R"(<text id="q" label="Q" export="with"/>)"),
     {{3, "export=\"with\" kan niet. SPSS gebruikt dit woord zelf; kies een andere naam."}}},
};

INSTANTIATE_TEST_SUITE_P(Value, FaultyTemplateTest, testing::ValuesIn(inAValue), nameOf);

}  // namespace
}  // namespace forms
