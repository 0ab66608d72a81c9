// A meeting goes through its agenda: from the programme, against the clock on the wall. Minutes matter here,
// so moments do; the seconds of a casusronde are the round's own business.
#pragma once

#include <optional>

#include "forms/model/programme.h"
#include "forms/model/team.h"

namespace forms {

// A meeting that has not begun, with one activity for each agenda item.
Meeting meetingFrom(const Programme& programme, Instant plannedStart);

// Of these members who are there, in the order given.
std::vector<Member> presentAt(const Meeting& meeting, std::vector<Member> members);

// What the programme says about an activity; null for one that the coach added.
const AgendaItem* agendaItemOf(const Programme& programme, const Activity& activity);

// The activity becomes the present one, and the meeting begins if it had not; one that was closed goes on.
// What was going on ends. An activity that had ended goes on, and the time in between is not its own.
// Throws std::out_of_range when there is no such activity.
void begin(Meeting& meeting, std::size_t activity, Instant now);
// Ends what is going on; the meeting goes on.
void endPresent(Meeting& meeting, Instant now);
// Ends what is going on, and the meeting.
void close(Meeting& meeting, Instant now);

// The clock of what is going on stands still, or goes on. When it does so already, or when nothing is going
// on, nothing happens.
void pause(Meeting& meeting, Instant now);
void goOn(Meeting& meeting, Instant now);
bool isPaused(const Activity& activity);
// Another reason for the pause that lasts. Precondition: something stands still.
void givePauseReason(Meeting& meeting, PauseReason reason);

// What is going on may last longer. Precondition: something is.
void extend(Meeting& meeting, std::chrono::seconds by);
// The time it was given: planned, and what was added since.
std::chrono::seconds timeGiven(const Activity& activity);

// The place of the activity with this id.
std::optional<std::size_t> placeOf(const Meeting& meeting, Id activity);

// The place of the activity that is going on.
std::optional<std::size_t> presentActivity(const Meeting& meeting);

// The place of the first activity behind all that have begun; nothing when none is left.
std::optional<std::size_t> nextActivity(const Meeting& meeting);

// The place that comes next: after what is going on, and then it may have been there before; else as
// nextActivity().
std::optional<std::size_t> followingActivity(const Meeting& meeting);

// Until its end, or until now, without its breaks; zero before it begins.
Milliseconds timeTaken(const Activity& activity, Instant now);

// When the meeting should be over: as agreed, else when its activities have had their time.
Instant agreedEnd(const Meeting& meeting);

// "Nog 47 min, loopt 3 min uit."
struct Pace {
    Milliseconds left{0};    // planned time that is still to come; an activity over time has none left
    Milliseconds behind{0};  // how much later than planned the meeting will end; below zero: earlier
    bool operator==(const Pace&) const = default;
};
// An activity that was passed over is not waited for.
Pace paceOf(const Meeting& meeting, Instant now);

// The same meeting with what has not begun made shorter, in whole minutes and each by its share, so that it
// ends as agreed, or as near to that as can be: a casusronde keeps its time, everything else at least a
// minute. A meeting that is not late stays as it is.
Meeting replanned(Meeting meeting, Instant now);

}  // namespace forms
