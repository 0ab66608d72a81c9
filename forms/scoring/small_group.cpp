#include "forms/scoring/small_group.h"

#include <stdexcept>
#include <string>

namespace forms {

Threshold::Threshold(std::size_t people) : people_(people)
{
    if (people < smallestGroup)
        throw std::invalid_argument("a threshold below " + std::to_string(smallestGroup));
}

}  // namespace forms
