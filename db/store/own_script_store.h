// What this team says in its own words in a programme.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "db/database.h"
#include "forms/model/own_script.h"

namespace db {

class OwnScriptStore {
public:
    explicit OwnScriptStore(Database& database) : database_(database) {}

    // By the id of the programme.
    std::map<std::string, std::vector<forms::OwnScript>> all() const;
    // In place of what was kept for this programme; none: its own words again.
    void keep(const std::string& programme, const std::vector<forms::OwnScript>& scripts);

private:
    Database& database_;
};

}  // namespace db
