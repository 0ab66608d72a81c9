// SQLite in three small classes. A database lives in memory only; what stands on disk is made from its image.
#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "db/seal/image.h"

struct sqlite3;
struct sqlite3_stmt;

namespace db {

class Database {
public:
    // Empty, without tables.
    static Database inMemory();
    // Throws Error Damaged when the image is no SQLite database.
    static Database fromImage(Image image);

    // Runs one or more statements that take no values.
    void run(const char* sql);
    std::int64_t lastInsertedId() const;
    // Throws Error Failed when the last statement changed no row: an id that is not there.
    void expectChange() const;
    bool inTransaction() const;

    // The whole database as it would stand on disk. Takes no time to speak of, however large it is.
    // Precondition: no transaction is open.
    Image image() const;

    // From now on every change throws Error ReadOnly.
    void forbidChanges();

private:
    friend class Statement;
    Database();

    struct Close {
        void operator()(sqlite3* connection) const;
    };
    std::unique_ptr<sqlite3, Close> connection_;  // wipes what stood in the tables when it closes
};

enum class ColumnType { Null, Integer, Real, Text };

class Statement {
public:
    Statement(Database& database, std::string_view sql);

    // Binds the values to ?1, ?2, ... in the order given.
    template <class... Values>
    Statement& bind(const Values&... values)
    {
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    bool next();  // true while there is a row to read
    void run();   // for a statement that returns no rows; ready to be bound again

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    bool isNull(int column) const;
    ColumnType type(int column) const;  // as it is stored

private:
    void reset();
    void bindAt(int index, std::monostate);  // NULL
    void bindAt(int index, std::int64_t value);
    void bindAt(int index, double value);
    void bindAt(int index, std::string_view value);
    void bindAt(int index, std::integral auto value) { bindAt(index, static_cast<std::int64_t>(value)); }
    void bindAt(int index, const std::string& value) { bindAt(index, std::string_view{value}); }
    void bindAt(int index, const char* value) { bindAt(index, std::string_view{value}); }
    template <class T>
    void bindAt(int index, const std::optional<T>& value)
    {
        value ? bindAt(index, *value) : bindAt(index, std::monostate{});
    }
    template <class... T>
    void bindAt(int index, const std::variant<T...>& value)
    {
        std::visit([&](const auto& held) { bindAt(index, held); }, value);
    }
    void check(int result) const;

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

// Rolls back when it goes out of scope, unless commit() was reached.
class Transaction {
public:
    explicit Transaction(Database& database) : database_(database) { database_.run("BEGIN IMMEDIATE"); }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& database_;
    bool open_ = true;
};

}  // namespace db
