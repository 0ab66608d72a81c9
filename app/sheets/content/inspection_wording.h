// The words of the inzageblad, spoken to the member it is about.
#pragma once

namespace app::sheets::wording {

inline constexpr auto inspection = "Inzageblad";
inline constexpr auto inspectionIntro =
    "Op dit blad staat wat het dossier van het team over jou bewaart. Je mag het lezen, meenemen en laten "
    "verbeteren. "
    "Wat je zelf invulde, staat op de vellen hierachter.";
inline constexpr auto inspectionFooter = "Vertrouwelijk · alleen voor wie dit blad aanvroeg";
inline constexpr auto handedOverOn = "gegeven op (datum)";
inline constexpr auto handedOverBy = "door (leercoach)";

inline constexpr auto whoYouAre = "Wie je bent";
inline constexpr auto name = "Naam";
inline constexpr auto role = "Rol";
inline constexpr auto function = "Functie";
inline constexpr auto inTheTeam = "In het team";
inline constexpr auto stillThere = "ja";
inline constexpr auto left = "niet meer";

inline constexpr auto meetingsAttended = "Bijeenkomsten waar je bij was";
inline constexpr auto casusBroughtIn = "Casussen die je inbracht";
inline constexpr auto inRounds = "Wat je in casusrondes deed";
inline constexpr auto youAsked = "Je reflectievraag";
inline constexpr auto youTold = "Je vertelde als een van de twee je idee.";
inline constexpr auto yourCard = "Je dialoogkaart";
inline constexpr auto youSummarised = "Je samenvatting";
inline constexpr auto yourTakeAway = "Wat je meenam";
inline constexpr auto yourLetGo = "Wat je losliet";
inline constexpr auto yourActions = "Acties die je op je nam";
inline constexpr auto yourForms = "Wat je invulde";
inline constexpr auto nothingKept = "Hierover is niets bewaard.";

inline constexpr auto notOnThisSheet = "Wat hier niet staat";
inline constexpr auto notOnThisSheetText =
    "Een formulier dat je nog niet verstuurde, ziet alleen jij: je vindt het bij Doorgeven. En als iemand "
    "jou noemde in "
    "een eigen tekst, kan Leertafel dat niet vinden. Vraag de leercoach om mee te zoeken.";
inline constexpr auto whatIsWrong = "Klopt er iets niet?";

}  // namespace app::sheets::wording
