// What the Overzicht tells, gathered from the dossier. Nothing about a person, nothing under five.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/desktop/hand_over/hand_over_plan.h"
#include "app/desktop/workspace.h"
#include "forms/model/team.h"

namespace app::desktop {

// In how many reflectors the baken that is recognised least was recognised.
struct LeastBaken {
    std::string title;
    int recognised = 0;
    int reflectors = 0;
};
// Fewer reflectors than this say something about a person.
inline constexpr int fewestReflectors = 5;

struct OverviewFacts {
    std::optional<forms::Meeting> running;
    std::optional<forms::Meeting> next;  // the first planned one that has not begun
    std::vector<forms::Action> open;     // the longest due first, those without a date last
    bool metBefore = false;              // a meeting was held and closed
    bool somethingIsDue = false;         // was kept long enough
    bool hadRound = false;               // a casusronde, of which there may be dialoogkaarten on paper
    ToFill toFill;
    std::optional<LeastBaken> least;
};

OverviewFacts overviewFacts(Workspace& workspace);

}  // namespace app::desktop
