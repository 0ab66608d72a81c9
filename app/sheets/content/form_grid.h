// Sections of a form that ask the same things, as one table: a row for each section, a column for each
// question. The eight bakens of a reflector are such sections.
#pragma once

#include <span>
#include <vector>

#include "app/sheets/layout/block.h"
#include "forms/model/instrument.h"

namespace app::sheets {

using Sections = std::span<const forms::Section>;

// Neighbours that are alike stand together when there are at least three; every other section stands alone.
std::vector<Sections> runsOf(const std::vector<forms::Section>& sections);

// Whether sections stand together on this form; it is then better read on wide paper.
bool hasGrid(const forms::Instrument& instrument);

// With what was answered.
Table filledGrid(const forms::Instrument& instrument, Sections run, const forms::Answers& answers);

// With squares to tick and room to write.
Table blankGrid(Sections run);

}  // namespace app::sheets
