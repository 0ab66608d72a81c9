// What was filled in, in the dossiers of which something may leave.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/research/dataset/source.h"
#include "db/database.h"

namespace app::exporting {

// One version of a form: its columns are its own, so an export holds no other beside it.
struct FormStock {
    std::string id;
    int version = 1;
    std::string xml;                                 // the template, as the dossier keeps it
    std::map<research::Period, std::size_t> sent{};  // how often, in each period
    bool operator==(const FormStock&) const = default;
};

// The forms that were sent in, by id and version.
std::vector<FormStock> stockOf(db::Database& database);

// Whether the same version of a form was changed in between, so that the two cannot be taken together.
bool contradict(const std::vector<FormStock>& one, const std::vector<FormStock>& other);

// Precondition: no two contradict each other.
std::vector<FormStock> together(const std::vector<std::vector<FormStock>>& stocks);

}  // namespace app::exporting
