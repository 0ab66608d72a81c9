// How a column is laid down in the terms of SPSS, the same in data.sav and in data.sps.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "app/research/dataset/codebook.h"
#include "forms/model/policy.h"

namespace app::research {

// The longest that SPSS holds, in bytes.
inline constexpr std::size_t longestText = 32767;
inline constexpr std::size_t longestVariableLabel = 255;
inline constexpr std::size_t longestValueLabel = 120;

struct VariableFormat {
    bool text = false;
    std::size_t width = 0;  // bytes of a text, positions of a number
    int decimals = 0;
    bool operator==(const VariableFormat&) const = default;
};

// Follows from the column and the policy alone: a text that no answer may fill only holds missing codes.
VariableFormat formatOf(const Variable& variable, const forms::Policy& policy);

// "F12.2", "A2000"
std::string nameOf(const VariableFormat& format);

// The labels of the answers, and then those of the missing codes.
std::vector<ValueLabel> missingLabels(const Variable& variable);
std::vector<ValueLabel> allLabels(const Variable& variable);

// At most so many bytes, never ending inside a character; an ellipsis stands where something was cut off.
std::string cutTo(std::size_t bytes, std::string_view text);

}  // namespace app::research
