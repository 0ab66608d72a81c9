// The numbered steps by which a database becomes the newest schema.
#pragma once

#include <vector>

#include "db/database.h"

namespace db {

// The contents of db/migrations/*.sql in order, built into the program.
const std::vector<const char*>& migrations();

int schemaVersion(Database& database);

// Throws Error TooNew when a newer program has migrated this database.
void refuseNewer(Database& database, const std::vector<const char*>& steps = migrations());

// Runs the steps that are missing, each in one transaction with its version number. Throws Error TooNew,
// without any change, when the database is of a newer schema than there are steps.
void migrate(Database& database, const std::vector<const char*>& steps = migrations());

}  // namespace db
