// Casus 10 to 12: October and November. The last two wait for their terugkoppeling.
#include "app/demo/story/story.h"

namespace app::demo::story {

using namespace std::chrono;
using enum forms::DecisionKind;

namespace {

Casus expectantMother()
{
    return Casus{
        .meeting = 5,
        .inbrenger = aisha,
        .themes = {"zwangerschap", "samenwerking"},
        .brought =
            "Een jonge vrouw die moeite heeft met lezen en plannen verwacht haar eerste kind. Er zijn zes "
            "organisaties bij haar betrokken en iedereen maakt zich zorgen. Op één dag stonden er vorige "
            "week drie mensen voor de deur. Ze doet nu niet meer open. Zelf wil ze vooral weten hoe je een "
            "baby in bad doet.",
        .question = "Hoe brengen we zes helpers terug tot iets waar zij wat aan heeft?",
        .cards =
            {
                {emre, integraal,
                 "Vraag haar wie zij als vaste persoon wil. Niet wie wij het handigst vinden."},
                {inge, vraag,
                 "Ze heeft haar vraag al gesteld: hoe doe je een baby in bad. Begin met dat badje."},
                {hakim, informeel,
                 "Is er een moeder in het portiek met kleine kinderen? Samen naar het consultatiebureau is "
                 "al heel wat."},
                {fenna, resultaat,
                 "Zet op één blad met plaatjes wie wanneer komt. Alles wat er niet op past, gaat niet door."},
                {{}, ruimte, "Durf tegen vijf collega’s te zeggen dat ze even thuis mogen blijven."},
            },
        .invited = {inge, emre},
        .ideas =
            {
                {2, bram,
                 "We hadden haar vraag gehoord en er een zorgplan van gemaakt. Terug naar het badje."},
                {1, dirk, "Zij kiest één gezicht. De anderen lopen voortaan via die ene."},
                {5, fenna, "Wegblijven kan ook goede zorg zijn, als het maar afgesproken is."},
            },
        .incident = Incident::Silence,
        .takeAway = "Minder helpers is hier meer hulp. En het badje eerst.",
        .letGo = "Dat ik alle zes tevreden moet houden.",
        .returnOn = 2026y / November / 17,
        .actions =
            {
                Action{.what = "Een badje lenen en het samen oefenen met een pop",
                       .withWhom = "kraamverzorgende",
                       .due = 2026y / October / 20,
                       .why = "Het is haar eigen vraag.",
                       .outcome = "Ze merkt dat ze het kan.",
                       .successWhen = "Ze doet het een keer voor aan ons.",
                       .decisions =
                           {{6, Done,
                             "De tweede keer legde zij mij uit dat de elleboog beter voelt dan de hand."}}},
                Action{.what = "Haar laten kiezen wie de vaste persoon wordt en dat aan de anderen vertellen",
                       .withWhom = "de zes organisaties",
                       .due = 2026y / October / 23,
                       .why = "Te veel hulp jaagt haar weg.",
                       .outcome = "Eén nummer om te bellen.",
                       .successWhen = "Ze doet weer open.",
                       .decisions = {{6, Done,
                                      "Ze koos de verloskundige en niet mij. Even slikken, en het klopt."}}},
                Action{
                    .what = "Een weekblad met plaatjes maken dat op haar koelkast past",
                    .withWhom = "de aanstaande moeder",
                    .due = 2026y / November / 3,
                    .why = "Brieven leest ze niet, plaatjes wel.",
                    .outcome = "Ze weet wie er komt, en wie niet.",
                    .successWhen = "Ze verzet zelf een afspraak.",
                    .decisions =
                        {{6, Postponed,
                          "Het eerste blad was te vol. We maken met haar een nieuw blad met grote plaatjes.",
                          2026y / December / 1}}},
            },
    };
}

Casus tiredNeighbour()
{
    return Casus{
        .meeting = 6,
        .inbrenger = bram,
        .themes = {"vrijwilligers", "overbelasting"},
        .brought =
            "Een bewoonster is de spil van haar portiek. Ze doet boodschappen voor drie mensen, past op "
            "kinderen en heeft alle reservesleutels. Wij sturen ook nog mensen naar haar door. Vorige week "
            "zei ze dat ze ’s nachts wakker ligt van andermans zorgen, maar stoppen wil ze niet. Ik voel me "
            "schuldig, want ik heb haar groot gemaakt.",
        .question = "Hoe zorgen we voor iemand die voor iedereen zorgt, zonder haar haar plek af te pakken?",
        .cards =
            {
                {gerdien, informeel,
                 "Vraag welke van haar taken haar energie geven. De rest kan bij een ander."},
                {hakim, collectief,
                 "Drie jongens uit de kookgroep willen best boodschappen dragen. Laat haar de baas zijn over "
                 "het rooster."},
                {chantal,
                 {},
                 "Ze ligt wakker. Dat is ook gewoon een gezondheidsvraag. Neem het serieus en stuur haar "
                 "niet alleen een bloemetje."},
                {aisha, resultaat, "Spreek met ons team af dat we een maand niemand naar haar doorsturen."},
                {dirk, ruimte,
                 "Reservesleutels van anderen zijn een grote verantwoordelijkheid. Daar kan een kluisje voor "
                 "komen."},
            },
        .invited = {hakim, aisha},
        .ideas =
            {
                {4, inge, "Wij zijn zelf een deel van haar drukte. Dat kunnen we vandaag al veranderen."},
                {2, emre, "Ze hoeft niet te stoppen met zorgen, ze mag het gaan leiden."},
            },
        .incident = Incident::None,
        .takeAway = "Begin bij wat wij zelf op haar bord leggen.",
        .letGo = "Mijn schuldgevoel. Dat helpt haar niet.",
        .returnOn = 2026y / December / 8,
        .actions =
            {
                Action{.what = "In het team afspreken dat we tot half december niemand naar haar doorsturen",
                       .withWhom = "het hele wijkteam",
                       .due = 2026y / November / 18,
                       .why = "Zij zegt geen nee, dus moeten wij het niet vragen.",
                       .outcome = "Lucht.",
                       .successWhen = "Ze slaapt weer een week door."},
                Action{.what = "Met haar bespreken wat ze graag houdt en wat ze graag kwijt is",
                       .withWhom = "de bewoonster",
                       .due = 2026y / November / 24,
                       .why = "Wij denken te weten wat zwaar is, maar zij weet het echt.",
                       .outcome = "Een lijstje met twee kanten.",
                       .successWhen = "Er staat minstens één ding op dat ze weggeeft."},
                Action{.owner = hakim,
                       .what = "De kookgroep vragen wie er op zaterdag boodschappen wil dragen",
                       .withWhom = "jongeren van de kookgroep",
                       .due = 2026y / November / 28,
                       .why = "Zij kunnen iets terugdoen en zij is er trots op hen te kennen.",
                       .outcome = "Drie paar handen in het portiek.",
                       .successWhen = "Er hangt een rooster dat zij zelf gemaakt heeft."},
            },
    };
}

Casus interpretingDaughter()
{
    return Casus{
        .meeting = 6,
        .inbrenger = emre,
        .themes = {"nieuwkomers", "gezin", "taal"},
        .brought =
            "Een gezin woont nu anderhalf jaar in de wijk. De dochter van twaalf spreekt het best Nederlands "
            "en tolkt overal: bij de dokter, op school, aan de telefoon met de energieleverancier. Ze is er "
            "goed in en ze is moe. Haar moeder was naaister en zit nu vooral binnen, want de taalles heeft "
            "een wachtlijst.",
        .question = "Hoe kan de dochter weer dochter zijn, terwijl haar ouders hun eigen stem vinden?",
        .cards =
            {
                {inge, vraag,
                 "Bestel voor elk gesprek een tolk, ook als de dochter zegt dat het niet hoeft. Dat is onze "
                 "taak."},
                {gerdien, informeel,
                 "In het buurthuis staan vier naaimachines en niemand kan ze afstellen. Hoor ik daar een "
                 "naaister?"},
                {fenna,
                 {},
                 "Die telefoontjes over energie kan een vrijwilliger doen. Een kind hoort niet te weten wat "
                 "een termijnbedrag is."},
                {hakim, eigenkracht,
                 "Vraag de dochter wat ze mist nu ze altijd mee moet. Grote kans dat het training of zwemmen "
                 "is."},
                {bram, collectief,
                 "Taal leer je ook naast een naaimachine. Drie moeders met dezelfde wachtlijst en je hebt "
                 "een groepje."},
            },
        .invited = {gerdien, inge},
        .ideas =
            {
                {1, chantal,
                 "Zolang wij haar laten tolken, vragen we het van een kind. Dus vanaf morgen een tolk, "
                 "zonder discussie."},
                {2, bram, "De moeder hoeft niet te wachten op de taal. Haar vak spreekt al."},
            },
        .incident = Incident::StoppedEarly,
        .takeAway = "Het begint bij ons: niet meer via het kind praten.",
        .letGo = "Eerst de taal, dan de rest.",
        .returnOn = 2026y / December / 8,
        .actions =
            {
                Action{.what = "De tolkentelefoon bestellen voor alle afspraken van het gezin",
                       .withWhom = "tolkendienst",
                       .due = 2026y / November / 20,
                       .why = "Een kind mag niet de drager zijn van slecht nieuws.",
                       .outcome = "Ouders die zelf hun woord doen.",
                       .successWhen = "De dochter zit bij de volgende afspraak gewoon op school."},
                Action{
                    .what =
                        "Met de moeder naar de naaihoek van het buurthuis lopen en kijken wat ze ervan vindt",
                    .withWhom = "beheerder buurthuis",
                    .due = 2026y / November / 27,
                    .why = "Daar heeft ze iets te geven.",
                    .outcome = "Een plek waar ze vakvrouw is.",
                    .successWhen = "Ze zegt dat ze terug wil komen, of dat ze iets anders wil."},
            },
    };
}

}  // namespace

std::vector<Casus> casusOfAutumn()
{
    return {expectantMother(), tiredNeighbour(), interpretingDaughter()};
}

}  // namespace app::demo::story
