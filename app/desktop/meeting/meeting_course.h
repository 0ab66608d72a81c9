// The meeting of today as it goes through its agenda, part by part.
#pragma once

#include <optional>
#include <vector>

#include "app/desktop/workspace.h"
#include "forms/model/team.h"

namespace app::desktop {

// The meeting that runs today, else one planned for today, else a new one of the usual programme with
// everybody of the team present and the casus that come back on its agenda. A meeting of an earlier day that
// nobody closed is closed first. Not kept yet when it is new. Throws std::runtime_error when there is no such
// programme.
forms::Meeting meetingOfToday(Workspace& workspace);

// Keeps the meeting and commits; gives it as it is kept.
forms::Meeting keepMeeting(Workspace& workspace, forms::Meeting meeting);

// Closes the meeting that is going on, if there is one, and commits.
void closeMeeting(Workspace& workspace);

// A part of the meeting of today is going on, or a casusronde of any day.
bool isUnderWay(Workspace& workspace);

// The part that is going on, else that of the casusronde that was left for another part, else the one that
// comes next; nothing when the agenda is done.
std::optional<forms::Activity> partToDo(Workspace& workspace);

// The part to which the present one leads on: back to a casusronde that was left, else the next of the
// agenda.
std::optional<forms::Activity> partAfter(Workspace& workspace);
// The part behind this one in the agenda; nothing when that is the last.
std::optional<forms::Activity> partBehind(Workspace& workspace, forms::Id part);
// The part before the one that is going on; nothing when that is the first.
std::optional<forms::Activity> partBefore(Workspace& workspace);

// That part is the present one from now on; commits. What was going on ends. Precondition: there is one.
void beginPart(Workspace& workspace);
void beginPart(Workspace& workspace, forms::Id part);

// The casusronde that goes on or stands still, of any day; nothing while the meeting is at another part.
std::optional<forms::Id> roundToDo(Workspace& workspace);

// The casusronde that was held last in this part; nothing when there was none.
std::optional<forms::Id> roundIn(Workspace& workspace, forms::Id part);

// Ends the part that is going on; commits. What got no decision at the terugblik was passed over: it stays
// open and comes back at the next meeting.
void endPart(Workspace& workspace);

// Of partAfter(); empty when there is none.
std::string titleOfNextPart(Workspace& workspace);

// Whether the laptop goes round at this moment.
bool handsOverNow(Workspace& workspace);

// What the programme of the meeting says about a part of it; empty when it says nothing.
forms::AgendaItem itemOf(const Workspace& workspace, const forms::Meeting& meeting,
                         const forms::Activity& part);

// Kept with the part that is going on; commits.
void keepNotes(Workspace& workspace, const std::string& notes);

// What a team may want to know before it goes home.
struct LeftOpen {
    std::size_t actions = 0;              // that wait for a decision, those of today too
    std::size_t toFill = 0;               // people who still have a form to fill in
    std::vector<std::string> passedOver;  // titles of parts that nobody came to
};
LeftOpen leftOpen(Workspace& workspace);

}  // namespace app::desktop
