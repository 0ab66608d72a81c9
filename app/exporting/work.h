// An export from beginning to end, in two steps: what may leave, and then that it leaves. Takes long; meant
// for a thread of its own.
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "app/exporting/offer.h"
#include "app/research/disclosure/differencing.h"
#include "db/dossier.h"

namespace app::exporting {

// Thrown by work that somebody stopped; nothing is left behind.
class Stopped : public std::exception {};

// The wachtwoordzinnen of two people, where the policy asks for four eyes.
struct FourEyes {
    db::Passphrase prepared;
    db::Passphrase releases;
};
// Thrown when they are those of one person.
class SamePerson : public std::exception {};

struct ExportWork {
    std::vector<db::Dossier*> dossiers;  // the first is the one of whoever exports
    forms::Instrument instrument;
    Wish wish;
    std::string study;
    forms::Instant now{};
    // Called with the number of the dossier that is being read, the first being 1.
    std::function<void(std::size_t)> reading = [](std::size_t) {};
};

struct Judged {
    Offer offer;
    std::vector<db::ExportRecord> records;   // for the log of each dossier, still without a manifest
    std::vector<research::Difference> near;  // earlier exports that this one differs from by too few people
    std::size_t otherVersions = 0;           // entries of another version, which were left out
};

// Throws db::Error and Stopped.
Judged judge(const ExportWork& work, const std::atomic<bool>& stop);

struct Release {
    std::filesystem::path folder;  // not there yet
    std::filesystem::path fonts;
    std::optional<FourEyes> eyes;  // present when the policy asks for them
};

// Writes the folder as a whole and notes it in the log of every dossier. Precondition: the offer is no
// refusal. Throws SamePerson, Stopped, db::Error (WrongSecret for a wachtwoordzin that does not fit),
// research::ExportError and sheets::SheetError; then there is no folder.
void publish(const ExportWork& work, const Judged& judged, const Release& release,
             const std::atomic<bool>& stop);

}  // namespace app::exporting
