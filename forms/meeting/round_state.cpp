#include "forms/meeting/round_state.h"

#include <algorithm>

namespace forms {
namespace {

using Phase = RoundState::Phase;

RoundState beforeTheStart(const std::vector<Step>& steps)
{
    RoundState state;
    for (const auto& step : steps)
        state.ledger.push_back({step.id, step.planned, {}, {}, 0});
    return state;
}

// What time that passes now is counted as; null when it is not counted.
Milliseconds* runningTime(RoundState& state)
{
    switch (state.phase) {
        case Phase::Running:
            return &state.ledger[state.step].real;
        case Phase::Paused:
            return &state.paused;
        case Phase::NotStarted:
        case Phase::Stopped:
            return nullptr;
    }
    return nullptr;
}

void pass(RoundState& state, Milliseconds time)
{
    if (auto* running = runningTime(state))
        *running += time;
}

void enter(RoundState& state, std::size_t step)
{
    state.ledger.at(step).visits += 1;
    state.step = step;
    state.extensions.clear();
}

void apply(RoundState& state, const RoundStarted&)
{
    state.phase = Phase::Running;
    enter(state, 0);
}

void apply(RoundState& state, const StepEntered& entered)
{
    if (state.nextIdeaFrom == entered.step)
        state.nextIdeaFrom.reset();  // the next idea is taken back
    enter(state, entered.step);
}

void apply(RoundState& state, const NextIdeaBegun& begun)
{
    state.nextIdeaFrom = state.step;
    enter(state, begun.step);
}

void apply(RoundState& state, const RoundPaused& paused)
{
    state.phase = Phase::Paused;
    state.pauseReason = paused.reason;
}

void apply(RoundState& state, const RoundResumed&)
{
    state.phase = Phase::Running;
}

void apply(RoundState& state, const StepExtended& extended)
{
    state.ledger[state.step].extended += extended.by;
    if (extended.by.count() > 0)
        state.extensions.push_back(extended.by);
    else if (!state.extensions.empty())
        state.extensions.pop_back();
}

void apply(RoundState& state, const ElapsedCorrected& corrected)
{
    state.ledger[state.step].real = corrected.elapsed;
}

void apply(RoundState& state, const QuestionStated& stated)
{
    state.question = stated.text;
}

void apply(RoundState& state, const PeopleInvited& invited)
{
    const auto [first, second] = invited.members;
    const bool oneIsToCome = first != 0 && second == 0;
    state.invitedFirst = oneIsToCome ? first : 0;
    state.invited = oneIsToCome ? std::nullopt : std::optional(invited.members);
}

void apply(RoundState& state, const IdeaChosen& chosen)
{
    if (state.needsIdea())
        state.ideas.push_back(chosen.card);
    else
        state.ideas.back() = chosen.card;
    state.nextIdeaFrom.reset();
}

void apply(RoundState& state, const SummaryGiven& summary)
{
    state.summaries.push_back(summary);
}

void apply(RoundState& state, const PrecautionTaken& precaution)
{
    if (precaution.taken)
        state.precautions.insert(precaution.precaution);
    else
        state.precautions.erase(precaution.precaution);
}

void apply(RoundState& state, const ReachSeen& seen)
{
    state.reach = seen;
}

void apply(RoundState& state, const TimeAway& time)
{
    auto* running = runningTime(state);
    if (time.counts || !running)
        return;
    const auto leftOut = std::min(time.away, *running);
    *running -= leftOut;
    state.away += leftOut;
}

void apply(RoundState&, const StillRunning&)
{
}

void apply(RoundState& state, const RoundStopped& stopped)
{
    state.phase = Phase::Stopped;
    state.stopReason = stopped.reason;
}

}  // namespace

Milliseconds overtime(const StepTime& time)
{
    return std::max(Milliseconds{0}, time.real - time.planned - time.extended);
}

Milliseconds timeTaken(const RoundState& state)
{
    Milliseconds taken{0};
    for (const auto& step : state.ledger)
        taken += step.real;
    return taken;
}

std::chrono::seconds timePlanned(const RoundState& state)
{
    std::chrono::seconds planned{0};
    for (const auto& step : state.ledger)
        planned += step.planned + step.extended;
    return planned;
}

RoundState stateOf(const std::vector<Step>& steps, const std::vector<RoundEvent>& events, Milliseconds now)
{
    auto state = beforeTheStart(steps);
    Milliseconds seen{0};
    for (const auto& event : events) {
        pass(state, event.at - seen);
        std::visit([&](const auto& happening) { apply(state, happening); }, event.what);
        seen = event.at;
    }
    pass(state, now - seen);
    return state;
}

RoundState stateOf(const Round& round)
{
    return stateOf(round.steps, round.events,
                   round.events.empty() ? Milliseconds{0} : round.events.back().at);
}

}  // namespace forms
