// Instruments that were filled in, and drafts of them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "db/database.h"
#include "forms/model/team.h"

namespace db {

// Which draft is meant: a member has at most one for an instrument version and subject, and
// nobody else sees it.
struct DraftOf {
    forms::Id member = 0;
    std::string instrumentId;
    int instrumentVersion = 1;
    forms::Subject subject = forms::Subject::Casus;
    forms::Id subjectId = 0;
};

class EntryStore {
public:
    explicit EntryStore(Database& database) : database_(database) {}

    // Keeps an entry with all its answers, sent or not, and returns its id. The draft of the same member,
    // version and subject is replaced, whatever id the entry has. The instrument version must be frozen.
    // Throws std::logic_error for an id that was sent already: a sent entry never changes; its writer may
    // withdraw it, see HandOverStore.
    forms::Id save(const forms::Entry& entry);

    std::optional<forms::Entry> draft(const DraftOf& which) const;
    void discardDraft(const DraftOf& which);

    std::optional<forms::Entry> find(forms::Id id) const;
    // Sent entries only, in the order in which they were sent.
    std::vector<forms::Entry> sent() const;
    std::vector<forms::Entry> sentAbout(forms::Subject subject, forms::Id subjectId) const;

    // By this member about this casus, with any version of the instrument.
    bool wasSent(const std::string& instrumentId, forms::Id member, forms::Id casus) const;

private:
    Database& database_;
};

}  // namespace db
