// From how many people a team sees a figure about itself.
#pragma once

#include "forms/scoring/small_group.h"
#include "forms/template/library.h"

namespace app::printing {

// What the policy team-intern says about tables; the floor where there is no such policy.
inline forms::Threshold teamThreshold(const forms::TemplateLibrary& templates)
{
    const auto* policy = templates.policy("team-intern");
    return policy ? forms::Threshold(policy->tables.threshold) : forms::Threshold{};
}

}  // namespace app::printing
