// What stands in the codebook and the report of an export (docs/decisions/0005-sheets-speak-dutch.md).
#pragma once

#include <cstddef>
#include <string>

#include "app/research/dataset/codebook.h"

namespace app::exporting::wording {

inline constexpr const char* codebookTitle = "Codeboek";
inline constexpr const char* column = "kolom";
inline constexpr const char* question = "vraag";
inline constexpr const char* values = "waarden";
inline constexpr const char* theColumns = "De kolommen";
inline constexpr const char* whyEmpty = "Als er geen antwoord is";
inline constexpr const char* missingCodes =
    "Deze codes zijn geen antwoorden. Ze gelden in elke kolom, behalve waar er bij de waarden andere staan.";

inline constexpr const char* report = "Exportverslag";
inline constexpr const char* insideReport = "Exportverslag, intern";
inline constexpr const char* reportFooter = "Voor de functionaris gegevensbescherming";
inline constexpr const char* insideFooter =
    "Blijft binnen het team · geef dit blad niet mee met de bestanden";
inline constexpr const char* whatItIs = "Wat";
inline constexpr const char* instrument = "Formulier";
inline constexpr const char* madeFor = "Waarvoor";
inline constexpr const char* policy = "Beleid";
inline constexpr const char* size = "Omvang";
inline constexpr const char* done = "Wat er gedaan is";
inline constexpr const char* consent = "Toestemming";
inline constexpr const char* consentRule =
    "Alleen wie op dit moment toestemming voor onderzoek geeft, zit erin.";
inline constexpr const char* coarsened = "Grover gemaakt";
inline constexpr const char* suppressed = "Hier en daar weggelaten";
inline constexpr const char* dropped = "Helemaal weggelaten";
inline constexpr const char* texts = "Teksten";
inline constexpr const char* noTexts = "Die zitten er niet in.";
extern const char* const textsRule;
inline constexpr const char* textsIn = "Teksten die erin zitten";
inline constexpr const char* order = "Volgorde en tijd";
inline constexpr const char* orderRule =
    "De rijen zijn geschud. Nummers van mensen en teams zijn geloot, bij elke export opnieuw. Een datum is "
    "nooit fijner dan een meting of een kwartaal.";
inline constexpr const char* none = "geen";

inline constexpr const char* threeQuestions = "Drie vragen";
inline constexpr const char* singledOut = "Is iemand eruit te lichten?";
inline constexpr const char* linked = "Is het te koppelen aan andere gegevens?";
inline constexpr const char* inferred = "Is er iets over iemand af te leiden?";
extern const char* const conclusion;

inline constexpr const char* inside = "Voor het team";
inline constexpr const char* insideRemark =
    "Deze cijfers staan niet in het verslag dat met de bestanden meegaat.";
inline constexpr const char* peopleIn = "Mensen die erin zitten";
inline constexpr const char* withoutConsent = "Weggelaten zonder toestemming";
inline constexpr const char* teamsTogether = "Teams onder één code";
inline constexpr const char* peopleInClass = "mensen die op elkaar lijken";
inline constexpr const char* classes = "zulke groepen";
inline constexpr const char* suppressedValues = "weggelaten waarden";

inline constexpr const char* tooSmall = "Te weinig antwoorden";
inline constexpr const char* allAlike = "Allemaal hetzelfde";
extern const char* const allAlikeHidden;
extern const char* const allAlikeShown;
inline constexpr const char* withThem = "Meer verborgen";
inline constexpr const char* means = "Gemiddelden";
extern const char* const meansRule;
extern const char* const nobodyLinked;
extern const char* const nothingInferred;
extern const char* const inferredWithinTheTeam;
extern const char* const tableConclusion;
extern const char* const tableConclusionWithinTheTeam;
inline constexpr const char* hiddenTooSmall = "Verborgen, te weinig antwoorden";
inline constexpr const char* hiddenAllAlike = "Verborgen, allemaal hetzelfde";
inline constexpr const char* hiddenWithThem = "Verborgen met een ander mee";
inline constexpr const char* hiddenMeans = "Verborgen gemiddelden";
std::string tooSmallRule(int threshold);
std::string withThemRule(int threshold);
std::string nobodySingledOut(int threshold);
// "12 tabellen, samen 240 aantallen"
std::string tablesOf(std::size_t tables, std::size_t cells);

// "reflector-bakens, versie 1"
std::string instrumentLine(const std::string& instrumentId, int version);
// "190 rijen, 19 kolommen"
std::string sizeOf(std::size_t rows, std::size_t columns);
// "5 tot en met 9", "50 of meer"
std::string between(std::size_t lowest, std::size_t highest);
std::string fromOn(std::size_t lowest);
// "3 van 190"
std::string of(std::size_t part, std::size_t whole);
std::string singledOutAnswer(const std::string& identifying, int k);
std::string linkedAnswer(bool linksWaves);
std::string inferredAnswer(int l);

}  // namespace app::exporting::wording
