// Casus 7 to 9: September. Casus 7 becomes a collective action with the woningcorporatie.
#include "app/demo/story/story.h"

namespace app::demo::story {

using namespace std::chrono;
using enum forms::DecisionKind;

std::vector<Casus> casusOfSeptember()
{
    return {
        Casus{
            .meeting = 4,
            .inbrenger = inge,
            .themes = {"toeslagen", "huur", "collectief"},
            .brought =
                "Een bewoonster kwam met een brief over haar huurtoeslag. Ze moest terugbetalen en begreep "
                "niet waarom. We hebben het samen uitgezocht, dat kostte een middag. Het was deze zomer de "
                "elfde keer dat ik dat deed, bijna altijd voor mensen uit dezelfde flats. Iedereen is "
                "geholpen, maar ik heb het gevoel dat ik met een emmertje de zee leegschep.",
            .question = "Hoe help ik deze mensen zonder het elke keer één voor één te doen?",
            .cards =
                {
                    {bram, collectief,
                     "Elf keer dezelfde vraag is geen casus meer, dat is een wijkvraag. Zet hem op één plek "
                     "en één tijd."},
                    {fenna, integraal,
                     "De corporatie stuurt de huurverhoging. Zij weten in welke maand de vragen komen. Ga "
                     "met hen om tafel."},
                    {dirk, informeel,
                     "Wie van die elf snapt het nu zelf goed? Misschien wil een van hen naast ons aan tafel "
                     "zitten."},
                    {chantal, eropaf,
                     "Ga in de hal van de flat zitten. Mensen die zich schamen gaan niet naar een loket, "
                     "maar ze halen wel hun post."},
                    {hakim,
                     {},
                     "Maak er iets van waar koffie bij hoort. Anders is het toch weer een spreekuur."},
                },
            .invited = {bram, fenna},
            .ideas =
                {
                    {1, aisha,
                     "We helpen netjes, maar we helpen steeds opnieuw. De vraag is van de flats samen, dus "
                     "het antwoord ook."},
                    {2, emre,
                     "De corporatie heeft de kennis en de adressen, wij hebben het vertrouwen. Samen kan het "
                     "één middag per maand zijn."},
                    {3, gerdien,
                     "Bewoners die het zelf hebben uitgezocht leggen het beter uit dan wij. Vraag hen "
                     "erbij."},
                },
            .reach = forms::Reach::ManyPeople,
            .neighbourhood = "De corporatie, de buurtkamer, en bewoners die het zelf al eens uitzochten.",
            .incident = Incident::RightMoment,
            .takeAway = "Kijk door de losse vragen heen. Elf keer is een patroon.",
            .letGo = "Het gevoel dat ik iedereen zelf moet helpen.",
            .returnOn = 2026y / October / 13,
            .actions =
                {
                    Action{.what = "Met de corporatie afspreken om samen een maandelijkse inloop over huur "
                                   "en toeslagen te houden",
                           .withWhom = "teamleider woningcorporatie",
                           .due = 2026y / September / 18,
                           .why = "Zij hebben de gegevens, wij kennen de mensen, en de vraag komt elke maand "
                                  "terug.",
                           .outcome = "Een vaste middag waar iedereen met een brief terechtkan.",
                           .successWhen = "De eerste inloop staat in de agenda van allebei.",
                           .decisions =
                               {{5, Done,
                                 "Ze waren blij dat we belden. Hun balie krijgt precies dezelfde vragen."}}},
                    Action{.what = "Drie bewoners vragen om bij de inloop naast ons aan tafel te zitten",
                           .withWhom = "bewoners die het zelf hebben uitgezocht",
                           .due = 2026y / October / 2,
                           .why = "Een buur geloof je eerder dan een brief.",
                           .outcome = "Kennis die in de flat blijft als wij naar huis gaan.",
                           .successWhen =
                               "Op de eerste middag legt een bewoner iets uit aan een andere bewoner.",
                           .decisions = {{5, Done,
                                          "Twee zeiden meteen ja. De derde wil eerst een keer kijken."}}},
                    Action{.owner = bram,
                           .what = "Zorgen voor de ruimte beneden in de flat, met koffie en een prikbord",
                           .withWhom = "huismeester",
                           .due = 2026y / October / 6,
                           .why = "Het moet op de weg naar de brievenbus liggen.",
                           .outcome = "Een drempel die er bijna niet is.",
                           .successWhen = "Er lopen mensen binnen die we nog niet kenden.",
                           .decisions =
                               {{5, Done,
                                 "De huismeester heeft zelf stoelen geregeld en een bord geschilderd."}}},
                    Action{.what = "Bijhouden welke vragen na drie keer inloop nog los bij ons komen",
                           .withWhom = "collega’s van de aanmelding",
                           .due = 2026y / December / 8,
                           .why = "Dan weten we of het echt werkt of alleen gezellig is.",
                           .outcome = "Een eerlijk beeld voor ons en de corporatie.",
                           .successWhen =
                               "Er komen in een maand minder dan drie losse vragen over huurtoeslag binnen."},
                },
        },
        Casus{
            .meeting = 4,
            .inbrenger = chantal,
            .themes = {"woning", "gezondheid"},
            .brought = "Een man met suikerziekte woont tussen stapels spullen. De thuiszorg komt er bijna "
                       "niet meer door en de wond aan zijn voet wordt slechter. Hij laat niemand langer dan "
                       "vijf minuten binnen, behalve als zijn hondje aan mijn schoen snuffelt. De brandweer "
                       "heeft al eens gekeken en de collega’s praten over een dwangmaatregel.",
            .question = "Hoe houd ik het contact en let ik toch op zijn veiligheid?",
            .cards =
                {
                    {aisha, eropaf,
                     "Blijf komen op vaste tijden, ook als hij niet opendoet. Dan weet hij dat je niet "
                     "wegblijft."},
                    {gerdien,
                     {},
                     "Elk stapeltje is voor hem iets. Vraag er één verhaal over voordat er iets weggaat."},
                    {dirk, integraal,
                     "Spreek met thuiszorg en brandweer af wat het minimum is: een vrij pad en een plek om "
                     "de voet te verzorgen."},
                    {emre, eigenkracht, "Hij zorgt goed voor dat hondje. Dat kan hij dus. Gebruik het."},
                },
            .invited = {dirk, emre},
            .ideas =
                {
                    {3, fenna,
                     "We hoeven het huis niet leeg te hebben. Eén pad en één stoel is voor nu genoeg."},
                    {4, inge, "Het hondje is de ingang. Samen uitlaten, en onderweg over de voet praten."},
                },
            .incident = Incident::LaptopSlept,
            .takeAway = "Eén veilig pad is een doel waar we het allemaal over eens kunnen zijn.",
            .letGo = "Het beeld van een opgeruimd huis.",
            .returnOn = 2026y / October / 13,
            .actions =
                {
                    Action{
                        .what = "Samen het hondje uitlaten en vragen hoe hij zelf de voet wil verzorgen",
                        .withWhom = "de bewoner",
                        .due = 2026y / September / 15,
                        .why = "Buiten praat hij langer dan vijf minuten.",
                        .outcome = "Een afspraak over de voet die van hem is.",
                        .successWhen = "Hij laat twee keer per week naar de wond kijken.",
                        .decisions = {{5, Done,
                                       "Hij wil het in de keuken, met het hondje op schoot. Prima plek."}}},
                    Action{.what = "Met alle betrokkenen één minimum afspreken en wie de vaste persoon is",
                           .withWhom = "thuiszorg, brandweer, verhuurder",
                           .due = 2026y / September / 22,
                           .why = "Nu stelt ieder zijn eigen eis en raakt hij de tel kwijt.",
                           .outcome = "Eén stem naar hem toe.",
                           .successWhen = "Hij kan zelf vertellen wat er afgesproken is.",
                           .decisions = {{5, Postponed,
                                          "Eén partij kon niet. Nieuwe datum staat, en iedereen heeft de "
                                          "vraag alvast op papier.",
                                          2026y / October / 27},
                                         {6, Done,
                                          "Een vrij pad van deur tot keuken. Hij heeft het zelf met tape op "
                                          "de vloer gezet."}}},
                },
        },
        Casus{
            .meeting = 4,
            .inbrenger = hakim,
            .themes = {"jongeren", "wonen", "inkomen"},
            .brought = "Een jongere van negentien slaapt bij vrienden op de bank, elke week bij een ander. "
                       "Zonder adres geen uitkering, zonder uitkering geen kamer. Voor het loket moet hij "
                       "steeds zijn hele verhaal vertellen en daar is hij klaar mee. Overdag tilt hij "
                       "kratten op de markt, zonder contract. Hij komt wel naar onze zaal om te koken.",
            .question = "Hoe doorbreek ik met hem het rondje van loket naar loket?",
            .cards =
                {
                    {fenna, integraal,
                     "Een briefadres kan de knoop losmaken. Ik weet bij wie je moet zijn en ga graag mee."},
                    {bram, informeel, "Die marktkoopman ziet hem elke ochtend. Wat ziet hij in hem?"},
                    {aisha, vraag,
                     "Vraag wat hij zou doen als het wonen geregeld was. Die droom houdt hem straks "
                     "overeind."},
                    {dirk, ruimte,
                     "Wij mogen afwijken als het maatwerk is. Schrijf op waarom, dan regel ik dat het "
                     "klopt."},
                    {chantal, eigenkracht,
                     "Hij kookt voor de hele zaal. Zeg hem dat een keuken ook een diploma kan zijn."},
                },
            .invited = {fenna, bram},
            .ideas =
                {
                    {1, dirk, "Eén collega die meeloopt is beter dan drie goede doorverwijzingen."},
                    {2, aisha,
                     "De marktkoopman is misschien de volwassene die hij al vertrouwt. Begin bij wat er al "
                     "is."},
                },
            .incident = Incident::None,
            .takeAway = "Niet verwijzen maar meelopen, en hem maar één keer zijn verhaal laten doen.",
            .letGo = "Dat hij eerst moet ‘meewerken’.",
            .returnOn = 2026y / October / 13,
            .actions =
                {
                    Action{.what = "Samen naar het loket voor een briefadres, met het verhaal al op één blad",
                           .withWhom = "de jongere en de schuldhulpverlener",
                           .due = 2026y / September / 14,
                           .why = "Het briefadres is de eerste steen, de rest ligt erop.",
                           .outcome = "Een adres, en daarmee recht op inkomen.",
                           .successWhen = "De inschrijving is rond.",
                           .decisions = {{5, Done,
                                          "Twintig minuten aan het loket. Hij zei: dus zo kan het ook."}}},
                    Action{
                        .what = "Met hem bij de marktkoopman langs om te vragen of er vast werk in zit",
                        .withWhom = "marktkoopman",
                        .due = 2026y / September / 26,
                        .why = "Daar staat iemand die hem op tijd ziet komen.",
                        .outcome = "Een begin van een contract of een goed woord.",
                        .successWhen = "Er is een gesprek geweest zonder mij erbij.",
                        .decisions = {{5, Done, "Hij ging al alleen. Hij mag vanaf november drie dagen."}}},
                    Action{.what = "Een plek zoeken waar hij een half jaar kan wonen",
                           .withWhom = "begeleid wonen en corporatie",
                           .due = 2026y / October / 13,
                           .why = "Elke week verhuizen houdt niemand vol.",
                           .outcome = "Rust om te werken.",
                           .successWhen = "Hij heeft een sleutel van een eigen deur.",
                           .decisions =
                               {{5, Postponed, "Wachtlijst. Wel een intake voor een kamer boven een winkel.",
                                 2026y / November / 17},
                                {6, Postponed, "Tweede op de lijst. Tot die tijd mag hij bij een tante.",
                                 2026y / December / 15}}},
                },
        },
    };
}

}  // namespace app::demo::story
