#include "forms/meeting/casusronde.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

#include "forms/meeting/steady_clock.h"
#include "forms/model/utf8.h"

namespace forms {
namespace {

using Phase = RoundState::Phase;

std::optional<Refusal> notUnderWay(const RoundState& state)
{
    if (state.phase == Phase::NotStarted)
        return Refusal::NotStarted;
    if (state.phase == Phase::Stopped)
        return Refusal::Stopped;
    return std::nullopt;
}

// What the rule of a step still asks before it is left.
std::optional<Refusal> openRule(StepRule rule, const RoundState& state)
{
    if (rule == StepRule::NeedsQuestion && state.question.empty())
        return Refusal::NeedsQuestion;
    if (rule == StepRule::InviteExactlyTwo && !state.invited)
        return Refusal::NotExactlyTwo;
    if (rule == StepRule::InbrengerChooses && state.needsIdea())
        return Refusal::NeedsIdea;
    return std::nullopt;
}

bool isTalk(StepRule rule)
{
    return rule == StepRule::Dialogue || rule == StepRule::Summarise;
}

constexpr std::chrono::seconds betweenMarks{10};

template <class... Kinds>
bool isOneOf(const RoundHappening& what)
{
    return (std::holds_alternative<Kinds>(what) || ...);
}

// Time in the present step during which a running round did not say that it ran, and that nobody judged.
Milliseconds notJudged(const std::vector<RoundEvent>& events)
{
    Milliseconds away{0};
    Milliseconds seen{0};
    bool runs = false;
    for (const auto& [at, moment, what] : events) {
        if (runs && noticedGap(seen + betweenMarks, at))
            away += at - seen;
        if (isOneOf<StepEntered, NextIdeaBegun, ElapsedCorrected, TimeAway>(what))
            away = Milliseconds{0};
        if (isOneOf<RoundStarted, RoundResumed>(what))
            runs = true;
        if (isOneOf<RoundPaused, RoundStopped>(what))
            runs = false;
        seen = at;
    }
    return away;
}

}  // namespace

Casusronde::Casusronde(std::vector<Step> steps, Id inbrenger, std::vector<RoundEvent> events,
                       SteadyClock steady, Clock clock)
    : steps_(std::move(steps)),
      inbrenger_(inbrenger),
      events_(std::move(events)),
      steady_(std::move(steady)),
      clock_(std::move(clock))
{
    if (steps_.empty())
        throw std::logic_error("a casusronde without steps");
    if (events_.empty())
        return;
    // The steady clock may have begun again since, so the wall clock bridges the gap, unless it was set back.
    const auto& last = events_.back();
    const auto gap = std::max(Milliseconds{0}, clock_() - last.moment);
    zero_ = steady_() - last.at - gap;
    if (gap.count() > 0 && stateOf(steps_, events_, last.at).phase == Phase::Running)
        suspectedAway_ = notJudged(events_) + gap;
}

RoundState Casusronde::state() const
{
    return stateOf(steps_, events_, events_.empty() ? Milliseconds{0} : now());
}

std::optional<Refusal> Casusronde::happen(RoundHappening what)
{
    events_.push_back({now(), clock_(), std::move(what)});
    return std::nullopt;
}

bool Casusronde::noteStillRunning()
{
    if (state().phase != Phase::Running || now() - events_.back().at < betweenMarks)
        return false;
    happen(StillRunning{});
    return true;
}

std::optional<Refusal> Casusronde::start()
{
    if (!events_.empty())
        return Refusal::AlreadyStarted;
    zero_ = steady_();
    return happen(RoundStarted{});
}

std::optional<Refusal> Casusronde::pause(PauseReason reason)
{
    const auto before = state();
    if (const auto refusal = notUnderWay(before))
        return refusal;
    if (before.phase == Phase::Paused)
        return Refusal::AlreadyPaused;
    return happen(RoundPaused{reason});
}

std::optional<Refusal> Casusronde::givePauseReason(PauseReason reason)
{
    const auto before = state();
    if (const auto refusal = notUnderWay(before))
        return refusal;
    if (before.phase != Phase::Paused)
        return Refusal::NotPaused;
    if (before.pauseReason == reason)
        return std::nullopt;
    return happen(RoundPaused{reason});
}

std::optional<Refusal> Casusronde::resume()
{
    const auto phase = state().phase;
    if (phase == Phase::NotStarted)
        return Refusal::NotStarted;
    if (phase == Phase::Running)
        return Refusal::NotPaused;
    return happen(RoundResumed{});
}

std::optional<Refusal> Casusronde::stop()
{
    const auto before = state();
    if (const auto refusal = notUnderWay(before))
        return refusal;
    const bool last = before.step + 1 == steps_.size();
    return happen(RoundStopped{last ? StopReason::Finished : StopReason::Early});
}

std::optional<Refusal> Casusronde::next()
{
    const auto before = state();
    if (const auto refusal = notUnderWay(before))
        return refusal;
    if (before.step + 1 == steps_.size())
        return Refusal::LastStep;
    if (const auto refusal = openRule(steps_[before.step].rule, before))
        return refusal;
    return happen(StepEntered{before.step + 1});
}

std::optional<Refusal> Casusronde::back()
{
    const auto before = state();
    if (const auto refusal = notUnderWay(before))
        return refusal;
    if (before.nextIdeaFrom)
        return happen(StepEntered{*before.nextIdeaFrom});
    if (before.step == 0)
        return Refusal::FirstStep;
    return happen(StepEntered{before.step - 1});
}

std::optional<Refusal> Casusronde::nextIdea()
{
    const auto before = state();
    if (const auto refusal = notUnderWay(before))
        return refusal;
    if (!isTalk(steps_[before.step].rule))
        return Refusal::NotInThisStep;
    for (auto step = before.step; step-- > 0;)
        if (steps_[step].rule == StepRule::InbrengerChooses)
            return happen(NextIdeaBegun{step});
    return Refusal::NotInThisStep;
}

std::optional<Refusal> Casusronde::extend(std::chrono::seconds by)
{
    if (const auto refusal = notUnderWay(state()))
        return refusal;
    if (by.count() <= 0)
        return Refusal::BadDuration;
    return happen(StepExtended{by});
}

std::optional<Refusal> Casusronde::takeBackExtension()
{
    const auto before = state();
    if (const auto refusal = notUnderWay(before))
        return refusal;
    if (before.extensions.empty())
        return Refusal::NothingExtended;
    return happen(StepExtended{-before.extensions.back()});
}

std::optional<Refusal> Casusronde::correctElapsed(Milliseconds elapsed)
{
    if (state().phase == Phase::NotStarted)
        return Refusal::NotStarted;
    if (elapsed.count() < 0)
        return Refusal::BadDuration;
    return happen(ElapsedCorrected{elapsed});
}

std::optional<Refusal> Casusronde::timeAway(Milliseconds away, bool counts)
{
    const auto before = state();
    if (const auto refusal = notUnderWay(before))
        return refusal;
    if (away.count() <= 0)
        return Refusal::BadDuration;
    if (away > (before.phase == Phase::Paused ? before.paused : before.present().real))
        return Refusal::MoreThanPassed;
    return happen(TimeAway{away, counts});
}

std::optional<Refusal> Casusronde::stateQuestion(const std::string& text)
{
    if (const auto refusal = notUnderWay(state()))
        return refusal;
    const auto question = trimmed(text);
    if (question.empty())
        return Refusal::NeedsQuestion;
    if (question.find_first_of("\r\n") != std::string::npos)
        return Refusal::NotOneSentence;
    return happen(QuestionStated{question});
}

std::optional<Refusal> Casusronde::notInStep(StepRule rule) const
{
    const auto before = state();
    if (const auto refusal = notUnderWay(before))
        return refusal;
    return steps_[before.step].rule == rule ? std::nullopt : std::optional(Refusal::NotInThisStep);
}

std::optional<Refusal> Casusronde::invite(const std::vector<Id>& members)
{
    if (const auto refusal = notInStep(StepRule::InviteExactlyTwo))
        return refusal;
    const std::set<Id> different(members.begin(), members.end());
    if (members.size() != 2 || different.size() != 2 || different.count(0) > 0)
        return Refusal::NotExactlyTwo;
    if (different.count(inbrenger_) > 0)
        return Refusal::InbrengerInvited;
    return happen(PeopleInvited{{members[0], members[1]}});
}

std::optional<Refusal> Casusronde::inviteFirst(Id member)
{
    if (const auto refusal = notInStep(StepRule::InviteExactlyTwo))
        return refusal;
    return member == inbrenger_ ? Refusal::InbrengerInvited : happen(PeopleInvited{{member, 0}});
}

std::optional<Refusal> Casusronde::inviteNobody()
{
    if (const auto refusal = notInStep(StepRule::InviteExactlyTwo))
        return refusal;
    return happen(PeopleInvited{});
}

std::optional<Refusal> Casusronde::chooseIdea(Id chooser, Id card)
{
    if (const auto refusal = notInStep(StepRule::InbrengerChooses))
        return refusal;
    if (chooser != inbrenger_)
        return Refusal::OnlyInbrengerChooses;
    return happen(IdeaChosen{card});
}

std::optional<Refusal> Casusronde::summarise(Id by, const std::string& text)
{
    const auto before = state();
    if (const auto refusal = notUnderWay(before))
        return refusal;
    if (!isTalk(steps_[before.step].rule))
        return Refusal::NotInThisStep;
    return happen(SummaryGiven{by, trimmed(text)});
}

std::optional<Refusal> Casusronde::takePrecaution(Precaution precaution, bool taken)
{
    const auto before = state();
    if (const auto refusal = notUnderWay(before))
        return refusal;
    if (before.precautions.contains(precaution) == taken)
        return std::nullopt;
    return happen(PrecautionTaken{precaution, taken});
}

std::optional<Refusal> Casusronde::seeReach(Reach reach, const std::string& who)
{
    const auto before = state();
    if (const auto refusal = notUnderWay(before))
        return refusal;
    const ReachSeen seen{reach, trimmed(who)};
    return seen == before.reach ? std::nullopt : happen(seen);
}

}  // namespace forms
