#include "db/schema.h"

#include <string>

#include "db/error.h"

namespace db {

int schemaVersion(Database& database)
{
    Statement version(database, "PRAGMA user_version");
    version.next();
    return static_cast<int>(version.integer(0));
}

void migrate(Database& database, const std::vector<const char*>& steps)
{
    const auto found = static_cast<std::size_t>(schemaVersion(database));
    if (found > steps.size())
        throw Error(Error::Kind::TooNew, "schema " + std::to_string(found) + " is newer than this program");

    for (std::size_t step = found; step < steps.size(); ++step) {
        Transaction transaction(database);
        database.run(steps[step]);
        database.run(("PRAGMA user_version = " + std::to_string(step + 1)).c_str());
        transaction.commit();
    }
}

}  // namespace db
