// Who lets an export leave: coaches, each with a wachtwoordzin of their own
// (docs/decisions/0019-a-researcher-looks-and-a-coach-releases.md).
#pragma once

#include <cstddef>
#include <exception>
#include <filesystem>
#include <vector>

#include "db/seal/sealed_file.h"
#include "forms/model/policy.h"

namespace app::exporting {

// How many coaches type their wachtwoordzin before something leaves a dossier that is open: two where the
// policy asks for four eyes; one where a researcher opened it, who receives and does not release; else none,
// for who opened it is the one.
std::size_t coachesNeeded(db::SlotRole openedBy, const forms::Policy& policy);

// The wachtwoordzinnen that were typed for one dossier.
struct Coaches {
    std::filesystem::path dossier;
    std::vector<db::Passphrase> typed;
};
// Thrown when two of them are those of one person.
class SamePerson : public std::exception {};
// Thrown when one of them opens the dossier, but not as a coach.
class NotACoach : public std::exception {};

// Takes about a second for each slot and each wachtwoordzin. Throws SamePerson, NotACoach and db::Error
// (WrongSecret for one that does not fit).
void check(const Coaches& coaches);

}  // namespace app::exporting
