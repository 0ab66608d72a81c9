// What a leercoach says in own words, and how long it may take, in one step or agenda item of a programme.
// The programme itself stays as it is.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "forms/model/programme.h"

namespace forms {

struct OwnScript {
    std::string item;  // the id of the step or the agenda item
    std::chrono::seconds planned{0};
    std::string say;
    std::string pitfall;
    std::string guard;  // of a step only
    bool operator==(const OwnScript&) const = default;
};

// The same programme with these words and times. What has no item of its own in the programme is left out. A
// hint that would come after the end of its step goes.
Programme withOwn(Programme programme, const std::vector<OwnScript>& scripts);

// Each item of the programme as it is now, in its order.
std::vector<OwnScript> scriptsOf(const Programme& programme);

enum class ScriptFault { NothingToSay, NoTime, TooLong };

// A step takes at most an hour, an agenda item at most eight.
std::optional<ScriptFault> faultIn(const OwnScript& script, bool isStep);

}  // namespace forms
