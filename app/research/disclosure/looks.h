// How a row looks to somebody who wants to know whose it is.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/research/dataset/value.h"
#include "app/research/disclosure/classes.h"

namespace app::research {

// Gives each different value in the identifying columns its own two bytes.
class Looks {
public:
    std::string of(const std::vector<Value>& row, const std::vector<std::size_t>& columns)
    {
        std::string looks;
        for (const auto column : columns) {
            const auto number = numberOf(row[column]);
            looks += static_cast<char>(number >> 8);
            looks += static_cast<char>(number & 0xFF);
        }
        return looks;
    }

private:
    std::uint16_t numberOf(Value value)
    {
        if (const auto reason = value.missing())
            return static_cast<std::uint16_t>(
                suppressedBytes - (static_cast<int>(Missing::Suppressed) - static_cast<int>(*reason)));
        const auto next = static_cast<std::uint16_t>(numbers_.size());
        return numbers_.emplace(value.number().value(), next).first->second;
    }

    std::map<double, std::uint16_t> numbers_;
};

}  // namespace app::research
