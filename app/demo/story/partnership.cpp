// The partnerschapskaart: made in May, reviewed in October. Filled from right to left, waarden first.
#include "app/demo/story/story.h"

namespace app::demo::story {

using namespace std::chrono;
using enum forms::DecisionKind;
using enum forms::StatementLayer;

namespace {

constexpr Text waarden = "waarden", relaties = "relaties", handelingen = "handelingen",
               condities = "condities", acties = "acties";

PartnershipCard cardOfMay()
{
    return {
        .meeting = 1,
        .mode = "krap",
        .reviewOn = 2026y / October / 13,
        .statements =
            {
                {waarden, Agreed, "Op tijd erbij", 6, "bewoners ons kennen voordat het misgaat"},
                {waarden, Agreed, "Van henzelf", 5, "mensen na ons verder kunnen met de mensen om hen heen"},
                {waarden, Agreed, "Eén gezicht", 4, "niemand zijn verhaal drie keer hoeft te vertellen"},
                {waarden, Agreed, "Onszelf", 3, "wij met plezier naar ons werk gaan"},
                {waarden, Loose, "Op tijd erbij", 1, "er minder zware zorg nodig is"},
                {waarden, Loose, {}, 1, "de wethouder trots op ons is"},
                {waarden, Loose, "Van henzelf", 2, "buren elkaar durven vragen"},
                {relaties, Agreed, "Gelijk aan tafel", 5,
                 "De vraag van de bewoner weegt zwaarder dan onze functie"},
                {relaties, Agreed, "Gelijk aan tafel", 4, "We zeggen het als we het niet weten"},
                {relaties, Agreed, "Elkaar vasthouden", 4,
                 "Na een zwaar huisbezoek bel je een collega, ook om half zes"},
                {relaties, Loose, {}, 2, "Wie missen we aan tafel? De huisarts en de wijkagent"},
                {relaties, Loose, "Gelijk aan tafel", 1, "Geen gedoe over wie de baas is"},
                {handelingen, Agreed, "Eerst kijken", 5,
                 "We vragen eerst wat iemand zelf al geprobeerd heeft"},
                {handelingen, Agreed, "Erop af", 4,
                 "We gaan met twee mensen op huisbezoek als het spannend is", false},
                {handelingen, Agreed, "Leren", 3,
                 "We bespreken elke bijeenkomst minstens één casus met de klok erbij"},
                {handelingen, Loose, "Leren", 2, "Stoppen met mailen over een bewoner, gewoon langslopen"},
                {handelingen, Loose, {}, 1, "Minder rapporteren wat niemand leest"},
                {condities, Agreed, "Tijd", 6, "Anderhalf uur per maand waar niemand overheen plant"},
                {condities, Agreed, "Ruimte", 4, "Een leidinggevende die afwijken van de regel verdedigt"},
                {condities, Agreed, "Kennis", 3,
                 "Een vaste lijn met de mensen die over schulden en wonen gaan"},
                {condities, Loose, "Tijd", 2, "Een lagere caseload voor wie nieuw is"},
                {condities, Loose, {}, 1, "Een ruimte in de wijk met een echte keuken"},
                {acties, Agreed, "Leren", 5, "Wij leren een half jaar met casus, kaarten en de klok"},
                {acties, Agreed, "Zichtbaar", 4, "Elke week staat een van ons een ochtend op de markt",
                 false},
                {acties, Agreed, "Samenwerken", 3, "We nodigen elk kwartaal een partner uit aan onze tafel"},
                {acties, Loose, "Zichtbaar", 1, "Een eigen bakfiets"},
            },
        .actions =
            {
                Action{.owner = hakim,
                       .what = "Een rooster maken voor de ochtend op de markt",
                       .withWhom = "het team",
                       .due = 2026y / June / 9,
                       .why = "Wie ons alleen van het loket kent, kent ons te laat.",
                       .outcome = "Gesprekken zonder aanmelding.",
                       .successWhen = "Marktkooplui groeten ons bij naam.",
                       .decisions = {{2, Done, "Rooster hangt. De eerste ochtend kregen we vooral haring."}}},
                Action{.owner = dirk,
                       .what = "Anderhalf uur per maand vastzetten in alle agenda’s",
                       .withWhom = "teamleider",
                       .due = 2026y / May / 29,
                       .why = "Leren is het eerste wat wegvalt als het druk is.",
                       .outcome = "Zes bijeenkomsten die doorgaan.",
                       .successWhen = "Niemand belt meer af voor een overleg elders.",
                       .decisions = {{2, Done,
                                      "Staat vast tot het einde van het jaar, met een slotje ervoor."}}},
            },
    };
}

// Only what is new; what stays comes from May.
PartnershipCard cardOfOctober()
{
    return {
        .meeting = 5,
        .mode = "krap",
        .reviewOn = 2027y / October / 12,
        .statements =
            {
                {waarden, Agreed, "Samen", 6,
                 "vragen die vaak terugkomen een antwoord van de hele buurt krijgen"},
                {waarden, Loose, "Samen", 2, "bewoners ons vertellen wat er speelt in plaats van andersom"},
                {relaties, Agreed, "Minder is meer", 5,
                 "De bewoner kiest wie het vaste gezicht is, ook als wij dat niet zijn"},
                {relaties, Loose, {}, 2, "De corporatie hoort voortaan gewoon bij het team, een beetje"},
                {handelingen, Agreed, "Patronen zien", 6,
                 "Bij de derde keer dezelfde vraag vragen we: wie nog meer?"},
                {handelingen, Agreed, "Erop af", 3, "We gaan daar zitten waar mensen toch al langskomen"},
                {handelingen, Loose, "Patronen zien", 2, "Elke maand tellen welke vragen vaak komen"},
                {condities, Agreed, "Ruimte", 4,
                 "Een potje waar we zonder formulier koffie en stoelen van kopen"},
                {condities, Loose, {}, 1, "Meer uren opbouwwerk"},
                {acties, Agreed, "Samenwerken", 5,
                 "De inloop over huur en toeslagen gaat elke maand door, met bewoners voorop"},
                {acties, Agreed, "Leren", 3,
                 "In het nieuwe jaar kiezen we één onderwerp dat we collectief aanpakken"},
            },
        .actions =
            {
                Action{.owner = aisha,
                       .what = "Bij de gemeente een klein werkbudget zonder aanvraag vragen",
                       .withWhom = "teamleider en beleidsmedewerker",
                       .due = 2026y / December / 1,
                       .why = "Voor een tafel en koffie schrijven we nu drie formulieren.",
                       .outcome = "Snel kunnen doen wat klein is.",
                       .successWhen = "De eerste bon wordt zonder vragen betaald."},
                Action{.owner = fenna,
                       .what = "De wijkagent en de huisarts uitnodigen voor de bijeenkomst van januari",
                       .withWhom = "wijkagent, huisarts",
                       .due = 2026y / November / 17,
                       .why = "Zij zien dezelfde mensen op andere uren.",
                       .outcome = "Twee nieuwe gezichten aan tafel.",
                       .successWhen = "Een van beiden brengt zelf een casus in.",
                       .decisions =
                           {{6, Postponed,
                             "De wijkagent komt. De praktijk van de huisarts kijkt nog naar het rooster.",
                             2026y / December / 8}}},
            },
    };
}

}  // namespace

std::vector<PartnershipCard> partnershipCards()
{
    return {cardOfMay(), cardOfOctober()};
}

}  // namespace app::demo::story
