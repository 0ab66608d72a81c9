// Where a rule saw something, in places of the reading it was given.
#pragma once

#include <vector>

#include "forms/privacy/trace.h"

namespace forms {

struct Found {
    TraceKind kind;
    std::size_t begin;
    std::size_t end;
    StandIn standIn;
};
using AllFound = std::vector<Found>;

}  // namespace forms
