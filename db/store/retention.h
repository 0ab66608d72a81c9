// How long each kind of thing is kept, and what has been kept long enough.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "db/store/erasure_store.h"

namespace db {

enum class Kept {
    DialogueCards,    // since the terugkoppeling of their casus
    CasusNotes,       // since the terugkoppeling
    Actions,          // since it was decided that they are done or dropped
    CasusForms,       // reflectors and kantelboxen: everything filled in about a casus, since it was sent
    Questionnaires,   // everything filled in about something else, since it was sent
    PartnershipCards  // versions that were followed by another, since they were agreed
};
inline constexpr std::array allKept{Kept::DialogueCards, Kept::CasusNotes,     Kept::Actions,
                                    Kept::CasusForms,    Kept::Questionnaires, Kept::PartnershipCards};

// In months; nothing: as long as the team has its dossier.
using KeepTerm = std::optional<int>;
inline constexpr int longestTerm = 240;

// What is due of one kind. No names: the codes of the casussen it is about, sorted, none where there are
// none.
struct Due {
    Kept kind = Kept::DialogueCards;
    std::vector<forms::Id> subjects;  // as ErasureStore::erase() wants them
    std::vector<std::string> casusCodes;
    std::int64_t count = 0;  // of cards, casussen, actions, forms or versions
    bool operator==(const Due&) const = default;
};

// A casus is fed back on the day agreed for it on the actiekaart, else on the last day agreed for one of its
// actions, else at the meeting in which it was discussed. A draft counts from its last change.
class Retention {
public:
    explicit Retention(Database& database) : database_(database) {}

    // As chosen for this team, else the usual one: 0, 6, 24, 24 and 60 months, and always.
    KeepTerm term(Kept kind) const;
    // Precondition: 0 to longestTerm.
    void setTerm(Kept kind, KeepTerm term);

    // Only the kinds of which something is due; a term ends with the day on which it is over.
    std::vector<Due> due(forms::Date today) const;

    // Deletes all of these and notes it. Inside no transaction. Backups are for the dossier to follow.
    void erase(const std::vector<Due>& due, forms::Instant at);

private:
    Database& database_;
};

}  // namespace db
