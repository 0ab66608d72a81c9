#include "app/desktop/forms/traced_answers.h"

#include "app/desktop/traces/kept_texts.h"

namespace app::desktop {

std::vector<TracedAnswer> tracedAnswers(const forms::Instrument& instrument, const forms::Answers& answers,
                                        const TraceGuard& guard)
{
    const auto check = guard.check();
    std::vector<TracedAnswer> traced;
    for (const auto* section : forms::askedSections(instrument, answers))
        for (const auto& question : section->questions) {
            const auto found = answers.find(question.id);
            if (found == answers.end() || !forms::isAsked(instrument, question, answers))
                continue;
            for (auto& text : textsIn(found->second))
                if (auto traces = check.tracesIn(text); !traces.empty())
                    traced.push_back({question.id, question.label, std::move(text), std::move(traces)});
        }
    return traced;
}

}  // namespace app::desktop
