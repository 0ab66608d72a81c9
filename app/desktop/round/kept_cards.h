// The dialoogkaarten of casusrondes, also of those that are over.
#pragma once

#include <vector>

#include "app/desktop/workspace.h"
#include "forms/meeting/record.h"

namespace app::desktop {

// Keeps the card with this round, and commits. Returns its id; a card without text goes, and returns 0.
forms::Id keepCard(Workspace& workspace, forms::Id round, forms::DialogueCard card);

// The casusrondes of the meeting that goes on, else of the last one that had any; in the order in which they
// were held.
std::vector<forms::HeldRound> recentRounds(Workspace& workspace);

}  // namespace app::desktop
