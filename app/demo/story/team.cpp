// The team, its six meetings, and what it agreed as a whole.
#include "app/demo/story/story.h"

namespace app::demo::story {

using namespace std::chrono;
using enum forms::DecisionKind;

std::vector<Person> people()
{
    using enum forms::MemberRole;
    return {
        {marije, "Marije Vos", Leercoach, "leercoach"},
        {aisha, "Aisha Bakker", Professional, "maatschappelijk werker"},
        {bram, "Bram Hoekstra", Professional, "opbouwwerker"},
        {chantal, "Chantal de Wit", Professional, "wijkverpleegkundige"},
        {dirk, "Dirk van Leeuwen", Professional, "Wmo-consulent"},
        {emre, "Emre Yıldız", Professional, "jeugd- en gezinswerker"},
        {fenna, "Fenna Dijkstra", Professional, "schuldhulpverlener"},
        {gerdien, "Gerdien Mulder", Professional, "ouderenadviseur"},
        {hakim, "Hakim Amrani", Professional, "jongerenwerker"},
        {inge, "Inge Postma", Professional, "cliëntondersteuner"},
        {joost, "Joost Kuipers", Guest, "woonconsulent van de corporatie"},
    };
}

// Always on a Tuesday at one o'clock, Dutch time: two hours ahead of UTC in summer, one in winter.
std::vector<Meeting> meetings()
{
    return {
        {
            .start = sys_days{2026y / May / 19} + 11h,
            .programme = "eerste-bijeenkomst",
            .absent = {emre},
            .checkIn = "Nieuwsgierig, druk, een beetje sceptisch. Twee mensen komen rechtstreeks van een "
                       "huisbezoek.",
            .lookBack = "Dit is de eerste keer. We kijken terug op hoe we tot nu toe casus bespraken: lang, "
                        "met z’n allen, en vaak zonder vraag.",
            .closing = "Doen we de goede dingen? ‘We praatten voor het eerst over wat we belangrijk vinden.’ "
                       "Doen we ze goed? ‘De klok voelde streng, maar de stilte was fijn.’",
            .actions =
                {
                    Action{.owner = marije,
                           .what = "Voor elke bijeenkomst twee collega’s vragen om een casus mee te nemen",
                           .withWhom = "het team",
                           .due = 2026y / June / 12,
                           .why = "Wie voorbereid binnenkomt, heeft een betere vraag.",
                           .outcome = "Geen lege stilte bij de start.",
                           .successWhen = "De codes staan de avond ervoor op de agenda.",
                           .decisions = {{2, Done, "Werkt goed. Een belletje vooraf is genoeg."}}},
                },
        },
        {
            .start = sys_days{2026y / June / 16} + 11h,
            .checkIn = "Warm buiten en warm binnen. Iemand viert dat een bewoner na twee jaar zelf belde.",
            .lookBack = "De eerste drie acties zijn besproken. Het valt op hoeveel er al gebeurde door "
                        "alleen te vragen.",
            .closing = "Doen we de goede dingen? ‘Ja, al kiezen we vaak nog ons eigen plan.’ Doen we ze "
                       "goed? ‘De reflectievraag mag scherper.’",
            .actions =
                {
                    Action{.owner = chantal,
                           .what = "Een kaartje maken met vijf beginnetjes voor een goede reflectievraag",
                           .withWhom = "leercoach",
                           .due = 2026y / July / 3,
                           .why = "We stellen vragen waar het antwoord al in zit.",
                           .outcome = "Kortere en eerlijkere vragen.",
                           .successWhen = "Het kaartje ligt zonder afspraak vanzelf op tafel.",
                           .decisions = {{3, Done, "Ligt op tafel, met koffievlek. Dat is een goed teken."}}},
                },
        },
        {
            .start = sys_days{2026y / July / 7} + 11h,
            .checkIn = "Bijna vakantie. Er wordt gelachen om wie er wel en niet aan zijn mail komt.",
            .lookBack = "Eén actie laten vallen, en daar was opluchting over. Loslaten mag dus ook.",
            .closing = "Doen we de goede dingen? ‘Bij de binnentuin keken we eindelijk verder dan één deur.’ "
                       "Doen we ze goed? ‘Drie casus op een middag is veel.’",
        },
        {
            .start = sys_days{2026y / September / 8} + 11h,
            .checkIn =
                "Uitgerust, en meteen weer vol. Iedereen noemt een bewoner aan wie hij in de vakantie dacht.",
            .lookBack = "De zomer deed zijn werk: de tafel in de binnentuin kwam een tweede keer zonder ons.",
            .closing = "Doen we de goede dingen? ‘De elf brieven gingen ineens over de hele flat.’ Doen we "
                       "ze goed? ‘We vatten elkaar beter samen dan in mei.’",
            .actions =
                {
                    Action{
                        .owner = gerdien,
                        .what = "Een uur vrijmaken om te kijken welke vragen nog meer steeds terugkomen",
                        .withWhom = "collega’s van de aanmelding",
                        .due = 2026y / September / 30,
                        .why = "Na de toeslagen willen we weten waar we nog meer met een emmertje scheppen.",
                        .outcome = "Een lijst van hoogstens vijf onderwerpen.",
                        .successWhen = "Er is één onderwerp gekozen om samen aan te pakken.",
                        .decisions =
                            {{5, Postponed, "De lijst is er, het kiezen nog niet.", 2026y / November / 17},
                             {6, Done,
                              "Mantelzorgers die niet weg kunnen. Daar begint het nieuwe jaar mee."}}},
                },
        },
        {
            .start = sys_days{2026y / October / 13} + 11h,
            .absent = {gerdien},
            .guests = {joost},
            .checkIn =
                "Regen, natte jassen, veel koekjes. De gast van de corporatie wordt hartelijk ontvangen.",
            .lookBack = "De eerste inloop over huur en toeslagen is geweest: veertien mensen, van wie negen "
                        "nieuw voor ons.",
            .closing = "Doen we de goede dingen? ‘We durven minder te doen.’ Doen we ze goed? ‘Met een gast "
                       "erbij leggen we beter uit wat we bedoelen.’",
            .actions =
                {
                    Action{.owner = bram,
                           .what = "De volgende drie middagen van de inloop met bewoners verdelen",
                           .withWhom = "bewoners en corporatie",
                           .due = 2026y / November / 3,
                           .why = "Als het van ons blijft, stopt het als wij het druk hebben.",
                           .outcome = "Een rooster waar bewoners bovenaan staan.",
                           .successWhen = "Een van de middagen draait zonder wijkteam.",
                           .decisions = {{6, Done,
                                          "In november deden twee bewoners het samen met de huismeester."}}},
                    Action{
                        .owner = marije,
                        .what = "Een stageplek voor het volgende half jaar uitschrijven",
                        .withWhom = "hogeschool",
                        .due = 2026y / November / 10,
                        .why = "Een student ziet wat wij niet meer zien.",
                        .outcome = "Extra ogen in de wijk.",
                        .successWhen = "Er is een gesprek gepland.",
                        .decisions = {{6, Dropped,
                                       "Nu niet. We willen eerst zelf leren voordat we iemand begeleiden."}}},
                },
        },
        {
            .start = sys_days{2026y / November / 17} + 12h,
            .checkIn = "Donker om half vijf, kaarsjes op tafel. Een half jaar is snel gegaan.",
            .lookBack = "We leggen de actiekaarten naast elkaar. De meeste acties zijn gedaan; wat we "
                        "uitstellen gaat vaak over wonen.",
            .closing = "Doen we de goede dingen? ‘Vaker samen, minder één voor één.’ Doen we ze goed? ‘Acht "
                       "minuten lukt bijna, en niemand mist de rest.’",
            .actions =
                {
                    Action{.owner = inge,
                           .what = "Aan de wethouder laten zien wat de inloop in drie maanden deed",
                           .withWhom = "beleidsmedewerker gemeente",
                           .due = 2026y / December / 11,
                           .why = "Wat we zien in de flats kan alleen de gemeente in de regels veranderen.",
                           .outcome = "Een gesprek over begrijpelijke brieven.",
                           .successWhen = "De gemeente vraagt bewoners om mee te lezen."},
                },
        },
    };
}

}  // namespace app::demo::story
