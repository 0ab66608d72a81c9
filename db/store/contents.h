// How much a dossier holds: numbers only, nothing that anybody said.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "db/database.h"

namespace db {

// Of one version of an instrument.
struct EntryCount {
    std::string instrumentId;
    int instrumentVersion = 1;
    std::int64_t sent = 0;
    std::int64_t drafts = 0;
    bool operator==(const EntryCount&) const = default;
};

struct Contents {
    std::int64_t members = 0;
    std::int64_t meetings = 0;
    std::int64_t casus = 0;
    std::int64_t rounds = 0;
    std::int64_t roundEvents = 0;
    std::int64_t dialogueCards = 0;
    std::int64_t actions = 0;
    std::int64_t decisions = 0;
    std::int64_t partnershipCards = 0;
    std::int64_t statements = 0;
    std::vector<EntryCount> entries;  // every frozen version, also without entries, by id and version
    bool operator==(const Contents&) const = default;
};

Contents contentsOf(Database& database);

}  // namespace db
