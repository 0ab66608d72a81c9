// Deleting for good: what went, and that it went.
#pragma once

#include <vector>

#include "db/database.h"
#include "forms/model/team.h"

namespace db {

// What can be deleted at once, and whose id its subject is.
enum class ErasedKind {
    DialogueCards,    // all of a round
    CasusNotes,       // what was noted in the rounds of a casus: question, summaries, opbrengst, notes
    Action,           // with what was decided about it
    Entry,            // a form with its answers
    PartnershipCard,  // one version, with its statements
    Person            // who a member is, and what the member wrote; others' texts are not looked into
};
enum class ErasureReason { Retention, Person };

struct Erasure {
    forms::Instant at{};
    ErasureReason reason = ErasureReason::Retention;
    ErasedKind kind = ErasedKind::Entry;
    forms::Id subject = 0;
    bool operator==(const Erasure&) const = default;
};

// A member whose data were deleted has this name: other rows still point there, and lead to nobody.
inline constexpr const char* nobody = "—";

class ErasureStore {
public:
    explicit ErasureStore(Database& database) : database_(database) {}

    // The oldest first.
    std::vector<Erasure> all() const;

    // Deletes it, whether it is there or not, and notes that. SQLite overwrites what it deletes; call
    // compact() when all is done. Inside a transaction of the caller.
    void erase(ErasedKind kind, forms::Id subject, ErasureReason reason, forms::Instant at);

    // Deletes here too what was deleted elsewhere and is not noted here. False when there was nothing to do.
    bool repeat(const std::vector<Erasure>& elsewhere);

    // Writes all pages anew, so that no page holds a copy of a row that was moved from it before it was
    // deleted. Precondition: no transaction is open.
    void compact();

private:
    void note(const Erasure& erasure);

    Database& database_;
};

}  // namespace db
