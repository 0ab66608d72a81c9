// The team agrees how it wants to work together, on a partnerschapskaart.
#pragma once

#include "app/demo/stage.h"

namespace app::demo {

// A next version begins with what was agreed before and still stays. Its actions are agreed too.
void playPartnership(Stage& stage, const std::vector<story::PartnershipCard>& told, std::size_t version);

}  // namespace app::demo
