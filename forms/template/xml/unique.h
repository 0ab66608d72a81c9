// Names that may occur once, and the line on which each was first seen.
#pragma once

#include <map>
#include <string>

#include "forms/template/faults.h"

namespace forms {

class UniqueNames {
public:
    // Makes the message about a name that was already used on that line.
    using Wording = std::string (*)(const std::string& name, int firstLine);

    UniqueNames(FaultList& faults, Wording wording) : faults_(faults), wording_(wording) {}

    // An empty name was reported elsewhere and is not looked at.
    void add(const std::string& name, int line)
    {
        if (name.empty())
            return;
        const auto [known, added] = lines_.emplace(name, line);
        if (!added)
            faults_.add(line, wording_(name, known->second));
    }

private:
    FaultList& faults_;
    Wording wording_;
    std::map<std::string, int> lines_;
};

}  // namespace forms
