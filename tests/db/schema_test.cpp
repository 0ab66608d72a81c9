#include "db/schema.h"

#include "tests/db/fixtures.h"

namespace {

using db::Database;
using db::Error;
using db::migrate;
using db::schemaVersion;

TEST(Schema, RunsTheStepsThatAreMissing)
{
    auto database = Database::inMemory();
    migrate(database, {"CREATE TABLE a (x);"});
    migrate(database, {"nonsense that ran before;", "CREATE TABLE b (x);"});
    EXPECT_EQ(schemaVersion(database), 2);
    EXPECT_NO_THROW(database.run("INSERT INTO a VALUES (1); INSERT INTO b VALUES (1);"));
}

TEST(Schema, UndoesAStepThatFails)
{
    auto database = Database::inMemory();
    EXPECT_THROW(migrate(database, {"CREATE TABLE a (x);", "CREATE TABLE b (x); nonsense;"}), Error);
    EXPECT_EQ(schemaVersion(database), 1);
    EXPECT_THROW(database.run("INSERT INTO b VALUES (1)"), Error);
    EXPECT_FALSE(database.inTransaction());
}

TEST(Schema, LetsAStepRebuildATableThatOthersPointTo)
{
    auto database = Database::inMemory();
    const char* first =
        "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a (id) ON DELETE "
        "CASCADE);"
        "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1);";
    const char* rebuild =
        "CREATE TABLE new_a (id INTEGER PRIMARY KEY, more TEXT); INSERT INTO new_a (id) SELECT id FROM a;"
        "DROP TABLE a; ALTER TABLE new_a RENAME TO a;";
    migrate(database, {first, rebuild});
    db::Statement rows(database, "SELECT a FROM b");
    EXPECT_TRUE(rows.next());
    EXPECT_THROW(database.run("INSERT INTO b VALUES (2)"), Error);
}

TEST(Schema, UndoesAStepThatLeavesSomethingPointingNowhere)
{
    auto database = Database::inMemory();
    const char* first =
        "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a (id));"
        "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1);";
    EXPECT_THROW(migrate(database, {first, "DELETE FROM a;"}), Error);
    EXPECT_EQ(schemaVersion(database), 1);
}

TEST(Schema, RefusesANewerOneUntouched)
{
    auto database = Database::inMemory();
    database.run("PRAGMA user_version = 3");
    EXPECT_EQ(tests::kindThrownBy([&] { migrate(database, {"CREATE TABLE a (x);"}); }), Error::Kind::TooNew);
    database.run("PRAGMA user_version = -1");
    EXPECT_EQ(tests::kindThrownBy([&] { migrate(database, {"CREATE TABLE a (x);"}); }), Error::Kind::Damaged);
}

TEST(Schema, HasOnlyStrictTables)
{
    auto database = tests::emptyDossier();
    db::Statement loose(database, R"sql(
        SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND strict = 0
    )sql");
    EXPECT_FALSE(loose.next()) << loose.text(0);
}

// Architecture: there is no field for a client's name, address, birth date, BSN, phone or e-mail. Anywhere.
TEST(Schema, HasNoColumnForAnythingAboutAResident)
{
    auto database = tests::emptyDossier();
    db::Statement found(database, R"sql(
        SELECT t.name || '.' || c.name
        FROM pragma_table_list AS t JOIN pragma_table_info (t.name) AS c
        WHERE t.schema = 'main' AND (c.name LIKE '%client%' OR c.name LIKE '%address%' OR c.name LIKE '%birth%'
              OR c.name LIKE '%bsn%' OR c.name LIKE '%phone%' OR c.name LIKE '%mail%'
              OR (c.name = 'name' AND t.name NOT IN ('team', 'member', 'setting', 'sqlite_schema')))
    )sql");
    EXPECT_FALSE(found.next()) << found.text(0);
}

}  // namespace
