// Casus 4 to 6: July, the first rounds of eight minutes.
#include "app/demo/story/story.h"

namespace app::demo::story {

using namespace std::chrono;
using enum forms::DecisionKind;

std::vector<Casus> casusOfSummer()
{
    return {
        Casus{
            .meeting = 3,
            .inbrenger = dirk,
            .themes = {"vervoer", "meedoen"},
            .brought = "Een vrouw van in de zestig vraagt een scootmobiel aan. Volgens de regels kan ik hem "
                       "toekennen, dan is mijn werk klaar. Alleen: haar stoep heeft een hoge rand, ze woont "
                       "op de tweede verdieping en ze zegt dat ze eigenlijk nergens naartoe hoeft. Toch belt "
                       "ze elke week hoe het met de aanvraag staat.",
            .question = "Welke vraag zit er achter de scootmobiel?",
            .cards =
                {
                    {inge, vraag, "Wat zou ze doen op de eerste dag dat hij voor de deur staat? Begin daar."},
                    {gerdien, vraag,
                     "Misschien is het wekelijkse telefoontje zelf het contact dat ze zoekt."},
                    {hakim, informeel, "Wie gaat er op marktdag toch al die kant op met de auto?"},
                    {bram, collectief,
                     "De hoge stoepen in die straat horen we vaker. Dat is iets voor de gemeente, niet voor "
                     "een scootmobiel."},
                    {aisha,
                     {},
                     "Vraag hoe haar week eruitziet. Niet wat er niet lukt, maar wat er op dinsdag gebeurt."},
                },
            .invited = {gerdien, inge},
            .ideas =
                {
                    {1, fenna,
                     "We weten wat ze aanvraagt, maar niet waar ze heen wil. Dat is de eerste vraag."},
                    {2, chantal, "Als het bellen haar uitje is, dan moeten we het bellen niet wegregelen."},
                },
            .takeAway = "Ik mag een aanvraag even laten liggen om beter te kijken.",
            .letGo = "De beslistermijn als enige maat voor goed werk.",
            .returnOn = 2026y / September / 8,
            .actions =
                {
                    Action{.what = "Op de koffie gaan en samen een gewone week doornemen",
                           .withWhom = "de aanvraagster",
                           .due = 2026y / July / 14,
                           .why = "Ik ken haar aanvraag, maar haar dagen niet.",
                           .outcome = "Weten waar ze naartoe wil.",
                           .successWhen = "Ze noemt een plek, een dag en een mens.",
                           .decisions = {{4, Done,
                                          "Ze wil op zaterdag naar het graf van haar zoon. Dat was in drie "
                                          "telefoontjes niet gezegd."}}},
                    Action{.what = "Met de buurtbus bespreken of de zaterdagrit langs haar flat kan",
                           .withWhom = "coördinator buurtbus",
                           .due = 2026y / August / 31,
                           .why = "Eén vaste rit lost meer op dan een voertuig dat binnen staat.",
                           .outcome = "Zij komt waar ze wil zijn.",
                           .successWhen = "Ze is er drie zaterdagen op rij geweest.",
                           .decisions =
                               {{4, Postponed, "De buurtbus begint pas na de zomer weer op zaterdag.",
                                 2026y / October / 10},
                                {5, Done,
                                 "De chauffeur wacht tien minuten. Dat kan gewoon, bleek na één vraag."}}},
                    Action{.what = "De stoepranden melden bij de wijkbeheerder",
                           .withWhom = "wijkbeheerder gemeente",
                           .due = 2026y / July / 21,
                           .why = "Meer mensen in de straat komen de stoep niet af.",
                           .outcome = "Een op- en afrit bij de flat.",
                           .successWhen = "Er staat een datum in de planning.",
                           .decisions = {{4, Postponed, "Gemeld, nog geen antwoord gekregen.",
                                          2026y / October / 1},
                                         {5, Postponed, "De wijkbeheerder komt in november zelf kijken.",
                                          2026y / November / 24}}},
                },
        },
        Casus{
            .meeting = 3,
            .inbrenger = emre,
            .themes = {"school", "scheiding"},
            .brought = "Een kind van een jaar of tien gaat sinds het voorjaar op sommige dagen niet naar "
                       "school. De ouders zijn uit elkaar en praten via mij. Ieder geeft de ander de schuld. "
                       "School wil een melding doen. Het kind zegt buikpijn, en ik zie een patroon: het zijn "
                       "steeds de dagen dat er van huis gewisseld wordt.",
            .question = "Hoe zorg ik dat het weer over het kind gaat en niet over de ouders?",
            .cards =
                {
                    {hakim, vraag,
                     "Vraag het kind zelf eens om de week te tekenen. Welke dag krijgt welke kleur?"},
                    {aisha, integraal,
                     "Nodig school en beide ouders uit voor één gesprek met één vraag: hoe ziet een goede "
                     "wisseldag eruit?"},
                    {chantal,
                     {},
                     "Jij bent nu de postbode tussen twee ouders. Stop daarmee, ze kunnen zelf een bericht "
                     "sturen."},
                    {fenna, informeel,
                     "Is er een oma of opa bij wie de wissel rustig kan zijn? Een tussenstop scheelt soms "
                     "alles."},
                },
            .invited = {aisha, chantal},
            .ideas =
                {
                    {3, bram,
                     "Zolang Emre doorgeeft wat de een over de ander zegt, hoeven ze niet te praten. Eerst "
                     "die rol neerleggen."},
                    {2, dirk,
                     "Geen overleg over schuld, maar over één dag in de week. Klein genoeg om te lukken."},
                    {4, inge, "Oma is van allebei. Die kan dragen wat de ouders nu niet kunnen."},
                },
            .incident = Incident::Telephone,
            .takeAway = "Ik stop met boodschappen overbrengen.",
            .letGo = "Uitzoeken wie er gelijk heeft.",
            .returnOn = 2026y / September / 8,
            .actions =
                {
                    Action{
                        .what = "Beide ouders vertellen dat ik geen berichten meer doorgeef",
                        .withWhom = "de ouders",
                        .due = 2026y / July / 10,
                        .why = "Ik hield de ruzie zonder het te willen in leven.",
                        .outcome = "Ouders die elkaar weer zelf aanspreken.",
                        .successWhen = "Een week lang geen ‘zeg maar tegen hem’ of ‘zeg maar tegen haar’.",
                        .decisions =
                            {{4, Done,
                              "Het was twee weken stil en toen stuurden ze elkaar een vakantieplanning."}}},
                    Action{.what = "Een gesprek van een half uur op school over één ding: de wisseldag",
                           .withWhom = "intern begeleider en ouders",
                           .due = 2026y / August / 28,
                           .why = "De buikpijn komt op woensdag, dus daar moet het over gaan.",
                           .outcome = "Een afspraak die het kind kan navertellen.",
                           .successWhen = "Drie woensdagen achter elkaar op school.",
                           .decisions = {{4, Done,
                                          "De wissel is nu na school bij oma, met pannenkoeken. Vier "
                                          "woensdagen op een rij."}}},
                },
        },
        Casus{
            .meeting = 3,
            .inbrenger = bram,
            .kind = forms::CasusKind::Neighbourhood,
            .themes = {"samenleven", "buitenruimte"},
            .brought = "Rond een binnentuin wonen oudere bewoners van het eerste uur en jonge gezinnen die "
                       "er net zijn. De een wil rust, de ander een plek voor een voetbaldoel. Er hangen "
                       "briefjes, er is een bloembak omgegooid, en de verhuurder wil het hek op slot doen. "
                       "Iedereen belt mij, niemand belt bij elkaar aan.",
            .question =
                "Hoe help ik hen om zelf iets van die tuin te maken, zonder dat ik scheidsrechter word?",
            .cards =
                {
                    {gerdien, eigenkracht,
                     "De ouderen hebben die tuin ooit zelf aangelegd. Laat hen de jonge gezinnen een "
                     "rondleiding geven."},
                    {emre, collectief,
                     "Vraag de kinderen om een plan met een tekening. Tegen een tekening kan bijna niemand "
                     "boos zijn."},
                    {dirk, resultaat,
                     "Spreek met de verhuurder af: het hek blijft open tot na de zomer, daarna kijken we "
                     "samen."},
                    {fenna, informeel,
                     "Wie van de bewoners groet iedereen? Die ene persoon heb je nodig, niet een enquête."},
                    {inge, {}, "Neem een lange tafel mee en zet hem midden in de tuin. Meer niet."},
                },
            .invited = {inge, emre},
            .ideas =
                {
                    {5, gerdien,
                     "Een tafel is een uitnodiging zonder agenda. Bram hoeft alleen te zorgen dat hij er "
                     "staat."},
                    {2, hakim,
                     "Met de tekeningen praten volwassenen over kinderen en niet meer over elkaar."},
                },
            .incident = Incident::Extended,
            .takeAway = "Mijn taak is de tafel, niet het gesprek.",
            .letGo = "De bewonersavond met notulen die ik al gepland had.",
            .returnOn = 2026y / September / 8,
            .actions =
                {
                    Action{.what = "Op een zomeravond een lange tafel in de binnentuin zetten",
                           .withWhom = "twee bewoners, een van elke kant",
                           .due = 2026y / July / 17,
                           .why = "Wie samen eet, hangt minder briefjes op.",
                           .outcome = "Mensen kennen elkaars naam.",
                           .successWhen = "Er komt een tweede keer zonder dat ik hem organiseer.",
                           .decisions = {{4, Done,
                                          "Er kwamen er dertig. De tweede keer hoorde ik pas achteraf."}}},
                    Action{.what = "De verhuurder vragen om het hek deze zomer open te laten",
                           .withWhom = "woonconsulent verhuurder",
                           .due = 2026y / July / 10,
                           .why = "Een slot lost de ruzie op door de tuin weg te halen.",
                           .outcome = "Tijd om het zelf te proberen.",
                           .successWhen = "Het hek is in september nog open.",
                           .decisions =
                               {{4, Done,
                                 "Open gebleven. De sleutel ligt nu bij een bewoner op de begane grond."}}},
                    Action{.what = "Met de kinderen een plan tekenen voor de hoek bij de schuurtjes",
                           .withWhom = "kinderen en een gepensioneerde hovenier",
                           .due = 2026y / September / 8,
                           .why = "De kinderen zijn tot nu toe alleen een klacht.",
                           .outcome = "Een tekening die in de hal hangt.",
                           .successWhen = "De hovenier en de kinderen maken samen een bestelling.",
                           .decisions =
                               {{4, Postponed,
                                 "De tekeningen zijn er, de hovenier moest herstellen van een operatie.",
                                 2026y / October / 13},
                                {5, Done,
                                 "Er komt een smal doel en een rand met kruiden. De bloembak is weer rechtop "
                                 "gezet."}}},
                },
        },
    };
}

}  // namespace app::demo::story
