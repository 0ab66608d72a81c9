// From one dossier after another to what an export is made of.
#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "app/research/dataset/source.h"
#include "db/dossier.h"

namespace app::exporting {

// What one dossier gave.
struct Gathered {
    std::size_t entries = 0;        // of this version of the instrument
    std::size_t otherVersions = 0;  // entries of another version, which have other columns
    std::set<forms::Id> members;    // who filled in an entry and agreed
};

// Holds no more of a dossier than may leave it: no text that somebody wrote, and no answer to a direct
// question.
class Gathering {
public:
    explicit Gathering(forms::Instrument instrument);

    // Takes the sent entries, and who agrees at this moment. The dossier is not needed afterwards.
    Gathered add(db::Database& database);

    const research::Source& source() const { return source_; }

private:
    forms::Answers mayLeave(forms::Answers answers) const;

    research::Source source_;
    std::set<std::string> neverLeaving_;  // question ids
};

}  // namespace app::exporting
