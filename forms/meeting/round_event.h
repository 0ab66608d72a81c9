// What happened in a casusronde, in order. The state of a round is always computed from this list, so the
// time ledger, crash recovery and undo are one thing.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "forms/model/clock.h"
#include "forms/model/team.h"

namespace forms {

enum class StopReason { Finished, Early };
// What is asked before a casus is told: nobody can be recognised, rare details were changed (method.md 9.6).
enum class Precaution { Unrecognisable, DetailsChanged };
// The opbouwwerkbril: how many people this is about.
enum class Reach { Unsaid, OnePerson, SomePeople, ManyPeople };

struct RoundStarted {
    bool operator==(const RoundStarted&) const = default;
};
struct StepEntered {
    std::size_t step = 0;  // index in the programme's steps
    bool operator==(const StepEntered&) const = default;
};
// Back to the step in which the inbrenger chooses, for another idea (method.md 3.1 R9).
struct NextIdeaBegun {
    std::size_t step = 0;
    bool operator==(const NextIdeaBegun&) const = default;
};
// While the clock stands still already: another reason for the same pause.
struct RoundPaused {
    PauseReason reason = PauseReason::Unsaid;
    bool operator==(const RoundPaused&) const = default;
};
struct RoundResumed {
    bool operator==(const RoundResumed&) const = default;
};
// The present step may last longer. Less than nothing takes back the last extension that still stands.
struct StepExtended {
    std::chrono::seconds by{30};
    bool operator==(const StepExtended&) const = default;
};
// The clock started too late or ran on: the present step has lasted this long, all visits together.
struct ElapsedCorrected {
    Milliseconds elapsed{0};
    bool operator==(const ElapsedCorrected&) const = default;
};
struct QuestionStated {
    std::string text;
    bool operator==(const QuestionStated&) const = default;
};
// Nobody, or one while the other is still to come, or two.
struct PeopleInvited {
    std::array<Id, 2> members{};
    bool operator==(const PeopleInvited&) const = default;
};
// The inbrenger chose this dialoogkaart, or an idea that stands on no card (0).
struct IdeaChosen {
    Id card = 0;
    bool operator==(const IdeaChosen&) const = default;
};
struct SummaryGiven {
    Id by = 0;  // 0: not noted
    std::string text;
    bool operator==(const SummaryGiven&) const = default;
};
struct PrecautionTaken {
    Precaution precaution = Precaution::Unrecognisable;
    bool taken = false;  // a tick may be taken away again
    bool operator==(const PrecautionTaken&) const = default;
};
// Seen through the opbouwwerkbril. Said again it replaces what was said before.
struct ReachSeen {
    Reach reach = Reach::Unsaid;
    std::string who;  // in the neighbourhood can do something: roles and places, no names
    bool operator==(const ReachSeen&) const = default;
};
// Time that has just passed while the laptop slept or the program was gone, and whether it counts for the
// present step.
struct TimeAway {
    Milliseconds away{0};
    bool counts = false;
    bool operator==(const TimeAway&) const = default;
};
// The round still ran and nothing else happened: after a crash only the time since then is in doubt.
struct StillRunning {
    bool operator==(const StillRunning&) const = default;
};
struct RoundStopped {
    StopReason reason = StopReason::Finished;
    bool operator==(const RoundStopped&) const = default;
};

using RoundHappening =
    std::variant<RoundStarted, StepEntered, NextIdeaBegun, RoundPaused, RoundResumed, StepExtended,
                 ElapsedCorrected, QuestionStated, PeopleInvited, IdeaChosen, SummaryGiven, PrecautionTaken,
                 ReachSeen, TimeAway, StillRunning, RoundStopped>;

struct RoundEvent {
    Milliseconds at{0};  // since the round started, on the steady clock
    Instant moment{};    // for people, and to guess how long a program that was gone has been away
    RoundHappening what;
    bool operator==(const RoundEvent&) const = default;
};

// A happening as plain columns. Kind says which of the others are used; its words are kept in dossiers, so
// they never change.
struct StoredHappening {
    std::string kind;
    std::optional<std::int64_t> number;
    std::string text;
    bool operator==(const StoredHappening&) const = default;
};
StoredHappening stored(const RoundHappening& happening);
// Nothing when the columns name no happening: what was read is damaged, or was written by a newer program.
std::optional<RoundHappening> happeningFrom(const StoredHappening& stored);

// One timed discussion of a casus. The steps are kept as they were when it began, times and all.
struct Round {
    Id id = 0;
    Id activityId = 0;
    Id casusId = 0;
    std::string programmeId;
    int programmeVersion = 1;
    std::vector<Step> steps;
    std::vector<RoundEvent> events;
    ActionCard card;  // card.actions have this round as origin
};

}  // namespace forms
