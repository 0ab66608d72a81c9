// Brings the newest state of a dossier to the disk on a thread of its own, so that nobody waits for a disk.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "db/error.h"
#include "db/seal/sealed_file.h"
#include "forms/model/clock.h"

namespace db {

// One state of a dossier, and where it must stand.
struct Snapshot {
    std::filesystem::path file;
    Header header;
    Image image;
};

struct SealState {
    std::uint64_t asked = 0;             // the newest generation that was asked for
    std::uint64_t sealed = 0;            // the newest generation that stands on the disk
    std::optional<Error::Kind> failure;  // why the last attempt failed; stays until one succeeds

    bool isSafe() const { return sealed == asked; }
    bool operator==(const SealState&) const = default;
};

class Sealer {
public:
    // Seals and writes; throws Error when it cannot. Called on the worker.
    using Write = std::function<void(const Snapshot&)>;

    // After a failure the same snapshot is tried again after `firstPause`, then after twice that,
    // up to a minute.
    Sealer(Write write, std::uint64_t alreadySealed, forms::Milliseconds firstPause);
    // Tries once more when something is not yet on the disk, and waits for that.
    ~Sealer();

    // Takes the place of any snapshot that still waits.
    void ask(Snapshot snapshot);

    SealState state() const;
    // Called on the worker after every attempt.
    void onAttempt(std::function<void(const SealState&)> tell);

    // Does not wait for the end of a pause.
    void retry();
    // Returns when everything asked for is on the disk, or when a fresh attempt has failed.
    SealState wait();

private:
    void work(const std::stop_token& stop);
    std::optional<Error::Kind> attempt(const Snapshot& snapshot) const;

    const Write write_;
    const forms::Milliseconds firstPause_;
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::optional<Snapshot> waiting_;
    SealState state_;
    std::function<void(const SealState&)> tell_;
    bool hurry_ = false;
    std::uint64_t begun_ = 0;   // attempts
    std::uint64_t failed_ = 0;  // the number of the last attempt that failed
    std::jthread worker_;       // last: stops before the rest goes
};

}  // namespace db
