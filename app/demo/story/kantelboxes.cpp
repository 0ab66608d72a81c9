// One kantelbox for each casus that has come back: 1 to 10, by the inbrenger.
#include "app/demo/story/story.h"

namespace app::demo::story {

namespace {

std::vector<Kantelbox> kantelboxesOfSpring()
{
    return {
        {.casus = 1,
         .meeting = 2,
         .question = "Wie wacht er nog op mij, nu zij er niet meer is?",
         .before = "Huishoudelijke hulp aanvragen en een folder van de dagbesteding op tafel leggen.",
         .now = "Samen een band geplakt. Niets aangevraagd. De dochter verteld waarom het even duurt.",
         .resident = "Zette koffie en vertelde over zijn vrouw",
         .network = "De dochter belde om te kletsen",
         .neighbourhood = "De buurvrouw bracht haar fiets om na te kijken",
         .team = "Langsgaan zonder lijstje",
         .meaning = "Hij scheert zich weer en zet koffie voor twee. De gordijnen gaan om acht uur open.",
         .tilted = 2,
         .because = "Ik moest mezelf inhouden om niet toch iets te regelen. Dat lukte door de afspraak met "
                    "het team.",
         .helped = vraag,
         .leftLying = collectief,
         .iLearn = "Stil zijn is ook werk.",
         .teamLearns = "Eerst vragen wiens vraag het is.",
         .signal = "Na een overlijden belt er na drie maanden niemand meer."},
        {.casus = 2,
         .meeting = 3,
         .question = "Kan er iemand naast ons komen zitten die niet boos is?",
         .before = "De aanmelding afdwingen en het dossier sluiten na drie keer niet verschijnen.",
         .now = "Uitstel geregeld en enveloppen geopend aan de keukentafel. De cursus losgelaten.",
         .resident = "Haalde de tas zelf onder de kapstok vandaan",
         .network = "Haar zus past op als we post doen",
         .team = "Belde de verhuurder en kwam zonder formulier",
         .specialist = "Schuldhulp kijkt mee op de achtergrond",
         .meaning = "Er is een teruggave gevonden en de stroom is veilig. Ze lachen weer om de tas.",
         .tilted = 1,
         .because = "De regels van de aanmelding trekken hard. Een begin is het wel.",
         .helped = eropaf,
         .leftLying = informeel,
         .iLearn = "Als ik strenger word, ben ik zelf bang dat het misgaat.",
         .teamLearns = "Schaamte vraagt tempo, geen druk.",
         .signal =
             "Drie keer niet verschijnen betekent in onze regels stoppen. Dat treft juist deze mensen."},
        {.casus = 3,
         .meeting = 4,
         .question = "Hoe houd ik hem vast zonder zelf te vallen?",
         .before = "Dagopvang voorstellen tot ze toegaf.",
         .now = "Elke week een rondje gelopen, acht keer nu. De folder is oud papier geworden.",
         .resident = "Kiest de route en het onderwerp",
         .network = "De buurman kijkt voetbal met haar man",
         .neighbourhood = "De vrouw van de bloemenkraam vraagt hoe het gaat",
         .team = "Lopen en luisteren",
         .specialist = "Casemanager dementie belt nu met haar, op haar verzoek",
         .meaning = "Ze slaapt weer in bed, met een belletje aan de deur. Dat bedacht ze zelf.",
         .tilted = 3,
         .because = "Omdat ik niets meer van haar wilde, kon zij om hulp vragen.",
         .helped = informeel,
         .leftLying = collectief,
         .iLearn = "Een nee is vaak een verhaal dat nog niet verteld is.",
         .teamLearns = "Een huisbezoek hoeft niet in een huis.",
         .signal = "Mantelzorgers willen hulp die meeloopt, niet hulp die overneemt."},
    };
}

std::vector<Kantelbox> kantelboxesOfSummer()
{
    return {
        {.casus = 4,
         .meeting = 5,
         .question = "Hoe kom ik op zaterdag bij mijn zoon?",
         .before = "Toekennen en afsluiten. De scootmobiel stond dan nu in de gang te verstoffen.",
         .now = "Een week lang geluisterd, de aanvraag laten rusten en de buurtbus gebeld.",
         .resident = "Vertelde waar ze heen wil en regelde zelf de bloemen",
         .network = "Een buurvrouw rijdt soms mee",
         .neighbourhood = "De chauffeur van de buurtbus wacht even",
         .team = "Doorvragen, en verantwoorden waarom ik wachtte",
         .meaning = "Ze belt niet meer elke week over de aanvraag. Ze belt om te zeggen dat het mooi weer "
                    "was op de begraafplaats.",
         .tilted = 4,
         .because =
             "Ik heb de termijn uitgelegd in plaats van gevolgd, en mijn leidinggevende stond erachter.",
         .helped = vraag,
         .iLearn = "Een aanvraag is het begin van een gesprek.",
         .teamLearns = "Snel toekennen is niet hetzelfde als goed helpen.",
         .signal = "De stoepranden in deze straat maken mensen afhankelijk van voorzieningen."},
        {.casus = 5,
         .meeting = 4,
         .question = "Mag ik bij allebei horen zonder te kiezen?",
         .before = "Aparte gesprekken met elke ouder en een verslag naar school.",
         .now = "De postbode ontslagen, dat was ik. Eén gesprek over één dag gevoerd.",
         .resident = "Tekende de week en koos de kleuren",
         .network = "Oma bakt pannenkoeken op de wisseldag",
         .team = "Een half uur voorzitten en daarna loslaten",
         .specialist = "De jeugdarts keek of er lichamelijk iets was",
         .meaning = "De buikpijn is weg op woensdag. De ouders mailen elkaar weer met een groet eronder, en "
                    "dat is veel.",
         .tilted = 3,
         .because = "Door de dialoog zag ik mijn eigen rol in de ruzie.",
         .helped = integraal,
         .leftLying = eropaf,
         .iLearn = "Wie alles doorgeeft, houdt alles in stand.",
         .teamLearns = "Maak het onderwerp zo klein als één dag.",
         .signal = "Scholen melden snel, omdat ze niet weten wie ze kunnen bellen."},
        {.casus = 6,
         .meeting = 4,
         .question = "Van wie is deze tuin eigenlijk?",
         .before = "Een bewonersavond met een agenda, notulen en een werkgroep die na twee keer ophoudt.",
         .now = "Een tafel neergezet en weggegaan voor het toetje.",
         .resident = "Namen schalen mee en gaven rondleidingen",
         .network = "De sleutel gaat van deur tot deur",
         .neighbourhood = "De tweede avond kwam er vanzelf",
         .team = "Tafel dragen en de verhuurder op afstand houden",
         .specialist = "De verhuurder liet het hek open",
         .meaning = "De briefjes zijn weg. Er hangt nu een tekening met een doel en een kruidenrand.",
         .tilted = 4,
         .because = "Het was hun tuin en het bleef hun tuin.",
         .helped = collectief,
         .leftLying = integraal,
         .iLearn = "Ik hoef niet tot het einde te blijven.",
         .teamLearns = "Een wijksituatie kan net zo goed in acht minuten.",
         .signal = "Een slot is voor een verhuurder goedkoper dan een gesprek. Dat mag anders."},
    };
}

std::vector<Kantelbox> kantelboxesOfAutumn()
{
    return {
        {.casus = 7,
         .meeting = 5,
         .question = "Wie legt ons uit wat er in die brieven staat, voordat het geld weg is?",
         .before = "De twaalfde keer weer een middag met één mens en één brief.",
         .now = "Met de corporatie en bewoners een inloop begonnen, beneden in de flat.",
         .resident = "Neemt een brief mee en gaat met een plan naar huis",
         .network = "Buren vertellen het door in de lift",
         .neighbourhood = "Twee bewoners zitten naast ons aan tafel, de huismeester zet de stoelen",
         .team = "Zag het patroon, belde, en zit er een paar keer bij",
         .specialist = "De corporatie brengt de kennis over huur mee",
         .meaning = "Negen mensen die we niet kenden zijn gekomen voordat er een schuld was. De bewoonster "
                    "van de eerste brief schenkt koffie.",
         .tilted = 4,
         .because = "We keken voor het eerst niet naar de brief maar naar de flat.",
         .helped = collectief,
         .leftLying = eigenkracht,
         .iLearn = "Een gevoel van dweilen is een signaal om om je heen te kijken.",
         .teamLearns = "Bij de derde keer dezelfde vraag hoort de vraag: wie nog meer?",
         .signal = "De brieven over toeslagen zijn niet te begrijpen. Laat bewoners meelezen."},
        {.casus = 8,
         .meeting = 6,
         .question = "Mag ik blijven wie ik ben, als ik mijn voet laat verzorgen?",
         .before = "Een melding doen en wachten op een besluit van boven.",
         .now = "Elke dinsdag het hondje uitgelaten en met alle betrokkenen één minimum afgesproken.",
         .resident = "Plakte zelf het pad af met tape",
         .network = "Het hondje, eerlijk waar",
         .neighbourhood = "De dierenwinkel bewaart kranten voor hem, één stapel per week",
         .team = "Eén vast gezicht en een lange adem",
         .specialist = "Thuiszorg verzorgt de wond in de keuken, de brandweer keek mee",
         .meaning = "De wond sluit. Hij vroeg of de stoel voor het bezoek mocht blijven staan.",
         .tilted = 3,
         .because = "Iedereen hield zich aan het kleine doel, ook toen het spannend werd.",
         .helped = integraal,
         .leftLying = informeel,
         .iLearn = "Veilig is niet hetzelfde als netjes.",
         .teamLearns = "Spreek een minimum af voordat je over dwang praat.",
         .signal = "Er is geen hulp bij verzamelen die langer mag duren dan een paar weken."},
        {.casus = 9,
         .meeting = 6,
         .question = "Wie gelooft mij zonder dat ik alles weer moet vertellen?",
         .before = "Vier adressen meegeven op een briefje.",
         .now = "Meegelopen met een collega erbij en het verhaal op één blad gezet, in zijn woorden.",
         .resident = "Schreef het blad en ging alleen naar de marktkoopman",
         .network = "Een tante met een logeerkamer",
         .neighbourhood = "De markt geeft hem drie dagen werk",
         .team = "Twee collega’s aan één loket",
         .specialist = "Begeleid wonen deed een intake",
         .meaning = "Hij heeft een adres, een inkomen en een wekker. De kamer is er nog niet, maar hij "
                    "slaapt wel elke nacht op dezelfde plek.",
         .tilted = 3,
         .because = "We hebben de volgorde omgedraaid: eerst vertrouwen, dan papier.",
         .helped = eropaf,
         .leftLying = collectief,
         .iLearn = "Vraag een collega mee, dan gaat het loket open.",
         .teamLearns = "Maatwerk opschrijven is beschermen wat je doet.",
         .signal = "Jongeren zonder adres bestaan voor geen enkel systeem."},
        {.casus = 10,
         .meeting = 6,
         .question = "Denken jullie dat ik het kan?",
         .before = "Nog een overleg plannen met alle zes de organisaties.",
         .now = "Een badje geleend en haar laten kiezen wie er komt.",
         .resident = "Koos haar vaste persoon en oefende met de pop",
         .network = "Een nicht gaat mee naar de controle",
         .team = "Vijf bezoeken per week afgezegd",
         .specialist = "De verloskundige is het vaste gezicht",
         .meaning = "De deur gaat weer open. Ze heeft een naam voor de baby, maar die is nog geheim.",
         .tilted = 2,
         .because = "Bij de anderen bleef de zorg groot. Loslaten lukte mij beter dan de afspraak daarover.",
         .helped = vraag,
         .leftLying = informeel,
         .iLearn = "Ik hoef niet het vaste gezicht te zijn om goed werk te doen.",
         .teamLearns = "Tel eens hoeveel mensen er voor één deur staan.",
         .signal = "Elke organisatie heeft een eigen plan nodig voor de betaling. Dat maakt één plan duur."},
    };
}

}  // namespace

std::vector<Kantelbox> kantelboxes()
{
    auto all = kantelboxesOfSpring();
    for (const auto& part : {kantelboxesOfSummer(), kantelboxesOfAutumn()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace app::demo::story
