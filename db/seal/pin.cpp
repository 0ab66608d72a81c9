#include "db/seal/pin.h"

#include <algorithm>

namespace db {

bool isAcceptable(const Pin& pin)
{
    return pin.digits.size() >= shortestPin && pin.digits.size() <= longestPin &&
           std::all_of(pin.digits.begin(), pin.digits.end(),
                       [](std::uint8_t byte) { return byte >= '0' && byte <= '9'; });
}

}  // namespace db
