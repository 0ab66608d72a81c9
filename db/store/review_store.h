// Free texts that somebody read, one by one, before an export.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/database.h"
#include "forms/model/team.h"

namespace db {

struct TextReview {
    forms::Id entry = 0;
    std::string question;               // id
    std::optional<std::string> passed;  // as it may leave; absent: it does not
    std::string reviewer;               // who read it
    forms::Instant at{};
    bool operator==(const TextReview&) const = default;
};

class ReviewStore {
public:
    explicit ReviewStore(Database& database) : database_(database) {}

    // Takes the place of an earlier one of the same text. The entry must be kept already.
    void save(const TextReview& review);

    std::vector<TextReview> all() const;

private:
    Database& database_;
};

}  // namespace db
