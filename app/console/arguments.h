// What stands on the command line behind the name of a command.
#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "forms/model/team.h"

namespace app::console {

using Words = std::vector<std::string>;

struct Arguments {
    Words plain;                                 // in their order
    std::map<std::string, std::string> options;  // "--seed" to what stands behind it
    std::set<std::string> flags;                 // those without a value

    std::optional<std::string> option(const std::string& name) const;
};

// Every option has a value, a flag has none. Throws WrongUse for one that the command does not know, that
// lacks its value or that comes twice, and when there are not between `fewest` and `most` plain words.
Arguments readArguments(const Words& words, std::initializer_list<std::string_view> known, std::size_t fewest,
                        std::size_t most, std::initializer_list<std::string_view> knownFlags = {});

// A whole number from 0. Throws WrongUse.
std::uint32_t wholeNumber(const std::string& text);

}  // namespace app::console
