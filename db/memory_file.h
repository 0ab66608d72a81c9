// The only disk that SQLite knows: one file for each connection, in memory, and no way to make another.
#pragma once

#include "db/seal/image.h"

struct sqlite3;

namespace db {

// Opens a connection on a file of its own, still empty, and returns SQLite's code. As with sqlite3_open_v2()
// there may be a connection to close when this fails.
int openInMemory(sqlite3** connection);

// What stands in the file of a connection that openInMemory() made. It is replaced only before the first
// statement.
Image& imageOf(sqlite3* connection);

}  // namespace db
