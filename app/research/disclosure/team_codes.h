// What becomes of the team of a row: a random code or a region, small ones taken together.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/research/dataset/source.h"
#include "app/research/dataset/value.h"
#include "forms/model/policy.h"

namespace app::research {

struct TeamCodes {
    std::vector<Value> ofTeam;         // in the order of Source::teams
    std::vector<std::string> regions;  // the labels 1, 2 ... where the policy gives regions
    std::size_t together = 0;          // teams that share their code or went without, because they are small
    bool tell = false;                 // whether two rows can differ in it
};

// `people` counts who is in the export, for each team. Teams, or regions, of fewer than
// policy.rows.teamMinimum people get one code together, and when that is still too few another joins them.
TeamCodes teamCodesOf(const Source& source, const std::vector<std::size_t>& people,
                      const forms::RowRules& rules, const Random& random);

}  // namespace app::research
