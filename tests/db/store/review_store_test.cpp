#include "db/store/review_store.h"

#include "db/store/erasure_store.h"
#include "tests/db/store/store_fixture.h"

namespace {

using db::ReviewStore;
using db::TextReview;
using tests::minute;

class ReviewStoreTest : public tests::StoreTest {
protected:
    ReviewStoreTest() { instruments.freeze({"reflector-bakens", 1, "<instrument/>"}); }

    forms::Id entry()
    {
        forms::Entry entry;
        entry.instrumentId = "reflector-bakens";
        entry.member = aisha;
        entry.subjectId = casus.id;
        entry.changedAt = minute(40);
        entry.sentAt = minute(41);
        return entries.save(entry);
    }

    ReviewStore reviews{database};
};

TEST_F(ReviewStoreTest, RemembersWhatMayLeaveAndWhatMayNotAndWhoReadIt)
{
    const auto sent = entry();
    const TextReview passed{sent, "verhaal", "Een moeder belde", "Lies van Dam", minute(50)};
    const TextReview leftOut{sent, "zorg", std::nullopt, "Lies van Dam", minute(51)};
    reviews.save(passed);
    reviews.save(leftOut);

    EXPECT_EQ(reviews.all(), (std::vector<TextReview>{passed, leftOut}));
}

TEST_F(ReviewStoreTest, KeepsTheLastReviewOfAText)
{
    const auto sent = entry();
    reviews.save({sent, "verhaal", "Een moeder belde", "Lies van Dam", minute(50)});
    const TextReview last{sent, "verhaal", std::nullopt, "Bram Özdemir", minute(60)};
    reviews.save(last);

    EXPECT_EQ(reviews.all(), (std::vector<TextReview>{last}));
}

TEST_F(ReviewStoreTest, ForgetsThemWithTheEntry)
{
    const auto sent = entry();
    reviews.save({sent, "verhaal", "Een moeder belde", "Lies van Dam", minute(50)});
    db::Statement(database, "DELETE FROM entry WHERE id = ?1").bind(sent).run();

    EXPECT_TRUE(reviews.all().empty());
}

TEST_F(ReviewStoreTest, ForgetsTheNameOfAReaderWhoWasDeleted)
{
    reviews.save({entry(), "verhaal", "Een moeder belde", "Lies van Dam", minute(50)});
    reviews.save({entry(), "verhaal", "Een vader belde", "Bram Özdemir", minute(50)});
    db::ErasureStore(database).erase(db::ErasedKind::Person, coach, db::ErasureReason::Person, minute(60));

    EXPECT_EQ(reviews.all().at(0).reviewer, "");
    EXPECT_EQ(reviews.all().at(1).reviewer, "Bram Özdemir");
}

}  // namespace
