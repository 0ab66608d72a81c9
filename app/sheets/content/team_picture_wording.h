// The words of the Teambeeld.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "forms/scoring/actions_over_time.h"
#include "forms/scoring/bakens_over_time.h"
#include "forms/scoring/period.h"

namespace app::sheets {

namespace wording {
inline constexpr auto teamPicture = "Teambeeld";
inline constexpr auto teamPictureIntro =
    "Zo leren wij samen. De cijfers zeggen hoe vaak; de woorden zeggen waarom. Kijk er samen naar, en vraag "
    "elkaar: herkennen we dit?";
inline constexpr auto successfulWhen = "Wij zijn een succesvol wijkteam als …";
inline constexpr auto fromTheCard = "Uit onze partnerschapskaart.";

inline constexpr auto whichBakens = "Welke bakens herkennen we?";
inline constexpr auto bakensThroughTime = "Elk baken door de tijd";
inline constexpr auto bakensInWords = "Wat we erover zeiden";
inline constexpr auto ideasBeside = "Met ideeën die we erover bespraken in een casusronde.";

inline constexpr auto howLong = "Hoe lang duurden onze casusrondes?";
inline constexpr auto period = "Periode";
inline constexpr auto rounds = "rondes";
inline constexpr auto realMean = "werkelijk, gemiddeld";
inline constexpr auto plannedMean = "gepland";
inline constexpr auto withinPlan = "binnen de tijd";
inline constexpr auto weAsked = "Vragen die we elkaar stelden";
inline constexpr auto weSummarised = "Zo vatten we samen";

inline constexpr auto whatBecame = "Wat werd er van onze acties?";
inline constexpr auto actionsRemark = "Naar de periode waarin ze zijn afgesproken.";
inline constexpr auto agreedCount = "afgesproken";
inline constexpr auto doneCount = "gedaan";
inline constexpr auto openCount = "nog open";
inline constexpr auto droppedCount = "vervallen";
inline constexpr auto itBrought = "Wat het opleverde";
inline constexpr auto inTheWay = "Wat in de weg stond";

inline constexpr auto tooFew = "te weinig";
inline constexpr auto howMade = "Hoe dit beeld is gemaakt";
inline constexpr auto teamPictureFooter = "Van het team, voor het team · geen personen, geen ranglijst";
// What is said where there is too little to show, and how the picture was made; each names the threshold.
std::string bakensTooFew(forms::Threshold threshold);
std::string roundsTooFew(forms::Threshold threshold);
std::string actionsTooFew(forms::Threshold threshold);
std::string howMadeText(forms::Threshold threshold);
}  // namespace wording

// "vijf", "tien"; in figures above twaalf
std::string inWords(forms::Threshold threshold);
// "apr – jun 2026", "okt 2026 – mrt 2027"
std::string periodName(const forms::Period& period);
// "12 van 17"
std::string partOf(std::size_t part, std::size_t of);
// "12 van 17"; "alle 17" or "geen van 17" of who were of one mind; or "te weinig"
std::string shareWords(const forms::Shown<forms::Share>& share);
// "In hoeveel van de reflectoren, apr – nov 2026."
std::string bakensRemark(const forms::Period& whole);
// "Het minst herkend: Integraal werken (3 van 17)."
std::string leastRecognised(const std::string& baken, const forms::Share& share);
// "4 min"
std::string minutesOnScale(int minutes);
// "Staafdiagram. Titel: a 3 van 4; b te weinig." What a drawing shows, for who cannot see it.
std::string spokenBars(const std::string& title, const std::vector<std::string>& bars);
std::string spokenLines(const std::string& title, const std::vector<std::string>& points);
// "apr – jun 2026: werkelijk 9:21, gepland 8:00"
std::string realBesidePlan(const std::string& period, const std::string& real, const std::string& planned);

}  // namespace app::sheets
