// The laptop goes round: which forms are asked of whom.
#pragma once

#include <optional>
#include <vector>

#include "forms/model/team.h"

namespace forms {

// One form, asked of one member about one subject.
struct AskedForm {
    Id id = 0;
    Id member = 0;
    std::string instrumentId;
    int instrumentVersion = 1;
    Subject subject = Subject::Casus;
    Id subjectId = 0;  // of the casus or meeting; 0 for team and own practice
    Id sent = 0;       // the entry; 0 while it was not sent, or after it was withdrawn
    bool operator==(const AskedForm&) const = default;
};

struct HandOver {
    Id id = 0;
    Id meeting = 0;  // in which the laptop goes round; 0: outside a meeting
    Instant startedAt{};
    std::optional<Instant> endedAt;  // absent: the laptop is in other hands now
    std::vector<AskedForm> asked;
    bool operator==(const HandOver&) const = default;
};

}  // namespace forms
