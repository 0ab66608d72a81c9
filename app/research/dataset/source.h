// What goes into an export, as the dossiers hold it. None of this can be written: writers take released data.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "forms/model/answer.h"
#include "forms/model/instrument.h"
#include "forms/model/team.h"

namespace app::research {

// Uniform numbers below the argument: from a cryptographic generator in the product, from a seed in tests.
using Random = std::function<std::uint32_t(std::uint32_t below)>;

// A person among all dossiers of one export. Equal in two exports of the same dossiers, so it never leaves.
struct Respondent {
    std::size_t team = 0;  // place in Source::teams
    forms::Id member = 0;
    auto operator<=>(const Respondent&) const = default;
};

// The finest that is known of time: the number of a wave, or a quarter as 20264.
struct Period {
    enum class Kind { Wave, Quarter };
    Kind kind = Kind::Wave;
    int number = 0;
    auto operator<=>(const Period&) const = default;
};
// The last quarter of 2026 is 20264.
int quarterNumber(forms::Date day);
Period quarterOf(forms::Date day);

struct SourceEntry {
    Respondent respondent;
    Period period;
    bool consent = false;  // to research, at this moment
    forms::Answers answers;
    std::map<std::string, std::string> reviewed;  // question id to the text that the reviewer let pass
};

struct SourceTeam {
    std::string name;    // stands in tables only
    std::string region;  // empty: unknown
};

// All entries of one instrument version, out of one or more dossiers.
struct Source {
    forms::Instrument instrument;
    std::vector<SourceTeam> teams;
    std::vector<SourceEntry> entries;
};

}  // namespace app::research
