// What somebody could recognise who knows the people: which rows look like no other.
#pragma once

#include <cstddef>

#include "app/research/dataset/microdata.h"

namespace app::research {

// Rows that equal no other row in the columns that classes are made of, where a suppressed value equals a
// suppressed value. After disclosure control there are none.
std::size_t uniqueByGroup(const ReleasedMicrodata& data);

// Rows that equal no other row in all columns but the number of the person: who knows what somebody answered
// on everything finds that row.
std::size_t uniqueByAnswers(const ReleasedMicrodata& data);

}  // namespace app::research
