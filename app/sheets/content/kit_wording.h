// The words on what a leercoach holds in hand: the coachkaart and the noodpakket.
#pragma once

#include <chrono>
#include <string>

#include "forms/model/programme.h"

namespace app::sheets {

namespace wording {
inline constexpr auto coachCard = "Coachkaart";
inline constexpr auto sayAndWatch = "Zeg, en let op";

inline constexpr auto kit = "Noodpakket";
inline constexpr auto kitIntro =
    "Een hele bijeenkomst op papier, voor als de laptop het niet doet. De vellen liggen in de volgorde "
    "waarin je ze "
    "nodig hebt. Zet een kruisje als iets op tafel ligt.";
inline constexpr auto inThePack = "Wat erin zit";
inline constexpr auto sheetName = "Vel";
inline constexpr auto forWhom = "Voor wie";
inline constexpr auto howMany = "Aantal";
inline constexpr auto alsoNeeded = "Leg ook klaar";
inline constexpr auto clock = "een klok of telefoon met een stopwatch";
inline constexpr auto pens = "pennen, voor iedereen één";
inline constexpr auto scissors = "een schaar, voor de dialoogkaarten";
inline constexpr auto afterwards = "Na afloop";
inline constexpr auto typeOver =
    "Typ de bijeenkomst later over in Leertafel, dan komen de acties de volgende keer vanzelf terug.";
inline constexpr auto takeCards = "De dialoogkaarten en de actiekaart gaan mee met de inbrenger.";
inline constexpr auto destroy =
    "Vernietig daarna het papier dat niemand meeneemt. Laat het niet in de ruimte liggen.";

inline constexpr auto forCoach = "leercoach";
inline constexpr auto forInbrenger = "inbrenger";
inline constexpr auto forEverybody = "iedereen";
inline constexpr auto forWhoLooksBack = "wie terugkijkt op een casus";

inline constexpr auto meetingByHand = "Agenda";
inline constexpr auto begun = "begonnen";
inline constexpr auto ended = "klaar";
inline constexpr auto presentCount = "Aantal aanwezigen";
inline constexpr auto presentWho = "Aanwezig (voorletters)";
inline constexpr auto notes = "Aantekeningen, geen namen van inwoners";
inline constexpr auto checkOut = "Wat nemen we mee?";

inline constexpr auto roundByHand = "Casusronde";
inline constexpr auto step = "Stap";
inline constexpr auto stopwatch = "stopwatch";
inline constexpr auto whoTold = "Wie vertelden hun idee (voorletters)";
inline constexpr auto firstIdea = "Idee dat de inbrenger eerst koos";
inline constexpr auto nextIdea = "Volgend idee";
inline constexpr auto summary = "Samenvatting";
inline constexpr auto unrecognisable =
    "Is de inwoner voor wie hier zit onherkenbaar? Zijn zeldzame details weggelaten of veranderd?";

inline constexpr auto lookBackByHand = "Terugblik op acties";
inline constexpr auto lookBackIntro =
    "Elke open actie krijgt een besluit: gedaan, doorschuiven naar een nieuwe dag, of vervallen met een "
    "reden.";
inline constexpr auto noOpenActions = "Er staan nu geen acties open. Schrijf erbij wat je je nog herinnert.";
inline constexpr auto doneTick = "gedaan";
inline constexpr auto postponedTick = "doorschuiven naar";
inline constexpr auto droppedTick = "vervallen, want";
}  // namespace wording

// "5 min"
std::string minutes(std::chrono::minutes time);
// "“Vertel in één minuut wat er speelt.”"
std::string quoted(const std::string& text);
// "Let op: nu al praten."
std::string watchFor(const std::string& pitfall);
// "bij 0:45: Rond af"
std::string hintAt(const std::string& time, const std::string& hint);
// "samen 51 min"
std::string togetherTakes(const std::string& time);
// "3. Stil schrijven"
std::string numbered(std::size_t number, const std::string& title);
// The source line of a programme, and whether it is a proposal.
std::string sourceOf(const forms::Programme& programme);
// "Coachkaart · RTM kort (8 minuten), versie 1"
std::string openFooter(const forms::Programme& programme);

}  // namespace app::sheets
