// The answers of a form in which somebody may be recognised.
#pragma once

#include <string>
#include <vector>

#include "app/desktop/traces/trace_guard.h"
#include "forms/model/instrument.h"

namespace app::desktop {

struct TracedAnswer {
    std::string questionId;
    std::string label;  // of the question
    std::string text;
    std::vector<forms::Trace> traces;  // at least one
};

// Of the questions that are asked, in their order; text and the text in tables.
std::vector<TracedAnswer> tracedAnswers(const forms::Instrument& instrument, const forms::Answers& answers,
                                        const TraceGuard& guard);

}  // namespace app::desktop
