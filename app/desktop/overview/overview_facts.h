// What the Overzicht tells, gathered from the dossier. Nothing about a person, nothing under five.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/desktop/hand_over/hand_over_plan.h"
#include "app/desktop/workspace.h"
#include "db/store/retention.h"
#include "forms/model/team.h"

namespace app::desktop {

// In how many reflectors the baken that is recognised least was recognised.
struct LeastBaken {
    std::string title;
    std::size_t recognised = 0;
    std::size_t reflectors = 0;
};

struct OverviewFacts {
    std::optional<forms::Meeting> running;
    std::optional<forms::Meeting> next;  // the first planned one that has not begun
    std::vector<forms::Action> open;     // the longest due first, those without a date last
    bool metBefore = false;              // a meeting was held and closed
    std::vector<db::Kept> due;           // kinds of which something was kept long enough
    std::vector<db::Kept> dueSoon;       // within a month; empty while something is due
    bool hadRound = false;               // a casusronde, of which there may be dialoogkaarten on paper
    ToFill toFill;
    std::optional<LeastBaken> least;      // as the Teambeeld shows it
    std::optional<forms::Date> reviewOn;  // of the partnerschapskaart that holds
    std::vector<std::string> comeBack;    // codes that the agenda of the next meeting should name
};

OverviewFacts overviewFacts(Workspace& workspace);

}  // namespace app::desktop
