// One answer as it reads on paper.
#pragma once

#include <string>

#include "forms/model/instrument.h"

namespace app::sheets {

// "1 – Patronen herkennen": a short label with the name behind it.
std::string nameOf(const forms::Choice& choice);

// Empty when nothing was answered, or when the answer does not belong to a question of this kind.
std::string wordsFor(const forms::TextKind& kind, const forms::Answer& answer);
std::string wordsFor(const forms::NumberKind& kind, const forms::Answer& answer);  // "2,5 uur"
std::string wordsFor(const forms::MoneyKind& kind, const forms::Answer& answer);   // "€ 1.234,50"
std::string wordsFor(const forms::DateKind& kind, const forms::Answer& answer);
std::string wordsFor(const forms::ChoiceKind& kind, const forms::Answer& answer);
std::string wordsFor(const forms::ScaleKind& kind, const forms::Answer& answer);
std::string wordsFor(const forms::GradeKind& kind, const forms::Answer& answer);  // "nu 6 · gewenst 8"

// One cell of a table.
std::string wordsFor(const forms::ColumnKind& kind, const forms::Cell& cell);

}  // namespace app::sheets
