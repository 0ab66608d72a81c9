#include "db/store/instrument_store.h"

namespace db {

void InstrumentStore::freeze(const FrozenInstrument& instrument)
{
    Statement(database_, R"sql(
        INSERT INTO instrument_definition (instrument_id, version, xml) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING
    )sql")
        .bind(instrument.id, instrument.version, instrument.xml)
        .run();
}

std::optional<FrozenInstrument> InstrumentStore::find(const std::string& id, int version) const
{
    Statement found(database_,
                    "SELECT xml FROM instrument_definition WHERE instrument_id = ?1 AND version = ?2");
    found.bind(id, version);
    return found.next() ? std::optional(FrozenInstrument{id, version, found.text(0)}) : std::nullopt;
}

std::vector<FrozenInstrument> InstrumentStore::all() const
{
    std::vector<FrozenInstrument> all;
    Statement found(database_, R"sql(
        SELECT instrument_id, version, xml FROM instrument_definition ORDER BY instrument_id, version
    )sql");
    while (found.next())
        all.push_back({found.text(0), static_cast<int>(found.integer(1)), found.text(2)});
    return all;
}

}  // namespace db
