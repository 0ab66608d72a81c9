// What went wrong, as a sentence for the person at the terminal.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/sheets/sheet_error.h"
#include "db/check.h"
#include "db/error.h"
#include "forms/template/faults.h"

namespace app::console {

std::string sentenceFor(db::Error::Kind kind);
std::string sentenceFor(app::sheets::SheetError::Kind kind);
std::string sentenceFor(const db::CheckFault& fault);
// A line for each: "file:line: what is wrong and what to do".
std::string sentencesFor(const std::vector<forms::TemplateFault>& faults);

// "1 bladzijde", "3 bladzijden"
std::string countOf(std::size_t count, const std::string& one, const std::string& several);

}  // namespace app::console
