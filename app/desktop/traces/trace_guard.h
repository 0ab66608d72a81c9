// The herleidbaarheidscontrole of an open dossier: what a text gives away, given who is in the team now.
#pragma once

#include <filesystem>
#include <functional>
#include <future>
#include <set>
#include <string>
#include <vector>

#include "db/database.h"
#include "forms/privacy/trace_check.h"

namespace app::desktop {

class TraceGuard {
public:
    using Names = std::function<forms::TeamNames()>;
    // A file with one word to a line, read beside the thread that asks: reading takes longer than a key may.
    // Without it only names that stand behind a title and those of the team are seen.
    TraceGuard(const std::filesystem::path& words, Names names);

    // The words were read, so that asking costs next to nothing.
    bool isReady() const;
    // For the team as it is now; the guard lives longer. Waits for the words when they are still being read.
    forms::TraceCheck check() const;

private:
    std::shared_future<forms::WordList> words_;
    Names names_;
};

// Who is in the team, and what the team is called.
forms::TeamNames teamNames(db::Database& database);

// What one person, or one screen, is told while typing. A trace that was left as it is is not mentioned
// again.
class TraceWatch {
public:
    // Null: nothing is ever seen.
    explicit TraceWatch(const TraceGuard* guard) : guard_(guard) {}

    bool sees() const { return guard_ != nullptr; }
    // Precondition of both: it sees.
    bool isReady() const { return guard_->isReady(); }
    // Those that were not left.
    std::vector<forms::Trace> tracesIn(const std::string& text) const;
    void leave(const std::string& words) { left_.insert(words); }

private:
    const TraceGuard* guard_;
    std::set<std::string> left_;
};

}  // namespace app::desktop
