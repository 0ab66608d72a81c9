// What may lie inside the seal of a package: any bytes as its files, none of which may be named out of its
// folder.
#include <cstdlib>

#include "db/error.h"
#include "db/package.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        for (const auto& file : db::packedFiles({data, size}))
            if (!db::isPackedName(file.name) || file.bytes.size() > size)
                std::abort();
    } catch (const db::Error&) {
    }
    return 0;
}
