#include "forms/privacy/common_words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace forms {
namespace {

// Space-separated, so that the lists read as text; split once.
class Words {
public:
    explicit Words(std::string_view text)
    {
        while (!text.empty()) {
            const auto end = std::min(text.find(' '), text.size());
            words_.push_back(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        std::sort(words_.begin(), words_.end());
    }

    bool has(std::string_view word) const { return std::binary_search(words_.begin(), words_.end(), word); }

private:
    std::vector<std::string_view> words_;
};

const Words publicWords(
    // laws and arrangements
    "wmo wlz zvw avg jeugdwet participatiewet pgb zin wvggz wzd wajong wia ww wao aow bijstandswet zorgwet "
    "grondwet "
    // institutions and professions of the whole country
    "ggz ggd uwv svb cak ciz duo ind coa ser vng fg bsn iban gz hbo mbo wo ib cjg poh mdt vo po bso "
    "belastingdienst toeslagen halt veilig thuis slachtofferhulp voedselbank vluchtelingenwerk humanitas mee "
    "movisie "
    "rode kruis leger heils zonnebloem jeugdbescherming kinderbescherming reclassering rijk kamer raad "
    // days and feasts
    "kerst kerstmis kerstavond pasen pinksteren hemelvaart ramadan suikerfeest offerfeest sinterklaas "
    "koningsdag "
    "divali diwali chanoeka carnaval holi newroz "
    // lands, peoples, languages, beliefs
    "nederland nederlands nederlandse nederlander nederlanders belgie belgisch belgische vlaams vlaamse "
    "duitsland "
    "duits duitse frans franse frankrijk engels engelse engeland brits britse spaans spaanse spanje "
    "italiaans "
    "italiaanse italie portugees portugese portugal pools poolse polen pool roemeens roemeense roemenie "
    "bulgaars "
    "bulgaarse bulgarije hongaars hongaarse russisch russische rusland oekraine oekraiens oekraiense turkije "
    "turks "
    "turkse turk turken koerdisch koerdische marokko marokkaans marokkaanse marokkaan marokkanen syrie "
    "syrisch "
    "syrische syrier syriers irak iraaks iraakse iran iraans iraanse afghanistan afghaans afghaanse somalie "
    "somalisch "
    "somalische eritrea eritrees eritrese ethiopie ethiopisch ethiopische suriname surinaams surinaamse "
    "antillen "
    "antilliaans antilliaanse curacao curacaos aruba arubaans indonesie indonesisch indonesische indisch "
    "indische "
    "moluks molukse china chinees chinese vietnam vietnamees vietnamese ghana ghanees ghanese kaapverdie "
    "kaapverdische arabisch arabische perzisch perzische tigrinya dari farsi pashtu papiaments sranan fries "
    "friese "
    "europa europees europese afrika afrikaans afrikaanse azie aziatisch aziatische amerika amerikaans "
    "amerikaanse "
    "koran bijbel god allah islam "
    // what everybody uses
    "whatsapp facebook instagram tiktok snapchat youtube google teams zoom excel word outlook powerpoint "
    "internet "
    "marktplaats digid netflix "
    // the method
    "leertafel baken bakens welzijn nieuwe stijl wns rtm alp leer programma actie reflectieve methode "
    "kantelbox "
    "reflector wijkteam");

const Words particles(
    "van de der den ten ter het el al ait bin bint ibn abu von zu du di da dos del della la le "
    "les des san");

const Words womanTitles("mevrouw mevr mw mvr juffrouw juf zuster tante");
const Words manTitles("meneer mijnheer dhr heer mnr meester broeder oom");
const Words familyTitles("familie fam gezin echtpaar");
const Words kin(
    "oma opa moeder mama vader papa dochter dochters zoon zoons zonen zoontje dochtertje kleinkind broer "
    "broertje broers "
    "zus zusje zussen vriend vriendin vriendje vriendinnetje buurman buurvrouw buurjongen buurmeisje "
    "echtgenoot "
    "echtgenote ex ex-man ex-vrouw ex-partner neef nicht neefje nichtje schoonmoeder schoonvader schoonzoon "
    "schoondochter schoonzus stiefvader stiefmoeder stiefzoon kleinzoon kleindochter pleegzoon pleegdochter "
    "pleegmoeder "
    "pleegvader heet heten genaamd");
const Words roles(
    "kind kinderen partner man vrouw peuter kleuter baby puber jongen meisje client clienten bewoner "
    "bewoonster inwoner "
    "inwoonster deelnemer vrijwilliger vrijwilligster mantelzorger huisarts dokter arts dr drs psycholoog "
    "psychiater "
    "wijkverpleegkundige ouderconsulent leerkracht mentor coach trainer imam dominee pastoor advocaat "
    "bewindvoerder "
    "gezinsvoogd voogd collega stagiair stagiaire");
const Words doneByOne(
    "zei zegt vroeg vraagt vond vindt had heeft wil wilde kan kon kwam komt ging gaat belt belde denkt dacht "
    "neemt nam "
    "doet deed werkt werkte zag ziet gaf geeft legde legt pakt pakte vertelde vertelt stelde stelt bleef "
    "blijft zorgt "
    "zorgde helpt hielp");
const Words places(
    "in te uit naar nabij richting rond rondom omgeving dorp stad gemeente wijk buurt provincie");
const Words organisations(
    "stichting school basisschool vereniging zorginstelling instelling organisatie bedrijf winkel supermarkt "
    "verpleeghuis verzorgingshuis ziekenhuis kerk moskee buurthuis wijkcentrum buurtcentrum "
    "kinderdagverblijf "
    "woningcorporatie corporatie sportclub voetbalclub flat appartementencomplex complex praktijk apotheek "
    "cafe "
    " restaurant garage bakkerij kapper camping zorgboerderij hospice college lyceum mavo vmbo");

const Words openers(
    "nu anders samen doen dan toen hier daar wat wie waar hoe eerst later morgen vandaag gisteren soms vaak "
    "nooit ooit zo "
    "ook nog wel niet iets niets niemand iemand alles dat dit die deze elke ieder iedereen alleen weer even "
    "al meer "
    "minder beter goed fijn mooi jammer helaas gelukkig misschien daarom daarna daarbij intussen vervolgens "
    "tot na voor "
    "met zonder tussen sinds tijdens door over onder bij van uit op in aan om zij hij ik wij we je jij ze "
    "hun haar zijn "
    "moet dag praten luisteren vragen bellen werken wachten kijken komen gaan laten maken geven zorgen "
    "helpen");

constexpr std::array<std::string_view, 12> sureEnds = {"straat", "laan",      "plein",     "gracht",
                                                       "steeg",  "singel",    "plantsoen", "dreef",
                                                       "kade",   "boulevard", "straatje",  "laantje"};
constexpr std::array<std::string_view, 21> otherEnds = {
    "weg",   "hof",  "dijk", "pad",  "park",  "baan",  "markt", "wal",   "ring", "erf",  "burg",
    "akker", "veld", "kamp", "hoek", "brink", "allee", "oever", "poort", "dam",  "haven"};
constexpr std::array<std::string_view, 9> institutionEnds = {
    "school", "zorg", "huis", "stichting", "kerk", "college", "centrum", "groep", "kliniek"};
const Words noStreets(
    "onderweg halverweg snelweg autoweg uitweg terugweg heenweg omweg spoorweg luchtweg rijbaan loopbaan "
    "winkelstraat "
    "hoofdstraat zijstraat dwarsstraat tuinpad fietspad zandpad stadspark speeltuinpark arbeidsmarkt "
    "woningmarkt "
    "banenmarkt rommelmarkt zomerkamp vakantiepark");

bool endsInOneOf(std::string_view word, const auto& ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) {
        return word.size() > end.size() + 1 && word.ends_with(end);
    });
}

}  // namespace

bool isPublicWord(std::string_view plain)
{
    return publicWords.has(plain);
}

bool isParticle(std::string_view plain)
{
    return particles.has(plain);
}

Before announces(std::string_view plain)
{
    if (womanTitles.has(plain))
        return Before::Woman;
    if (manTitles.has(plain))
        return Before::Man;
    if (familyTitles.has(plain))
        return Before::Family;
    if (kin.has(plain))
        return Before::Kin;
    if (roles.has(plain))
        return Before::Role;
    if (places.has(plain))
        return Before::Place;
    return organisations.has(plain) ? Before::Organisation : Before::Nothing;
}

bool isOpener(std::string_view plain)
{
    return openers.has(plain);
}

bool isDoneByOne(std::string_view plain)
{
    return doneByOne.has(plain);
}

bool endsAsInstitution(std::string_view plain)
{
    return endsInOneOf(plain, institutionEnds);
}

bool surelyStreet(std::string_view plain)
{
    return endsInOneOf(plain, sureEnds);
}

bool endsAsStreet(std::string_view plain)
{
    return !noStreets.has(plain) && (surelyStreet(plain) || endsInOneOf(plain, otherEnds));
}

}  // namespace forms
