#include "db/store/contents.h"

namespace db {
namespace {

std::vector<EntryCount> countEntries(Database& database)
{
    Statement versions(database, R"sql(
        SELECT definition.instrument_id, definition.version, count(entry.sent_at),
               count(entry.id) - count(entry.sent_at)
        FROM instrument_definition AS definition
        LEFT JOIN entry ON entry.instrument_id = definition.instrument_id
                       AND entry.instrument_version = definition.version
        GROUP BY definition.instrument_id, definition.version
        ORDER BY definition.instrument_id, definition.version
    )sql");
    std::vector<EntryCount> counts;
    while (versions.next())
        counts.push_back({versions.text(0), static_cast<int>(versions.integer(1)), versions.integer(2),
                          versions.integer(3)});
    return counts;
}

}  // namespace

Contents contentsOf(Database& database)
{
    Statement tables(database, R"sql(
        SELECT (SELECT count(*) FROM member), (SELECT count(*) FROM meeting), (SELECT count(*) FROM casus),
               (SELECT count(*) FROM round), (SELECT count(*) FROM round_event),
               (SELECT count(*) FROM dialogue_card), (SELECT count(*) FROM action),
               (SELECT count(*) FROM action_decision), (SELECT count(*) FROM partnership_card),
               (SELECT count(*) FROM statement)
    )sql");
    tables.next();
    return {.members = tables.integer(0),
            .meetings = tables.integer(1),
            .casus = tables.integer(2),
            .rounds = tables.integer(3),
            .roundEvents = tables.integer(4),
            .dialogueCards = tables.integer(5),
            .actions = tables.integer(6),
            .decisions = tables.integer(7),
            .partnershipCards = tables.integer(8),
            .statements = tables.integer(9),
            .entries = countEntries(database)};
}

}  // namespace db
