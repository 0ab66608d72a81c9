// What is told about an export: why nothing may leave, what may instead, and what came out.
#pragma once

#include <string>

#include "app/exporting/offer.h"
#include "app/research/disclosure/differencing.h"
#include "app/research/disclosure/refusal.h"
#include "app/research/export/export_error.h"

namespace app::console {

std::string sentenceFor(const research::Refusal& refusal);
std::string sentenceFor(research::ExportError::Kind kind);

// A line about an earlier export that differs too little from this one.
std::string warningOf(const research::Difference& difference);

// What came out, and what the disclosure control did to it, a line for each kind that occurs. Precondition of
// both: the offer is no refusal.
std::string readySentence(const exporting::Offer& offer);
std::string summaryOf(const exporting::Offer& offer);

}  // namespace app::console
