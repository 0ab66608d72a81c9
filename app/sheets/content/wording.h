// Every Dutch word on a sheet that does not come from a template or a person.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/sheets/content/names.h"
#include "forms/meeting/round_state.h"
#include "forms/model/instrument.h"
#include "forms/model/team.h"

namespace app::sheets {

namespace wording {
inline constexpr auto meetingSheet = "Bijeenkomstblad";

inline constexpr auto casusSheet = "Casusblad";
inline constexpr auto broughtInBy = "Ingebracht door";
inline constexpr auto roundOf = "Casusronde van";
inline constexpr auto noRoundYet = "Over deze casus is nog geen casusronde gehouden.";
inline constexpr auto wasDiscussed = "besproken";
inline constexpr auto lookedBack = "Teruggekeken met";
inline constexpr auto nothingFilledIn = "Er is nog geen reflector of kantelbox over deze casus ingevuld.";

inline constexpr auto agenda = "Agenda";
inline constexpr auto agendaItem = "Onderdeel";
inline constexpr auto planned = "gepland";
inline constexpr auto real = "werkelijk";
inline constexpr auto together = "Samen";
inline constexpr auto didNotHappen = "–";

inline constexpr auto discussed = "Besproken";
inline constexpr auto ideaOnNoCard = "een idee dat niet op een kaart staat";
inline constexpr auto summarised = "Samengevat";
inline constexpr auto reach = "Opbouwwerkbril";
inline constexpr auto takenAway = "Meegenomen";
inline constexpr auto letGo = "Losgelaten";
inline constexpr auto returnsOn = "Komt terug op";

inline constexpr auto iTakeAway = "Dit neem ik mee uit de dialoog";
inline constexpr auto iLetGo = "Dit laat ik los";
inline constexpr auto ledBy = " Onder leiding van ";
inline constexpr auto iReturnOn = "Ik kom hierop terug op";

inline constexpr auto agreed = "Afgesproken";
inline constexpr auto agreedTogether = "Afgesproken met het team";
inline constexpr auto what = "Wat";
inline constexpr auto whatIWillDo = "Wat ga ik doen";
inline constexpr auto action = "Actie";
inline constexpr auto who = "Wie";
inline constexpr auto withWhom = "Met wie";
inline constexpr auto when = "Wanneer";
inline constexpr auto done = "Klaar";
inline constexpr auto stand = "Hoe het staat";
inline constexpr auto noActions = "Er staan geen acties op deze kaart.";

inline constexpr auto dialogueCards = "Dialoogkaarten";
inline constexpr auto baken = "Baken";
inline constexpr auto from = "Van";

inline constexpr auto lookBack = "Terugblik op eerdere acties";
inline constexpr auto decision = "Besluit";

inline constexpr auto subject = "Onderdeel";
inline constexpr auto notAnswered = "niet ingevuld";
inline constexpr auto notApplicable = "niet van toepassing";
inline constexpr auto nowMark = "nu";
inline constexpr auto wantedMark = "gewenst";
inline constexpr auto noActionCard = "Bij deze casus is geen actiekaart.";

inline constexpr auto ticked = "aangekruist";
inline constexpr auto notTicked = "niet aangekruist";

inline constexpr auto codesAreSafe =
    "Vertrouwelijk · voor het team · casuscodes verwijzen naar niemand buiten dit dossier";
}  // namespace wording

// "vel 1 van 4"; on the first also how the others are joined to it
std::string posterPart(std::size_t part, std::size_t parts);
// "blad 1 van 2"
std::string pageOf(std::size_t page, std::size_t pages);
// "Casus C-7KQ4" or "Wijksituatie C-7KQ4"
std::string titleOf(const forms::Casus& casus);
// "Thema’s: buurt en schulden."; empty when there are none.
std::string themesLine(const forms::Casus& casus);
// "Dit speelt bij meer mensen. In de wijk kan iets betekenen: de beheerder van het buurthuis." Empty when
// nothing was said.
std::string reachLine(const forms::ReachSeen& seen);
// "a · b", without what is empty
std::string besideEachOther(const std::vector<std::string>& parts);
// "Vertrouwelijk · Kantelbox, versie 1"
std::string confidential(const std::string& title, int version);
// The source line, and whether the form is a proposal.
std::string sourceOf(const forms::Instrument& instrument);
// "Programma: Casusbijeenkomst, versie 2."
std::string programmeLine(const forms::Meeting& meeting);
// "13.00 – 14.32 uur"
std::string period(const std::string& from, const std::string& to);

// "lid 3", for where no name may stand
std::string memberNumber(std::size_t number);
// "leercoach", "professional" or "gast"
std::string roleOf(const forms::Member& member);

// "Aanwezig: negen, onder wie een gast en de leercoach.", "Aanwezig: A.B., M.V. (leercoach) en K.L. (gast)."
// or "Aanwezig: leercoach, opbouwwerker en wijkverpleegkundige."
std::string attendance(const std::vector<const forms::Member*>& present, Names names);

// "Casus in het kort 1:02 (+0:02) · Stil schrijven 1:00", of the steps that were reached.
std::string stepTimes(const std::vector<forms::Step>& steps, const forms::RoundState& state);
// "Samen 9:21 · gepland 8:00 · pauze 0:40 · oranje en + is over de tijd"
std::string roundTimes(const forms::RoundState& state);

// "Waarom: zij is er elke dag. Gelukt als: zij zelf belt." As far as it was answered; may be empty.
std::string purposesOf(const forms::Action& action);
// Where an action stands now: "open" or what was decided last.
std::string standOf(const forms::Action& action);
// What this meeting decided about an older action, and why.
std::string decisionOf(const forms::Action& action, forms::Id meeting);

}  // namespace app::sheets
