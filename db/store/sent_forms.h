// Which forms were sent and when, without what was answered: to choose from before anything is read.
#pragma once

#include <string>
#include <vector>

#include "db/database.h"
#include "forms/model/clock.h"

namespace db {

struct SentForm {
    std::string instrumentId;
    int instrumentVersion = 1;
    forms::Instant at{};
    bool operator==(const SentForm&) const = default;
};

// In the order in which they were sent.
std::vector<SentForm> sentForms(Database& database);

}  // namespace db
