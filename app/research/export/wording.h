// The Dutch words of the files in an export (docs/decisions/0005-sheets-speak-dutch.md).
#pragma once

#include <string>

#include "app/research/dataset/codebook.h"
#include "app/research/dataset/wording.h"
#include "forms/model/policy.h"

namespace app::research::wording {

inline constexpr const char* variable = "variabele";
inline constexpr const char* description = "omschrijving";
inline constexpr const char* contents = "inhoud";
inline constexpr const char* level = "meetniveau";
inline constexpr const char* value = "waarde";
inline constexpr const char* meaning = "betekenis";
inline constexpr const char* isMissing = "ontbrekend";

// The columns of an anonieme tabel, and what stands in place of a figure.
inline constexpr const char* table = "tabel";
inline constexpr const char* answer = "antwoord";
inline constexpr const char* count = "aantal";
inline constexpr const char* peopleWhoAnswered = "n";
inline constexpr const char* mean = "gemiddelde";
inline constexpr const char* allTogether = "alle";
inline constexpr const char* tooFewAnswers = "te weinig antwoorden";
inline constexpr const char* unanimous = "eensgezind";

// "niet ingevuld", "niet van toepassing", "onderdrukt wegens herleidbaarheid"
std::string nameOf(Missing reason);
std::string nameOf(Content content);
// "nominaal", "ordinaal", "schaal"
std::string nameOf(Measure measure);

// What a file with one row for each entry is called, wherever it is named.
inline constexpr const char* microdata = "gepseudonimiseerd onderzoeksbestand";
inline constexpr const char* anonymousTable = "anonieme tabel";
// What that means for who works with it. The word that it is not is never printed (research.md 1).
extern const char* const pseudonymousMeans;
// "onderzoek, versie 1: Onderzoek, vastgesteld door FG van Elburg op 2026-11-22"
std::string policyLine(const forms::Policy& policy);
// "gepseudonimiseerd onderzoeksbestand, gemaakt op 2026-11-22"
std::string ofTheDay(const std::string& product, forms::Date day);
// What one row is, and of whom there are rows.
inline constexpr const char* analysisUnit = "Een ingevuld formulier";
inline constexpr const char* universe =
    "Leden van de teams die het formulier verstuurden en toestemming gaven voor onderzoek";
// What a value in the column for the period says: the label of its wave, or "2026, kwartaal 4".
std::string nameOfPeriod(const Variable& period, double number);
std::string ddiTitle(const std::string& instrument);

}  // namespace app::research::wording
