// What is told about an export: why nothing may leave, what may instead, and what came out.
#pragma once

#include <string>

#include "app/research/dataset/microdata.h"
#include "app/research/disclosure/differencing.h"
#include "app/research/disclosure/refusal.h"
#include "app/research/export/export_error.h"

namespace app::console {

std::string sentenceFor(const research::Refusal& refusal);
std::string sentenceFor(research::ExportError::Kind kind);

// A line about an earlier export that differs too little from this one.
std::string warningOf(const research::Difference& difference, const std::string& dossier);

// Which columns were made coarser, hidden here and there or left out, a line for each kind that occurs.
std::string summaryOf(const research::ReleasedMicrodata& data);

}  // namespace app::console
