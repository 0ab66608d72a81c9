// What may lie inside a seal that somebody with the wachtwoordzin made: any bytes as the database of a
// dossier.
#include "db/check.h"
#include "db/database.h"
#include "db/error.h"
#include "db/schema.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        auto database = db::Database::fromImage(db::Image({data, size}));
        db::refuseNewer(database);
        (void)db::faultIn(database);
    } catch (const db::Error&) {
    }
    return 0;
}
