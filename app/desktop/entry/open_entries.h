// What is still to be filled in at hand-over: forms about casussen of closed meetings.
#pragma once

#include <string>
#include <vector>

#include "app/desktop/forms/editors/field_editor.h"
#include "app/desktop/workspace.h"
#include "forms/meeting/record.h"

namespace app::desktop {

struct OpenEntry {
    const forms::Instrument* instrument;
    forms::RoundRecord round;    // the casusronde it looks back on
    forms::Instant discussedAt;  // when its meeting began
};

// What this person is asked, and did not send yet. About the own casus, as soon as its meeting is closed:
// reflector and kantelbox (method.md 1.1, K4 and K5). About each casus of the last meeting, as it asks what
// was discussed together: the transitie reflector, one edition of the two. The own casus first, then the
// newest meeting.
std::vector<OpenEntry> openEntriesOf(Workspace& workspace, forms::Id member);

// Professionals of the team who have something to fill in, in the order of the team.
std::vector<forms::Member> peopleWithOpenEntries(Workspace& workspace);

// The same for the whole team, without who: nothing of it tells what one person sent.
struct ToFill {
    std::size_t people = 0;
    std::vector<std::string> codes;  // of the casussen, the newest meeting first
    bool operator==(const ToFill&) const = default;
};
ToFill toFill(Workspace& workspace);

// The reflectievraag of the casusronde; empty when none was stated.
wxString questionOf(const OpenEntry& entry);

// What a person can count on, in one line. Without a pincode no more can be promised.
wxString afterSending();

// What was agreed in the casusronde, as a form shows it: casus and day, reflectievraag, actions.
std::vector<RecapLine> recapOf(const OpenEntry& entry);

}  // namespace app::desktop
