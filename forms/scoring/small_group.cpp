#include "forms/scoring/small_group.h"

#include <stdexcept>
#include <string>

namespace forms {

Threshold::Threshold(int people) : people_(static_cast<std::size_t>(people))
{
    if (people < lowestThreshold)
        throw std::invalid_argument("a threshold below " + std::to_string(lowestThreshold));
}

}  // namespace forms
