// One casusronde as it runs: commands become events, or are refused with a reason.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "forms/meeting/round_event.h"
#include "forms/meeting/round_state.h"

namespace forms {

// Why a command changed nothing.
enum class Refusal {
    NotStarted,
    AlreadyStarted,
    Stopped,
    AlreadyPaused,
    NotPaused,
    FirstStep,  // nothing to go back to
    LastStep,   // after this one the round is stopped
    NotInThisStep,
    NeedsQuestion,         // no step 3 without a reflectievraag
    NotOneSentence,        // a reflectievraag is one line
    NotExactlyTwo,         // two different people are invited, no more and no fewer
    InbrengerInvited,      // the inbrenger asks, two others answer
    NeedsIdea,             // the inbrenger has not chosen yet
    OnlyInbrengerChooses,  // nobody else picks the idea
    BadDuration,           // no time, or less than none
    NothingExtended,       // this step got no extra time that still stands
    MoreThanPassed,        // longer away than the clock has run
    Unreadable             // what was typed on the actiekaart, and is no date
};

// Keeps the time and guards the method (method.md 3). It never goes on by itself and never cuts anyone off:
// over time everything works as before. There is no command for a round of the table.
//
// Each command adds its events and answers nothing, or changes nothing and answers why.
class Casusronde {
public:
    // A new round when there are no events; else one that was under way when its program stopped. Throws
    // std::logic_error without steps.
    Casusronde(std::vector<Step> steps, Id inbrenger, std::vector<RoundEvent> events, SteadyClock steady,
               Clock clock);

    RoundState state() const;
    const std::vector<Step>& steps() const { return steps_; }
    const Step& step() const { return steps_[state().step]; }
    // Everything that happened; whoever keeps them, keeps those that are new.
    const std::vector<RoundEvent>& events() const { return events_; }

    // For a window to call with every look at the clock. Adds an event, and says so, when the round runs and
    // nothing has happened for ten seconds.
    bool noteStillRunning();
    // How long the program was gone, by the wall clock, counted from the last event before the round was
    // opened again; and with it what was away before in this step, when nobody said then whether it counts.
    // That time is on the clock already; timeAway() says whether it counts. Nothing when the round stood
    // still or is new.
    std::optional<Milliseconds> suspectedAway() const { return suspectedAway_; }

    [[nodiscard]] std::optional<Refusal> start();
    [[nodiscard]] std::optional<Refusal> pause(PauseReason reason = PauseReason::Unsaid);
    // Why the clock stands still. May be said again, otherwise; the same reason once more adds nothing.
    [[nodiscard]] std::optional<Refusal> givePauseReason(PauseReason reason);
    // After a pause, or after a stop that came too soon.
    [[nodiscard]] std::optional<Refusal> resume();
    // Stops early in any step but the last.
    [[nodiscard]] std::optional<Refusal> stop();

    // Steps follow each other as the programme has them. A pause stays a pause.
    [[nodiscard]] std::optional<Refusal> next();
    // Undoes next(), or a next idea for which nothing was chosen yet.
    [[nodiscard]] std::optional<Refusal> back();
    // From the dialogue or the summary to the choice of another idea.
    [[nodiscard]] std::optional<Refusal> nextIdea();

    // By half a minute or a minute, usually.
    [[nodiscard]] std::optional<Refusal> extend(std::chrono::seconds by);
    // The last extension since the step was entered was a mistake; then the one before it.
    [[nodiscard]] std::optional<Refusal> takeBackExtension();
    // The present step has lasted this long, all visits together; also after the stop.
    [[nodiscard]] std::optional<Refusal> correctElapsed(Milliseconds elapsed);
    // Of the time that just passed, this much the laptop slept or the program was gone. To be asked before
    // the next step.
    [[nodiscard]] std::optional<Refusal> timeAway(Milliseconds away, bool counts);

    // May be said again, better, as long as the round runs.
    [[nodiscard]] std::optional<Refusal> stateQuestion(const std::string& text);
    // Who tell their idea first. Inviting again replaces the two.
    [[nodiscard]] std::optional<Refusal> invite(const std::vector<Id>& members);
    // One of them is known; the round does not go on before the other is. Precondition: it is somebody.
    [[nodiscard]] std::optional<Refusal> inviteFirst(Id member);
    // There are no two others in the room: the round goes on without.
    [[nodiscard]] std::optional<Refusal> inviteNobody();
    // The card of the idea that is discussed now, or 0 for an idea on no card; choosing again replaces it.
    [[nodiscard]] std::optional<Refusal> chooseIdea(Id chooser, Id card);
    // Who summarised (0: not noted) and what was said, which may be left empty.
    [[nodiscard]] std::optional<Refusal> summarise(Id by, const std::string& text);
    // A line of the checklist is ticked, or its tick taken away.
    [[nodiscard]] std::optional<Refusal> takePrecaution(Precaution precaution, bool taken);
    // How many people this is about, and who in the neighbourhood can do something. What was said already
    // adds nothing.
    [[nodiscard]] std::optional<Refusal> seeReach(Reach reach, const std::string& who);

private:
    Milliseconds now() const { return steady_() - zero_; }
    std::optional<Refusal> happen(RoundHappening what);
    std::optional<Refusal> notInStep(StepRule rule) const;

    std::vector<Step> steps_;
    Id inbrenger_;
    std::vector<RoundEvent> events_;
    SteadyClock steady_;
    Clock clock_;
    std::optional<Milliseconds> suspectedAway_;
    Milliseconds zero_{0};  // what the steady clock showed, or would have shown, at the start
};

}  // namespace forms
