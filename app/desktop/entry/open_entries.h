// What one person still has to fill in: reflectors and kantelboxen about casus of earlier meetings.
#pragma once

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

// The newest meeting first. A reflector is for everybody who was there, a kantelbox for the inbrenger alone,
// and neither before the meeting is closed (method.md 1.1, K4 and K5).
std::vector<OpenEntry> openEntriesOf(Workspace& workspace, forms::Id member);

// Professionals of the team who have something to fill in, in the order of the team.
std::vector<forms::Member> peopleWithOpenEntries(Workspace& workspace);

// What was agreed in the casusronde, as a form shows it: casus and day, reflectievraag, actions.
std::vector<RecapLine> recapOf(const OpenEntry& entry);

}  // namespace app::desktop
