// A herstelsleutel as it was typed: a key, or what is wrong with it.
#include <algorithm>
#include <cstdlib>

#include "db/seal/recovery_key.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto reading = db::readRecoveryKey({reinterpret_cast<const char*>(data), size});
    if (!reading.key)
        return reading.missing + reading.surplus + reading.wrong.size() > 0 ? 0 : (std::abort(), 0);
    const auto again = db::readRecoveryKey(reading.key->text());
    if (!again.key || !std::ranges::equal(again.key->bytes(), reading.key->bytes()))
        std::abort();
    return 0;
}
