// The parts of a blank form that are squares to tick and rows to write in.
#pragma once

#include <vector>

#include "app/sheets/layout/block.h"
#include "forms/model/instrument.h"

namespace app::sheets {

inline constexpr double rowToWriteIn = 24;  // points

// Squares side by side as far as the longest of their words lets them.
Columns squaresFor(const std::vector<forms::Choice>& options);

// Null unless all questions of the section, at least two, have the same options.
const std::vector<forms::Choice>* sharedOptions(const forms::Section& section);
// Then: one row for each option, a square in it for each question.
Table optionsByQuestion(const forms::Section& section, const std::vector<forms::Choice>& options);

// The points, and not applicable where that is an answer.
std::vector<forms::Choice> pointsOf(const forms::ScaleKind& scale);
Table blankMatrix(const forms::Section& section, const forms::ScaleKind& scale);

// What each is called at the left, room at the right.
Table shortTexts(const std::vector<forms::Question>& questions);
// Questions of GradeKind: a box for each mark.
Table blankGrades(const std::vector<forms::Question>& questions);

}  // namespace app::sheets
