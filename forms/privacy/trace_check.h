// The herleidbaarheidscontrole: whether a free text lets somebody be recognised (dossier.md 8). It finds what
// can be known by form, by the names of the team and by a list of words; it can miss what only a reader
// understands.
#pragma once

#include <string_view>
#include <vector>

#include "forms/privacy/team_names.h"
#include "forms/privacy/trace.h"
#include "forms/privacy/word_list.h"

namespace forms {

class TraceCheck {
public:
    // `words` lives longer than the check.
    TraceCheck(const TeamNames& team, const WordList& words);

    // In order, none overlapping another. Takes any bytes; a text of 5,000 characters takes well under 5 ms.
    std::vector<Trace> tracesIn(std::string_view text) const;

private:
    const WordList& words_;
    TeamNameRules team_;
};

}  // namespace forms
