// A gepseudonimiseerd onderzoeksbestand: rows that may leave.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/research/dataset/codebook.h"
#include "app/research/dataset/value.h"

namespace app::research {

// What the disclosure control did to a column.
struct VariableTreatment {
    std::string variable;
    std::size_t suppressed = 0;  // values taken away one by one
    bool coarsened = false;
    bool dropped = false;  // the column is there, and every value is suppressed
    bool operator==(const VariableTreatment&) const = default;
};

// What was done to come to these rows. Figures about classes are for the internal report only.
struct Treatment {
    std::vector<VariableTreatment> variables;  // those that were touched, in order of the columns
    std::size_t withoutConsent = 0;            // people left out
    std::size_t people = 0;                    // people who are in it
    std::size_t teamsTogether = 0;             // teams that share a code with another
    std::vector<std::size_t> classSizes;       // people in each class, smallest first
    std::vector<std::string> identifying;      // the columns that classes are made of
};

// Made by the disclosure control alone (disclosure/release_rows.h); writers of rows take nothing else.
class ReleasedMicrodata {
public:
    const Codebook& codebook() const { return codebook_; }
    // In random order; each as long as the codebook has variables.
    const std::vector<std::vector<Value>>& rows() const { return rows_; }
    // Those that values of the rows stand for.
    const ReviewedTexts& texts() const { return texts_; }
    const forms::Policy& policy() const { return policy_; }
    const Treatment& treatment() const { return treatment_; }

private:
    friend class RowControl;
    ReleasedMicrodata(Codebook codebook, forms::Policy policy)
        : codebook_(std::move(codebook)), policy_(std::move(policy))
    {
    }

    Codebook codebook_;
    forms::Policy policy_;
    std::vector<std::vector<Value>> rows_;
    ReviewedTexts texts_;
    Treatment treatment_;
};

}  // namespace app::research
