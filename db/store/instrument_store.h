// Every version of an instrument that was ever used, so that an answer never loses its meaning.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/database.h"

namespace db {

struct FrozenInstrument {
    std::string id;
    int version = 1;
    std::string xml;  // the template, byte for byte
    bool operator==(const FrozenInstrument&) const = default;
};

class InstrumentStore {
public:
    explicit InstrumentStore(Database& database) : database_(database) {}

    // To be called before the first entry of a version. When this version is kept already,
    // what is kept stays.
    void freeze(const FrozenInstrument& instrument);

    std::optional<FrozenInstrument> find(const std::string& id, int version) const;
    // By id and version.
    std::vector<FrozenInstrument> all() const;

private:
    Database& database_;
};

}  // namespace db
