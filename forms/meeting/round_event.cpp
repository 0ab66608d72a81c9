#include "forms/meeting/round_event.h"

#include <algorithm>
#include <charconv>

#include "forms/model/overloaded.h"

namespace forms {
namespace {

template <class Value>
struct Word {
    Value value;
    const char* word;
};

constexpr Word<PauseReason> pauseWords[] = {{PauseReason::Unsaid, "unsaid"},
                                            {PauseReason::JustSilent, "silent"},
                                            {PauseReason::SomethingElse, "something_else"},
                                            {PauseReason::RightMoment, "right_moment"}};
constexpr Word<StopReason> stopWords[] = {{StopReason::Finished, "finished"}, {StopReason::Early, "early"}};

constexpr Word<Precaution> precautionWords[] = {{Precaution::Unrecognisable, "unrecognisable"},
                                                {Precaution::DetailsChanged, "details_changed"}};

template <class Value, std::size_t size>
std::string wordOf(const Word<Value> (&words)[size], Value value)
{
    return std::find_if(std::begin(words), std::end(words),
                        [&](const auto& each) { return each.value == value; })
        ->word;
}

template <class Value, std::size_t size>
std::optional<Value> valueOf(const Word<Value> (&words)[size], const std::string& text)
{
    const auto found =
        std::find_if(std::begin(words), std::end(words), [&](const auto& each) { return text == each.word; });
    return found == std::end(words) ? std::nullopt : std::optional(found->value);
}

// "3 17"
std::string textOf(const std::array<Id, 2>& members)
{
    return std::to_string(members[0]) + " " + std::to_string(members[1]);
}

std::optional<std::array<Id, 2>> membersFrom(const std::string& text)
{
    std::array<Id, 2> members{};
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, members[0]);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != ' ')
        return std::nullopt;
    const auto second = std::from_chars(first.ptr + 1, end, members[1]);
    if (second.ec != std::errc{} || second.ptr != end)
        return std::nullopt;
    return members;
}

template <class Happening>
std::optional<RoundHappening> stepFrom(const StoredHappening& stored)
{
    if (stored.number < 0)  // so is an absent number
        return std::nullopt;
    return Happening{static_cast<std::size_t>(*stored.number)};
}

}  // namespace

StoredHappening stored(const RoundHappening& happening)
{
    const auto number = [](auto value) { return static_cast<std::int64_t>(value); };
    return std::visit(Overloaded{[](const RoundStarted&) {
                                     return StoredHappening{"started", {}, ""};
                                 },
                                 [&](const StepEntered& entered) {
                                     return StoredHappening{"step", number(entered.step), ""};
                                 },
                                 [&](const NextIdeaBegun& begun) {
                                     return StoredHappening{"next_idea", number(begun.step), ""};
                                 },
                                 [](const RoundPaused& paused) {
                                     return StoredHappening{"paused", {}, wordOf(pauseWords, paused.reason)};
                                 },
                                 [](const RoundResumed&) {
                                     return StoredHappening{"resumed", {}, ""};
                                 },
                                 [](const StepExtended& extended) {
                                     return StoredHappening{"extended", extended.by.count(), ""};
                                 },
                                 [](const ElapsedCorrected& corrected) {
                                     return StoredHappening{"corrected", corrected.elapsed.count(), ""};
                                 },
                                 [](const QuestionStated& stated) {
                                     return StoredHappening{"question", {}, stated.text};
                                 },
                                 [](const PeopleInvited& invited) {
                                     return StoredHappening{"invited", {}, textOf(invited.members)};
                                 },
                                 [](const IdeaChosen& chosen) {
                                     return StoredHappening{"idea", chosen.card, ""};
                                 },
                                 [](const SummaryGiven& summary) {
                                     return StoredHappening{"summary", summary.by, summary.text};
                                 },
                                 [&](const PrecautionTaken& precaution) {
                                     return StoredHappening{"precaution", number(precaution.taken),
                                                            wordOf(precautionWords, precaution.precaution)};
                                 },
                                 [&](const ReachSeen& seen) {
                                     return StoredHappening{"reach", number(seen.reach), seen.who};
                                 },
                                 [](const TimeAway& time) {
                                     return StoredHappening{time.counts ? "away_counted" : "away_not_counted",
                                                            time.away.count(), ""};
                                 },
                                 [](const StillRunning&) {
                                     return StoredHappening{"still_running", {}, ""};
                                 },
                                 [](const RoundStopped& stopped) {
                                     return StoredHappening{"stopped", {}, wordOf(stopWords, stopped.reason)};
                                 }},
                      happening);
}

std::optional<RoundHappening> happeningFrom(const StoredHappening& stored)
{
    const auto& [kind, number, text] = stored;
    if (kind == "started")
        return RoundStarted{};
    if (kind == "step")
        return stepFrom<StepEntered>(stored);
    if (kind == "next_idea")
        return stepFrom<NextIdeaBegun>(stored);
    if (kind == "resumed")
        return RoundResumed{};
    if (kind == "still_running")
        return StillRunning{};
    if (kind == "question")
        return QuestionStated{text};
    if (kind == "extended" && number)
        return StepExtended{std::chrono::seconds{*number}};
    if (kind == "corrected" && number)
        return ElapsedCorrected{Milliseconds{*number}};
    if (kind == "idea" && number)
        return IdeaChosen{*number};
    if (kind == "summary" && number)
        return SummaryGiven{*number, text};
    if ((kind == "away_counted" || kind == "away_not_counted") && number)
        return TimeAway{Milliseconds{*number}, kind == "away_counted"};
    if (kind == "reach" && number >= 0 && number <= static_cast<std::int64_t>(Reach::ManyPeople))
        return ReachSeen{static_cast<Reach>(*number), text};
    if (kind == "precaution" && number)
        if (const auto precaution = valueOf(precautionWords, text))
            return PrecautionTaken{*precaution, *number != 0};
    if (kind == "paused")
        if (const auto reason = valueOf(pauseWords, text))
            return RoundPaused{*reason};
    if (kind == "stopped")
        if (const auto reason = valueOf(stopWords, text))
            return RoundStopped{*reason};
    if (kind == "invited")
        if (const auto members = membersFrom(text))
            return PeopleInvited{*members};
    return std::nullopt;
}

}  // namespace forms
