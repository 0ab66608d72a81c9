#include "db/database.h"

#include <sqlite3.h>

#include <stdexcept>
#include <utility>

#include "db/error.h"
#include "db/memory_file.h"

namespace db {
namespace {

Error::Kind kindOf(int code)
{
    switch (code & 0xFF) {
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return Error::Kind::Damaged;
        case SQLITE_READONLY:
            return Error::Kind::ReadOnly;
        case SQLITE_NOMEM:
        case SQLITE_FULL:
            return Error::Kind::NoMemory;
        default:
            return Error::Kind::Failed;
    }
}

// SQLite's messages name tables and columns, never values.
[[noreturn]] void fail(sqlite3* connection)
{
    throw Error(kindOf(sqlite3_extended_errcode(connection)), sqlite3_errmsg(connection));
}

}  // namespace

void Database::Close::operator()(sqlite3* connection) const
{
    sqlite3_close_v2(connection);
}

Database::Database()
{
    sqlite3* connection = nullptr;
    const int result = openInMemory(&connection);
    connection_.reset(connection);
    if (result != SQLITE_OK)
        throw Error(kindOf(result), "no memory for a database");
    sqlite3_extended_result_codes(connection, 1);
}

Database Database::inMemory()
{
    return fromImage({});
}

Database Database::fromImage(Image image)
{
    Database database;
    imageOf(database.connection_.get()) = std::move(image);
    // Nothing may ever reach a disk by way of SQLite: no journal, no temporary file.
    database.run(
        "PRAGMA temp_store = MEMORY;"
        "PRAGMA journal_mode = MEMORY;"
        "PRAGMA foreign_keys = ON;"
        "PRAGMA secure_delete = ON;"
        "PRAGMA trusted_schema = OFF;"
        // One GB: what grows larger could not be opened again.
        "PRAGMA max_page_count = 250000;"
        "SELECT count(*) FROM sqlite_schema;");
    return database;
}

void Database::run(const char* sql)
{
    if (sqlite3_exec(connection_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(connection_.get());
}

std::int64_t Database::lastInsertedId() const
{
    return sqlite3_last_insert_rowid(connection_.get());
}

void Database::expectChange() const
{
    if (sqlite3_changes64(connection_.get()) == 0)
        throw Error(Error::Kind::Failed, "nothing there to change");
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(connection_.get()) == 0;
}

Image Database::image() const
{
    if (inTransaction())
        throw std::logic_error("image() inside a transaction");
    return imageOf(connection_.get());
}

void Database::forbidChanges()
{
    run("PRAGMA query_only = ON");
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Database& database, std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.connection_.get(), sql.data(), static_cast<int>(sql.size()), &statement,
                           nullptr) != SQLITE_OK)
        fail(database.connection_.get());
    statement_.reset(statement);
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK)
        fail(sqlite3_db_handle(statement_.get()));
}

void Statement::reset()
{
    sqlite3_reset(statement_.get());
}

void Statement::bindAt(int index, std::monostate)
{
    check(sqlite3_bind_null(statement_.get(), index));
}

void Statement::bindAt(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(statement_.get(), index, value));
}

void Statement::bindAt(int index, double value)
{
    check(sqlite3_bind_double(statement_.get(), index, value));
}

void Statement::bindAt(int index, std::string_view value)
{
    // An empty view may point nowhere, which SQLite would take for NULL.
    const char* text = value.empty() ? "" : value.data();
    check(sqlite3_bind_text64(statement_.get(), index, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

bool Statement::next()
{
    const int result = sqlite3_step(statement_.get());
    if (result == SQLITE_ROW)
        return true;
    // Reset at once, so that a finished or failed statement never holds a transaction open.
    const bool done = result == SQLITE_DONE;
    auto* connection = sqlite3_db_handle(statement_.get());
    if (!done) {
        const Error error(kindOf(sqlite3_extended_errcode(connection)), sqlite3_errmsg(connection));
        reset();
        throw error;
    }
    reset();
    return false;
}

void Statement::run()
{
    if (next()) {
        reset();
        throw std::logic_error("run() on a statement that returns rows");
    }
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(statement_.get(), column);
}

std::string Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return text ? std::string(text, size) : std::string{};
}

bool Statement::isNull(int column) const
{
    return type(column) == ColumnType::Null;
}

ColumnType Statement::type(int column) const
{
    switch (sqlite3_column_type(statement_.get(), column)) {
        case SQLITE_NULL:
            return ColumnType::Null;
        case SQLITE_INTEGER:
            return ColumnType::Integer;
        case SQLITE_FLOAT:
            return ColumnType::Real;
        case SQLITE_TEXT:
            return ColumnType::Text;
        default:
            throw Error(Error::Kind::Damaged, "a column of a type that is never written");
    }
}

Transaction::~Transaction()
{
    if (!open_)
        return;
    try {
        database_.run("ROLLBACK");
    } catch (const Error&) {
        // SQLite has rolled back by itself.
    }
}

void Transaction::commit()
{
    database_.run("COMMIT");
    open_ = false;
}

}  // namespace db
