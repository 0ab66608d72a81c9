// Where a casusronde stands: computed from its steps and what happened, never kept.
#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "forms/meeting/round_event.h"

namespace forms {

// One line of the time ledger. Time in a step that is visited more than once adds up; pauses are counted
// apart.
struct StepTime {
    std::string stepId;
    std::chrono::seconds planned{0};
    std::chrono::seconds extended{0};
    Milliseconds real{0};
    int visits = 0;
    bool operator==(const StepTime&) const = default;
};
Milliseconds overtime(const StepTime& time);

struct RoundState {
    enum class Phase { NotStarted, Running, Paused, Stopped };

    Phase phase = Phase::NotStarted;
    PauseReason pauseReason = PauseReason::Unsaid;  // while paused
    StopReason stopReason = StopReason::Finished;   // when stopped
    std::size_t step = 0;                           // the present one; the last one when stopped
    std::vector<StepTime> ledger;                   // one line for each step, in their order
    std::vector<std::chrono::seconds> extensions;   // of this visit to the present step; can be taken back
    Milliseconds paused{0};                         // all pauses together
    Milliseconds away{0};                           // time away that does not count
    std::string question;                           // the reflectievraag; empty: not stated yet
    std::optional<std::array<Id, 2>> invited;       // to tell their idea; 0: there is nobody else
    Id invitedFirst = 0;                            // while the other of the two is still to come
    std::vector<Id> ideas;                          // the cards chosen, in order; 0: an idea on no card
    std::optional<std::size_t> nextIdeaFrom;        // a next idea is to be chosen; the step it began in
    std::vector<SummaryGiven> summaries;
    std::set<Precaution> precautions;  // those that were taken
    ReachSeen reach;                   // as it was said last

    const StepTime& present() const { return ledger[step]; }
    // The inbrenger still has to choose what is discussed now.
    bool needsIdea() const { return ideas.empty() || nextIdeaFrom; }
    bool operator==(const RoundState&) const = default;
};

// Of all steps together, pauses and time away left out.
Milliseconds timeTaken(const RoundState& state);
// Of all steps together, extensions counted.
std::chrono::seconds timePlanned(const RoundState& state);

// The state at a moment, counted from the start like the events' own `at` and not before the last of them.
// Throws std::out_of_range when an event names a step that is not there.
RoundState stateOf(const std::vector<Step>& steps, const std::vector<RoundEvent>& events, Milliseconds now);
// The state right after the last event; of a round that was stopped, the final one.
RoundState stateOf(const Round& round);

}  // namespace forms
