#include "db/schema.h"

#include <string>

#include "db/error.h"

namespace db {
namespace {

// A step may rebuild a table that others point to; whether all is well is asked at its end. SQLite ignores
// this switch inside a transaction.
class WithoutForeignKeys {
public:
    explicit WithoutForeignKeys(Database& database) : database_(database)
    {
        database_.run("PRAGMA foreign_keys = OFF");
    }
    ~WithoutForeignKeys() { database_.run("PRAGMA foreign_keys = ON"); }
    WithoutForeignKeys(const WithoutForeignKeys&) = delete;
    WithoutForeignKeys& operator=(const WithoutForeignKeys&) = delete;

private:
    Database& database_;
};

}  // namespace

int schemaVersion(Database& database)
{
    Statement version(database, "PRAGMA user_version");
    version.next();
    return static_cast<int>(version.integer(0));
}

void refuseNewer(Database& database, const std::vector<const char*>& steps)
{
    const auto found = schemaVersion(database);
    if (found < 0)
        throw Error(Error::Kind::Damaged, "the schema version is impossible");
    if (static_cast<std::size_t>(found) > steps.size())
        throw Error(Error::Kind::TooNew, "schema " + std::to_string(found) + " is newer than this program");
}

void migrate(Database& database, const std::vector<const char*>& steps)
{
    refuseNewer(database, steps);
    const WithoutForeignKeys meanwhile(database);
    for (auto step = static_cast<std::size_t>(schemaVersion(database)); step < steps.size(); ++step) {
        Transaction transaction(database);
        database.run(steps[step]);
        if (Statement(database, "PRAGMA foreign_key_check").next())
            throw Error(Error::Kind::Failed, "a migration leaves something that points nowhere");
        database.run(("PRAGMA user_version = " + std::to_string(step + 1)).c_str());
        transaction.commit();
    }
}

}  // namespace db
