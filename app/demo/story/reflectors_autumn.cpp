// Reflectors about casus 7 to 10, filled in in October and November.
#include "app/demo/story/story.h"

namespace app::demo::story {

std::vector<Reflector> reflectorsOfAutumn()
{
    return {
        {.casus = 7,
         .meeting = 5,
         .writer = inge,
         .recognised = {vraag, collectief, informeel, integraal, resultaat},
         .notes = {{collectief,
                    "Elf losse brieven werden één middag. Ik had dat patroon alleen niet durven zien."},
                   {informeel,
                    "Een bewoner legde het beter uit dan ik, met een voorbeeld over de gasrekening."},
                   {resultaat,
                    "Veertien mensen, negen nieuw. In december tellen we opnieuw, ook als het tegenvalt."}}},
        {.casus = 7,
         .meeting = 5,
         .writer = bram,
         .recognised = {collectief, eropaf, informeel},
         .notes =
             {{collectief, "Dit is opbouwwerk, en nu noemt iedereen het gewoon ons werk."},
              {eropaf,
               "In de hal bij de brievenbussen komt iedereen langs, ook wie nooit een loket binnenloopt."}}},
        {.casus = 7,
         .meeting = 5,
         .writer = fenna,
         .recognised = {collectief, integraal},
         .notRecognised = {eigenkracht},
         .notes =
             {{integraal,
               "De corporatie wist precies in welke week de brieven vallen. Dat hadden we nooit gevraagd."},
              {eigenkracht,
               "Ik mis nog wat mensen daarna zelf kunnen. Uitleg is niet hetzelfde als leren."}}},
        {.casus = 8,
         .meeting = 5,
         .writer = chantal,
         .recognised = {vraag, eropaf, eigenkracht, integraal},
         .notRecognised = {collectief},
         .notes =
             {{eigenkracht,
               "Wie zo goed voor een hondje zorgt, kan ook leren voor een voet te zorgen. En dat doet hij."},
              {integraal, "Het gezamenlijke minimum is er nog niet, maar niemand praat meer over dwang."},
              {eropaf, "Ik kom elke dinsdag, ook als de deur dichtblijft. Dan zwaai ik naar het raam."}}},
        {.casus = 8,
         .meeting = 5,
         .writer = aisha,
         .recognised = {eropaf, ruimte},
         .notRecognised = {informeel},
         .notApplicable = {collectief},
         .notes =
             {{ruimte,
               "Chantal mocht op haar tempo werken, terwijl anderen haast hadden. Dat vraagt rugdekking."},
              {informeel, "Behalve het hondje kennen we niemand om hem heen."}}},
        {.casus = 8,
         .meeting = 5,
         .writer = dirk,
         .recognised = {integraal, resultaat, vraag},
         .notes = {{resultaat,
                    "Eén pad en één stoel. Kleiner kan een doel niet zijn, en iedereen begrijpt het."}}},
        {.casus = 9,
         .meeting = 5,
         .writer = hakim,
         .recognised = {vraag, eropaf, eigenkracht, integraal, ruimte},
         .notRecognised = {collectief},
         .notes =
             {{eropaf, "Meelopen kostte twintig minuten. Verwijzen kostte hem een half jaar."},
              {ruimte,
               "Dirk schreef het maatwerk op en toen mocht het ineens. Dat had ik eerder moeten vragen."},
              {collectief, "Op de markt lopen er meer zoals hij. Ik ken er al vier."}}},
        {.casus = 9,
         .meeting = 5,
         .writer = fenna,
         .recognised = {integraal, eropaf, resultaat},
         .notes =
             {{integraal,
               "Een jongerenwerker en een schuldhulpverlener aan één loket. Ze keken even op en toen ging "
               "het snel."},
              {resultaat,
               "Het adres en het inkomen zijn er, het werk komt in november. Alleen de kamer nog niet."}}},
        {.casus = 9,
         .meeting = 5,
         .writer = chantal,
         .recognised = {eigenkracht, informeel},
         .notApplicable = {resultaat},
         .notes = {{informeel, "De marktkoopman doet wat wij een traject noemen, maar dan met kratten."}}},
        {.casus = 10,
         .meeting = 6,
         .writer = aisha,
         .recognised = {vraag, eigenkracht, integraal, resultaat},
         .notRecognised = {informeel, collectief},
         .notes =
             {{vraag,
               "Het badje was de vraag. Daarachter zat: denken jullie dat ik een goede moeder kan zijn?"},
              {integraal, "Zij koos de verloskundige. Het scheelt vijf bezoeken per week."},
              {informeel,
               "Het portiek weet nog niet dat er een baby komt. Zij wil dat zelf vertellen, en dat is "
               "goed."}}},
        {.casus = 10,
         .meeting = 6,
         .writer = emre,
         .recognised = {vraag, integraal, ruimte},
         .notRecognised = {collectief},
         .notes = {{ruimte, "Vijf collega’s thuis laten is moeilijker dan er vijf sturen."},
                   {vraag, "Ze vroeg het al in het eerste gesprek. Wij hoorden alleen onze zorgen."}}},
        {.casus = 10,
         .meeting = 6,
         .writer = inge,
         .recognised = {eigenkracht, resultaat},
         .notApplicable = {eropaf},
         .notes =
             {{eigenkracht,
               "Ze legde Aisha uit hoe je de warmte van het water voelt. Toen wist ik dat het goed komt."}}},
    };
}

std::vector<Reflector> reflectors()
{
    auto all = reflectorsOfSpring();
    for (const auto& part : {reflectorsOfSummer(), reflectorsOfAutumn()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace app::demo::story
