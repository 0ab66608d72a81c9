// What goes into an export, as the dossiers hold it. None of this can be written: writers take released data.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/research/dataset/codebook.h"
#include "app/research/dataset/value.h"
#include "forms/model/answer.h"
#include "forms/model/instrument.h"
#include "forms/model/team.h"
#include "forms/scoring/group.h"

namespace app::research {

// Uniform numbers below the argument: from a cryptographic generator in the product, from a seed in tests.
using Random = std::function<std::uint32_t(std::uint32_t below)>;

// A person among all dossiers of one export. Equal in two exports of the same dossiers, so it never leaves.
struct Respondent {
    std::size_t team = 0;  // place in Source::teams
    forms::Id member = 0;
    auto operator<=>(const Respondent&) const = default;
};

// The finest that is known of time: the number of a wave, or a quarter as 20264.
struct Period {
    enum class Kind { Wave, Quarter };
    Kind kind = Kind::Wave;
    int number = 0;
    auto operator<=>(const Period&) const = default;
};
// The last quarter of 2026 is 20264.
Period periodOf(const forms::Quarter& quarter);

struct SourceTeam {
    std::string name;    // stands in tables only
    std::string region;  // empty: unknown
};

// Question id to the text that somebody read and let pass.
using Reviewed = std::map<std::string, std::string>;

struct SourceEntry {
    Respondent respondent;
    Period period;
    bool consent = false;  // to research, at this moment
    Reviewed reviewed;
    // As exact as it was given, one for each column of Source::columns(). A text that nobody reviewed, and
    // the answer to a direct question, have no place in it.
    std::vector<Value> cells;
};

// All entries of one instrument version, out of one or more dossiers.
class Source {
public:
    explicit Source(forms::Instrument instrument, std::vector<SourceTeam> teams = {});
    Source(Source&&) = default;
    Source& operator=(Source&&) = default;

    // What the waves are called, the first being wave 1. None: the entries stand in quarters.
    void nameWaves(std::vector<std::string> names) { waves_ = std::move(names); }

    // The place of the team.
    std::size_t add(SourceTeam team);
    // Keeps figures only, whatever was answered. Precondition: the respondent's team is a place in teams().
    void add(const Respondent& respondent, const Period& period, bool consent, const forms::Answers& answers,
             Reviewed reviewed = {});

    const forms::Instrument& instrument() const { return instrument_; }
    // The columns of a microdata file in which nothing is made coarse.
    const Codebook& columns() const { return columns_; }
    const std::vector<std::string>& waves() const { return waves_; }
    const std::vector<SourceTeam>& teams() const { return teams_; }
    const std::vector<SourceEntry>& entries() const { return entries_; }
    // Who agreed, and is in an export, or who did not.
    std::set<Respondent> people(bool consent) const;

private:
    forms::Instrument instrument_;
    Codebook columns_;
    std::vector<const forms::Question*> questions_;  // of each column
    std::vector<std::string> waves_;
    std::vector<SourceTeam> teams_;
    std::vector<SourceEntry> entries_;
};

}  // namespace app::research
