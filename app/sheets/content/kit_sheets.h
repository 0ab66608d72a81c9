// The sheets that are only of use when a whole meeting goes on paper: the noodpakket has them.
#pragma once

#include <string>
#include <vector>

#include "app/sheets/layout/block.h"
#include "forms/model/programme.h"
#include "forms/model/team.h"

namespace app::sheets {

// One line of the list in front.
struct KitPart {
    std::string title;
    std::string forWhom;
    std::size_t count = 1;
};

// The first page: what is in the pack, in the order of use, and what to do afterwards.
Sheet kitContents(const forms::Programme& programme, const std::string& team,
                  const std::vector<KitPart>& parts);

// The agenda with room for when each part began and ended.
Sheet meetingByHand(const forms::Programme& programme, const std::string& team);

// The open actions, each with room for its decision.
Sheet lookBackByHand(const std::vector<forms::Action>& open, const std::string& team);

// One casusronde: its steps with room for the times, and for what was asked, chosen and said. `title` tells
// which.
Sheet roundByHand(const forms::Programme& round, const std::string& title, const std::string& team);

}  // namespace app::sheets
