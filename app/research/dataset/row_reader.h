// From what somebody answered to the values of one row, coarse as the policy wants them.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "app/research/dataset/codebook.h"
#include "app/research/dataset/source.h"

namespace app::research {

// Precondition of all: the codebook was made from the instrument of the source and this policy, and all
// outlive the reader.
class RowReader {
public:
    RowReader(const Source& source, const Codebook& codebook, const forms::Policy& policy);

    // One value for each variable. The person and the team are left suppressed: who may know them decides
    // that.
    std::vector<Value> read(const SourceEntry& entry, ReviewedTexts& texts) const;

    // Whether anything of the variable leaves.
    bool leaves(std::size_t variable) const { return leaves_[variable] != Leaves::Never; }

    // Whether the variable is a text that somebody has to read before.
    bool isReviewed(std::size_t variable) const { return leaves_[variable] == Leaves::AsReviewed; }

    // The variables whose values say something about who filled in the row, in classes.
    const std::vector<std::size_t>& identifying() const { return identifying_; }

    // The variables that are only asked, or not, because of the answer in this one; they go where it goes.
    const std::vector<std::size_t>& hangingOn(std::size_t variable) const { return hanging_[variable]; }

private:
    enum class Leaves { AsItIs, InClasses, AsReviewed, Never };

    Leaves howLeaves(const forms::Question& question) const;
    bool isAskedBecauseOf(const forms::Question& question, const std::string& other) const;
    bool askingTells(const forms::Question& question) const;
    Value valueOf(std::size_t variable, const SourceEntry& entry, ReviewedTexts& texts) const;
    Value coarse(std::size_t variable, Value exact) const;

    const Source& source_;
    const forms::Policy& policy_;
    std::vector<const forms::Question*> questions_;  // of each variable; null for the first three
    std::vector<Leaves> leaves_;
    std::vector<std::size_t> identifying_;
    std::vector<std::vector<std::size_t>> hanging_;
};

// The ids of the questions whose texts leave when somebody read them and let them pass.
std::set<std::string> questionsToReview(const Source& source, const forms::Policy& policy);

}  // namespace app::research
