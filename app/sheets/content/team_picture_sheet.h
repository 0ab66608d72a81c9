// The Teambeeld: what a team sees of itself. Pictures before tables, words of the team beside every figure;
// no person, no ranking, nothing under a threshold that is five or more (screens.md 6).
#pragma once

#include <vector>

#include "app/sheets/layout/block.h"
#include "forms/meeting/team_words.h"
#include "forms/model/instrument.h"
#include "forms/scoring/actions_over_time.h"
#include "forms/scoring/bakens_over_time.h"
#include "forms/scoring/rounds_over_time.h"

namespace app::sheets {

struct TeamPicture {
    forms::Team team;
    forms::BakensOverTime bakens;
    std::vector<forms::PeriodFigure<forms::RoundLengths>> rounds;
    std::vector<forms::PeriodFigure<forms::ActionCounts>> actions;
    forms::TeamWords words;
    // The one that the figures were made with.
    forms::Threshold threshold{};
};

// Names of bakens come from the reflector. Words stand only beside a figure that may be shown.
Sheet teamPictureSheet(const TeamPicture& picture, const forms::Instrument& reflector);

}  // namespace app::sheets
