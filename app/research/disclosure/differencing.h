// Two exports that each show enough people, and together show the few who are in only one of them.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/research/dataset/source.h"

namespace app::research {

// An export as the dossier's log keeps it. The people never leave; the log is inside the dossier.
struct LoggedExport {
    std::string id;  // as the log calls it
    std::vector<std::string> instruments;
    std::set<Respondent> people;
    // What they filled in, by its id; empty where the log does not know.
    std::map<forms::Id, Respondent> entries = {};
};

struct Difference {
    std::string earlier;     // the id of the earlier export
    std::size_t people = 0;  // of whom something is in one and not in the other
    bool operator==(const Difference&) const = default;
};

// The earlier exports of a same instrument that differ from this one by what one or more people filled in,
// but fewer than `threshold`, in the order of the log. Someone who has both can subtract; the one who
// releases is to be warned.
std::vector<Difference> tooNear(const LoggedExport& planned, const std::vector<LoggedExport>& log,
                                int threshold);

}  // namespace app::research
