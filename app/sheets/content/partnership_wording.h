// The words around the partnerschapskaart that its template does not hold.
#pragma once

#include <string>

#include "forms/model/team.h"

namespace app::sheets {

namespace wording {
inline constexpr auto convenant = "Samenwerkingsconvenant";
inline constexpr auto convenantIntro =
    "Dit spreken wij met elkaar af. We begonnen bij wat wij belangrijk vinden en kwamen zo bij wat we doen. "
    "Lees het "
    "ook in die volgorde.";
inline constexpr auto nothingAgreed = "Hierover is nog niets afgesproken.";
inline constexpr auto whatChanged = "Wat is veranderd";
inline constexpr auto firstVersion = "Dit is ons eerste convenant.";
inline constexpr auto nothingChanged = "Er is niets veranderd. We kozen er opnieuw voor.";
inline constexpr auto isNew = "Nieuw";
inline constexpr auto isDropped = "Vervallen";
inline constexpr auto reviewTitle = "Wanneer we terugkijken";
inline constexpr auto noReview = "We spraken nog niet af wanneer we dit convenant opnieuw bekijken.";
inline constexpr auto signing = "Ondertekening";
inline constexpr auto signingIntro = "Wij zetten hieronder onze naam, omdat wij hieraan willen meewerken.";
inline constexpr auto nameAndSignature = "naam en handtekening";
inline constexpr auto placeAndDate = "plaats en datum";
inline constexpr auto place = "plaats";
inline constexpr auto signedOn = "datum";
inline constexpr auto forTheWall = "Dit convenant mag aan de muur · er staat niets in over een inwoner";

inline constexpr auto rightToLeft = "Vul de kaart in van rechts naar links. Begin bij 1.";
inline constexpr auto readRightToLeft = "Lees de kaart van rechts naar links. Begin bij 1.";
inline constexpr auto alsoSaid = "Ook genoemd";
inline constexpr auto onFourPapers = "op vier vellen A4";
}  // namespace wording

// "versie 2"
std::string versionOf(int version);
// "afgesproken op dinsdag 13 oktober 2026"
std::string agreedOn(const std::string& day);
// "versie 2, afgesproken op dinsdag 13 oktober 2026"
std::string versionLine(int version, const std::string& day);
// "Acties: Wij leren een half jaar met casus."
std::string inColumn(const std::string& column, const std::string& statement);
// "Op dinsdag 13 oktober 2027 bekijken we samen of dit nog klopt."
std::string reviewLine(const std::string& day);
// "Vergeleken met versie 1."
std::string comparedWith(int version);

}  // namespace app::sheets
