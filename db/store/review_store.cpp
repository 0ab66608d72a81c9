#include "db/store/review_store.h"

#include "db/store/columns.h"

namespace db {

void ReviewStore::save(const TextReview& review)
{
    Statement(database_, R"sql(
        INSERT OR REPLACE INTO text_review (entry_id, question_id, passed, reviewer, reviewed_at)
        VALUES (?1, ?2, ?3, ?4, ?5)
    )sql")
        .bind(review.entry, review.question, review.passed, review.reviewer, forms::toIso(review.at))
        .run();
}

std::vector<TextReview> ReviewStore::all() const
{
    std::vector<TextReview> reviews;
    Statement found(database_, R"sql(
        SELECT entry_id, question_id, passed, reviewer, reviewed_at
        FROM text_review ORDER BY entry_id, question_id
    )sql");
    while (found.next())
        reviews.push_back({found.integer(0), found.text(1),
                           found.isNull(2) ? std::nullopt : std::optional(found.text(2)), found.text(3),
                           instantIn(found, 4)});
    return reviews;
}

}  // namespace db
