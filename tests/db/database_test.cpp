#include "db/database.h"

#include <sys/resource.h>

#include "tests/db/child.h"
#include "tests/db/fixtures.h"

namespace {

using db::Database;
using db::Error;
using db::Statement;
using db::Transaction;

std::int64_t countIn(Database& database, const char* table)
{
    Statement count(database, std::string("SELECT count(*) FROM ") + table);
    count.next();
    return count.integer(0);
}

Database withTable()
{
    auto database = Database::inMemory();
    database.run("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT, value ANY) STRICT");
    return database;
}

TEST(Database, ComesBackWholeFromItsImage)
{
    auto database = withTable();
    Statement(database, "INSERT INTO note (text, value) VALUES (?1, ?2)").bind("één", 8.0).run();
    auto copy = Database::fromImage(database.image());
    Statement found(copy, "SELECT text, value FROM note");
    ASSERT_TRUE(found.next());
    EXPECT_EQ(found.text(0), "één");
    EXPECT_EQ(found.type(1), db::ColumnType::Real);
}

TEST(Database, ChangesNothingInAnImageThatWasTaken)
{
    auto database = withTable();
    Statement insert(database, "INSERT INTO note (text) VALUES (?1)");
    insert.bind(std::string(100'000, 'a')).run();
    const auto taken = database.image();
    const auto before = tests::textIn(taken);
    database.run("UPDATE note SET text = 'kort'; VACUUM");
    insert.bind(std::string(300'000, 'b')).run();
    EXPECT_TRUE(tests::textIn(taken) == before);
    auto then = Database::fromImage(taken);
    Statement length(then, "SELECT max(length(text)) FROM note");
    ASSERT_TRUE(length.next());
    EXPECT_EQ(length.integer(0), 100'000);
}

TEST(Database, KeepsTextWithAnyBytesInIt)
{
    auto database = withTable();
    const std::string weird("a\0b\xff 😀\n", 10);
    Statement(database, "INSERT INTO note (text) VALUES (?1)").bind(weird).run();
    Statement found(database, "SELECT text FROM note");
    ASSERT_TRUE(found.next());
    EXPECT_EQ(found.text(0), weird);
}

TEST(Database, TellsEmptyTextFromNoText)
{
    auto database = withTable();
    Statement(database, "INSERT INTO note (text, value) VALUES (?1, ?2)")
        .bind(std::string_view{}, std::monostate{})
        .run();
    Statement found(database, "SELECT text, value FROM note");
    ASSERT_TRUE(found.next());
    EXPECT_FALSE(found.isNull(0));
    EXPECT_TRUE(found.isNull(1));
}

TEST(Database, GuardsForeignKeys)
{
    auto database = Database::inMemory();
    database.run("CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a (id));");
    EXPECT_THROW(database.run("INSERT INTO b VALUES (7)"), Error);
}

TEST(Database, LeavesNoTraceOfWhatWasDeleted)
{
    auto database = withTable();
    Statement(database, "INSERT INTO note (text) VALUES (?1)").bind("straks weer weg").run();
    ASSERT_NE(tests::textIn(database.image()).find("straks weer weg"), std::string::npos);
    database.run("DELETE FROM note");
    EXPECT_EQ(tests::textIn(database.image()).find("straks weer weg"), std::string::npos);
}

TEST(Database, RefusesAnImageThatIsNone)
{
    EXPECT_EQ(
        tests::kindThrownBy([] { Database::fromImage(db::Image(db::bytesOf(std::string(5000, 'x')))); }),
        Error::Kind::Damaged);
}

TEST(Database, RefusesChangesWhenTheyAreForbidden)
{
    auto database = withTable();
    database.forbidChanges();
    EXPECT_EQ(tests::kindThrownBy([&] { database.run("DELETE FROM note"); }), Error::Kind::ReadOnly);
}

TEST(Database, GivesNoImageInsideATransaction)
{
    auto database = withTable();
    const Transaction transaction(database);
    EXPECT_THROW((void)database.image(), std::logic_error);
}

TEST(Transaction, TakesBackWhatWasNotCommitted)
{
    auto database = withTable();
    {
        const Transaction transaction(database);
        database.run("INSERT INTO note (text) VALUES ('half')");
    }
    EXPECT_EQ(countIn(database, "note"), 0);
    EXPECT_FALSE(database.inTransaction());
}

TEST(Transaction, KeepsWhatWasCommitted)
{
    auto database = withTable();
    Transaction transaction(database);
    database.run("INSERT INTO note (text) VALUES ('heel')");
    transaction.commit();
    EXPECT_EQ(countIn(database, "note"), 1);
}

TEST(Statement, IsReadyForUseAgainAfterItFailed)
{
    auto database = withTable();
    Statement insert(database, "INSERT INTO note (id, text) VALUES (?1, ?2)");
    insert.bind(1, "een").run();
    EXPECT_THROW(insert.bind(1, "nog een").run(), Error);
    insert.bind(2, "twee").run();
    EXPECT_EQ(countIn(database, "note"), 2);
}

// Large enough to sort, to spill and to roll back, in a process that may not write a single byte to any file.
int workWithoutDisk()
{
    const rlimit nothing{0, 0};
    if (::setrlimit(RLIMIT_FSIZE, &nothing) != 0)
        return 2;
    auto database = withTable();
    const std::string fill = R"sql(
        WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 20000)
        INSERT INTO note (text, value) SELECT hex(randomblob(200)), n FROM number)sql";
    {
        const Transaction transaction(database);
        database.run(fill.c_str());
    }
    database.run(fill.c_str());
    database.run("CREATE TEMP TABLE sorted AS SELECT text FROM note ORDER BY text DESC");
    database.run("CREATE INDEX note_text ON note (text)");
    database.run("VACUUM");
    return countIn(database, "note") == 20000 && database.image().size() > 0 ? 0 : 1;
}

TEST(Database, NeverWritesToADisk)
{
    EXPECT_EQ(tests::endOf(tests::startChild(workWithoutDisk)), 0);
}

}  // namespace
