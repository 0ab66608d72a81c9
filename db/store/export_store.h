// What left the dossier as data.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "db/database.h"
#include "forms/model/team.h"

namespace db {

enum class ExportProduct { Table, Microdata };

struct ExportRecord {
    forms::Id id = 0;
    forms::Instant at{};
    ExportProduct product = ExportProduct::Table;
    std::string instrumentId;
    int instrumentVersion = 1;
    std::string policyId;
    int policyVersion = 1;
    std::string study;            // what it was for
    std::string manifestSha256;   // in hexadecimal: tells which folder it was
    std::set<forms::Id> members;  // whose entries were in it
    // Each entry that was in it, with its member; empty in what left before these were kept.
    std::map<forms::Id, forms::Id> entries = {};
    bool operator==(const ExportRecord&) const = default;
};

class ExportStore {
public:
    explicit ExportStore(Database& database) : database_(database) {}

    // Adds the record, whatever its id, and returns the id it got.
    forms::Id add(const ExportRecord& record);

    // In the order in which they left.
    std::vector<ExportRecord> all() const;

private:
    Database& database_;
};

}  // namespace db
