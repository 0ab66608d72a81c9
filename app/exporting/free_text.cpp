#include "app/exporting/free_text.h"

#include <algorithm>

#include "forms/privacy/trace_check.h"

namespace app::exporting {

bool mayPass(const std::string& text)
{
    static const forms::WordList noWords;
    static const forms::TraceCheck check({}, noWords);
    const auto traces = check.tracesIn(text);
    return std::none_of(traces.begin(), traces.end(), [](const forms::Trace& trace) {
        using enum forms::TraceKind;
        return trace.kind == ServiceNumber || trace.kind == BankAccount || trace.kind == Email ||
               trace.kind == Phone;
    });
}

std::optional<std::string> passed(const FreeText& text)
{
    if (!text.review || !text.review->passed || !mayPass(*text.review->passed))
        return std::nullopt;
    return text.review->passed;
}

}  // namespace app::exporting
