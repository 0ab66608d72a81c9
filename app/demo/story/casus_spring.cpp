// Casus 1 to 3: May and June, the team still practises with the long round.
#include "app/demo/story/story.h"

namespace app::demo::story {

using namespace std::chrono;
using enum forms::DecisionKind;

std::vector<Casus> casusOfSpring()
{
    return {
        Casus{
            .meeting = 1,
            .inbrenger = aisha,
            .themes = {"rouw", "eenzaamheid"},
            .brought =
                "Een man van rond de tachtig, een half jaar weduwnaar. De huisarts vraagt om huishoudelijke "
                "hulp, zijn dochter wil dagbesteding en de buren letten op de gordijnen. Zelf zegt hij "
                "vooral dat het wel gaat. Jarenlang maakte hij de fietsen van de hele straat. Ik kom er nu "
                "een paar weken en ga steeds weg met het lijstje van een ander.",
            .question =
                "Hoe kom ik erachter wat hij zelf mist, nu iedereen om hem heen al weet wat hij nodig heeft?",
            .cards =
                {
                    {bram, eigenkracht,
                     "Vraag of hij je wil laten zien hoe je een band plakt. Met je handen bezig praat het "
                     "makkelijker dan tegenover elkaar aan tafel."},
                    {gerdien, vraag,
                     "Een half jaar is kort. Misschien mist hij geen hulp, maar haar. Durf daar gewoon naar "
                     "te vragen."},
                    {dirk, informeel,
                     "Wie kwamen er vroeger allemaal met een fiets langs? Daar zit een netwerk dat nu niet "
                     "meer aanbelt."},
                    {chantal,
                     {},
                     "Let ook op eten en slapen. Soms betekent ‘het gaat wel’ dat iemand op beschuit leeft."},
                    {inge, vraag,
                     "Leg het lijstje weg en neem een leeg blaadje mee. Laat hem het eerste woord "
                     "opschrijven."},
                },
            .invited = {gerdien, bram},
            .ideas =
                {
                    {2, hakim,
                     "We zochten een oplossing, terwijl hij nog midden in het missen zit. Dus eerst samen "
                     "stilstaan, dan pas regelen."},
                    {1, chantal,
                     "Doen werkt bij hem beter dan praten. De schuur is een betere plek dan de keukentafel."},
                },
            .incident = Incident::StartedLate,
            .takeAway = "Ik hoef niet met een oplossing terug te komen. Ik mag naar zijn vrouw vragen.",
            .letGo = "De wensen van de huisarts als agenda voor mijn bezoek.",
            .returnOn = 2026y / June / 16,
            .actions =
                {
                    Action{.what = "In de schuur gaan zitten en vragen naar zijn vrouw en naar de fietsen",
                           .withWhom = "de bewoner",
                           .due = 2026y / June / 2,
                           .why = "Dan hoor ik wat hij mist, en niet wat anderen voor hem bedacht hebben.",
                           .outcome = "Een vraag die van hemzelf is.",
                           .successWhen = "Hij noemt uit zichzelf één ding dat hij anders wil.",
                           .decisions = {{2, Done,
                                          "Hij miste vooral iemand om koffie voor te zetten. Dat stond op "
                                          "geen enkel lijstje."}}},
                    Action{
                        .what = "De dochter vertellen dat we eerst luisteren en daarna pas regelen",
                        .withWhom = "zijn dochter",
                        .due = 2026y / May / 26,
                        .why = "Zij trekt hard aan ons, uit bezorgdheid.",
                        .outcome = "Rust, en een dochter die weer dochter kan zijn.",
                        .successWhen =
                            "Ze belt hem om te kletsen en ons niet meer om te vragen hoe het staat.",
                        .decisions = {{2, Done, "Ze was opgelucht. Ze dacht dat zij het moest oplossen."}}},
                    Action{
                        .what = "Vragen of de fietsenhoek van het buurthuis vaste handen zoekt",
                        .withWhom = "beheerder buurthuis",
                        .due = 2026y / June / 16,
                        .why = "Hij kan iets wat de buurt nodig heeft.",
                        .outcome = "Een plek waar op hem gewacht wordt.",
                        .successWhen = "Hij gaat er twee keer heen zonder dat ik het voorstel.",
                        .decisions = {{2, Postponed, "De beheerder is tot eind juni vrij.", 2026y / July / 7},
                                      {3, Done,
                                       "Hij staat er nu op donderdag. Hij komt te vroeg en blijft te lang, "
                                       "zegt hij zelf."}}},
                },
        },
        Casus{
            .meeting = 2,
            .inbrenger = fenna,
            .themes = {"schulden", "gezin"},
            .brought = "Een jong gezin met twee kleine kinderen. De post ligt ongeopend in een tas onder de "
                       "kapstok, er is huurachterstand en de stroom is al eens afgesloten geweest. Hij werkt "
                       "’s nachts, zij houdt overdag alles overeind. Mijn aanmelding voor schuldhulp ligt "
                       "klaar, maar ze zeggen telkens af. Ik merk dat ik strenger word.",
            .question = "Wat kan ik doen zodat ze de deur niet dichthouden uit schaamte?",
            .cards =
                {
                    {aisha, eropaf, "Kom eens zonder formulier. Alleen om te horen hoe de week was."},
                    {hakim, eigenkracht,
                     "Zij houdt het gezin draaiend met bijna niets. Zeg dat eens hardop tegen haar."},
                    {emre,
                     {},
                     "Wat weten de kinderen? Spanning over geld voelen ze altijd. Misschien is dat een "
                     "ingang bij allebei de ouders."},
                    {dirk, integraal,
                     "Bel de verhuurder vandaag nog, met toestemming. Een maand rust is meer waard dan een "
                     "perfect plan."},
                },
            .invited = {aisha, dirk},
            .ideas =
                {
                    {1, inge, "De aanmelding was óns doel. Hun doel is dat er even niemand boos op ze is."},
                    {4, gerdien,
                     "Eerst de druk van de ketel bij de verhuurder, dan samen de tas openmaken. Eén brief "
                     "per keer mag ook."},
                },
            .incident = Incident::Extended,
            .takeAway = "Strenger worden helpt niet. Ik begin met wat haar wél lukt.",
            .letGo = "Dat de aanmelding deze maand rond moet zijn.",
            .returnOn = 2026y / July / 7,
            .actions =
                {
                    Action{.what = "Met toestemming de verhuurder om een maand uitstel vragen",
                           .withWhom = "incassomedewerker verhuurder",
                           .due = 2026y / June / 17,
                           .why = "Zolang er dreiging is, durft niemand een envelop open te maken.",
                           .outcome = "Vier weken zonder nieuwe brieven.",
                           .successWhen = "De verhuurder bevestigt het uitstel op papier.",
                           .decisions = {{3, Done,
                                          "Gelukt in één telefoontje. Ze hadden zelf ook liever een gesprek "
                                          "dan een deurwaarder."}}},
                    Action{.what = "Koffie drinken als de kinderen op de opvang zijn en samen drie "
                                   "enveloppen openen",
                           .withWhom = "de moeder",
                           .due = 2026y / June / 24,
                           .why = "Drie is te doen, de hele tas niet.",
                           .outcome = "Ervaring dat openmaken opluchting geeft.",
                           .successWhen = "Zij stelt zelf voor om er nog een te openen.",
                           .decisions = {{3, Done, "Het werden er negen. Er zat ook een teruggave bij."}}},
                    Action{.what = "Een budgetcursus voorstellen",
                           .withWhom = "vrijwilligers thuisadministratie",
                           .due = 2026y / July / 7,
                           .why = "Ik wilde voorkomen dat het weer misgaat.",
                           .outcome = "Meer overzicht voor later.",
                           .successWhen = "Een van beiden meldt zich aan.",
                           .decisions = {{3, Dropped,
                                          "Dit was mijn idee en niet dat van hen. Ze kunnen rekenen, ze "
                                          "komen geld tekort."}}},
                },
        },
        Casus{
            .meeting = 2,
            .inbrenger = gerdien,
            .themes = {"mantelzorg", "dementie"},
            .brought = "Een vrouw van in de zeventig zorgt voor haar man, die de weg kwijtraakt in zijn "
                       "eigen huis. Ze slaapt op de bank voor de voordeur. Elk voorstel wijst ze af: geen "
                       "dagopvang, geen hulp, geen gesprek. Vorige week trof ik haar huilend bij de glasbak. "
                       "Daar zei ze wel iets, thuis niet.",
            .question = "Hoe kan ik er voor haar zijn zonder dat zij het voelt als de eerste stap naar het "
                        "verpleeghuis?",
            .cards =
                {
                    {chantal, vraag,
                     "Vraag waar ze bang voor is. Ik gok dat het niet de zorg is, maar het afscheid."},
                    {bram, informeel,
                     "Ga met haar mee naar de glasbak. Blijkbaar is dat haar plek om te praten."},
                    {inge, eigenkracht,
                     "Ze doet dit al jaren en weet alles van hem. Vraag haar om raad in plaats van haar raad "
                     "te geven."},
                    {fenna, {}, "Heeft ze zelf nog iets wat van haar is? Een koor, een zus, een tuintje?"},
                    {{}, collectief, "Zij is vast niet de enige in de wijk die voor de voordeur slaapt."},
                },
            .invited = {bram, chantal},
            .ideas =
                {
                    {2, emre,
                     "Lopend en buiten lukt wat thuis niet lukt. Een wandeling naar de glasbak is ook een "
                     "huisbezoek."},
                },
            .reach = forms::Reach::SomePeople,
            .neighbourhood = "Het wandelgroepje van de wijkvereniging.",
            .incident = Incident::Silence,
            .takeAway = "Haar ‘nee’ gaat over het einde van een huwelijk, niet over ons aanbod.",
            .letGo = "De folder van de dagopvang die al weken in mijn tas zit.",
            .returnOn = 2026y / September / 8,
            .actions =
                {
                    Action{.what = "Elke week een vast rondje met haar lopen, zonder plan",
                           .withWhom = "de mantelzorger",
                           .due = 2026y / June / 30,
                           .why = "Buiten is zij even geen verzorgster.",
                           .outcome = "Vertrouwen, en lucht in haar week.",
                           .successWhen = "Ze begint zelf over een moeilijk onderwerp.",
                           .decisions =
                               {{3, Done,
                                 "De derde keer zei ze: ik ben zo bang dat hij mij straks ook kwijt is."}}},
                    Action{.what = "Uitzoeken wie er een uurtje bij haar man kan zitten tijdens het rondje",
                           .withWhom = "buurman van boven",
                           .due = 2026y / July / 7,
                           .why = "Anders kan ze de deur niet uit.",
                           .outcome = "Een bekend gezicht in huis.",
                           .successWhen = "Het rondje gaat twee weken achter elkaar door.",
                           .decisions = {{3, Postponed, "De buurman wil wel, maar was met vakantie.",
                                          2026y / September / 1},
                                         {4, Done,
                                          "Ze kijken samen naar oude voetbalwedstrijden. Wie wint is elke "
                                          "keer een verrassing."}}},
                },
        },
    };
}

}  // namespace app::demo::story
