// From one dossier after another to what an export is made of.
#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "app/exporting/free_text.h"
#include "app/research/dataset/division.h"
#include "app/research/dataset/source.h"
#include "db/database.h"

namespace app::exporting {

// What is taken of a dossier.
struct Sought {
    research::Division time;
    std::set<std::string> reviewed;  // the questions whose texts leave when somebody let them pass
};

struct Gathered {
    std::size_t otherVersions = 0;           // entries of another version, which has other columns
    std::map<forms::Id, forms::Id> entries;  // of who agree, each with its member
    std::vector<FreeText> texts;             // of who agree, to those questions; the dossier is not filled in
};

// Adds the team, its sent entries, and who agrees at this moment. The source needs neither the database nor
// anything that somebody wrote afterwards.
Gathered gather(db::Database& database, research::Source& source, const Sought& sought);

}  // namespace app::exporting
