// An export from beginning to end. judge() says what may leave and prepare() writes it; both take long, are
// meant for a thread of their own, and touch no dossier that somebody works in. In between and afterwards the
// thread that owns the dossiers has short work only: to say how they stand, and to note the export in their
// logs (docs/decisions/0018-an-export-reads-a-copy.md).
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "app/exporting/coaches.h"
#include "app/exporting/export_folder.h"
#include "app/exporting/free_text.h"
#include "app/exporting/offer.h"
#include "app/research/disclosure/differencing.h"
#include "db/dossier.h"

namespace app::exporting {

// Thrown by work that somebody stopped; nothing is left behind.
class Stopped : public std::exception {};

// Thrown when the dossier at that place has the same version of the form with other questions.
class OtherQuestions : public std::exception {
public:
    explicit OtherQuestions(std::size_t place) : place_(place) {}
    std::size_t place() const { return place_; }

private:
    std::size_t place_;
};

// How a dossier stood at one moment, to be read on any thread.
struct DossierState {
    db::Image image;
    std::uint64_t generation = 0;
    db::SlotRole openedBy = db::SlotRole::Leercoach;
};
// Takes no time to speak of. On the thread that owns the dossier, and in no transaction.
DossierState stateOf(db::Dossier& dossier);

struct ExportWork {
    // Each is asked for once, in this order, and let go before the next.
    std::vector<std::function<DossierState()>> dossiers;
    forms::Instrument instrument;
    std::string templateXml;  // of the instrument, as each dossier that has it must have it
    Wish wish;
    std::string study;
    forms::Instant now{};
    // Whether who judges wants the free texts themselves, to have them read.
    bool wantsTexts = false;
    // Called with the number of the dossier that is being read, the first being 1.
    std::function<void(std::size_t)> reading = [](std::size_t) {};
    // Called when all are read, before what may take longest.
    std::function<void()> judging = [] {};
};

struct Judged {
    Offer offer;
    std::vector<db::ExportRecord> records;   // for the log of each dossier, still without a manifest
    std::vector<std::uint64_t> generations;  // of each dossier, as it was read
    std::vector<research::Difference> near;  // earlier exports that this one differs from by too few people
    std::size_t otherVersions = 0;           // entries of another version, which were left out
    std::size_t coachesNeeded = 0;           // of at least one dossier, before it leaves
    std::size_t unread = 0;                  // free texts that stay behind because nobody read them
    std::vector<FreeText> texts;             // where they are wanted: those that leave once they are let pass
};

// Throws db::Error, OtherQuestions, Stopped, and what one of the dossiers throws when it is asked for.
Judged judge(const ExportWork& work, const std::atomic<bool>& stop);

struct Release {
    std::filesystem::path folder;  // not there yet
    std::filesystem::path fonts;
    std::vector<Coaches> coaches;  // of the dossiers, where they are needed
    // Makes `folder` one sealed file that opens with it.
    std::optional<db::Passphrase> package = {};
};

// Writes the folder, which is not there before publish(). Preconditions: the offer is no refusal, and of one
// dossier there are as many coaches as are needed. Throws as check() does, and Stopped, db::Error,
// research::ExportError and sheets::SheetError; then nothing stays. Afterwards each record comes into the log
// of its dossier, under the hash of the manifest, before the folder is published
// (docs/decisions/0015-an-export-is-logged-before-it-is-there.md).
std::unique_ptr<ExportFolder> prepare(const ExportWork& work, const Judged& judged, const Release& release,
                                      const std::atomic<bool>& stop);

}  // namespace app::exporting
