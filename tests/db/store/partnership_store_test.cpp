#include "tests/db/store/store_fixture.h"

namespace {

using PartnershipStoreTest = tests::StoreTest;
using db::Error;
using forms::StatementLayer;
using tests::minute;

TEST_F(PartnershipStoreTest, KeepsACardAndItsStatements)
{
    auto card = partnerships.save({0,
                                   1,
                                   "plg",
                                   "krap",
                                   minute(0),
                                   tests::day(31),
                                   {{0, "waarden", StatementLayer::Loose, "samen", "We delen successen", 3},
                                    {0, "acties", StatementLayer::Agreed, "", "Elke week koffie", 0}}});
    std::swap(card.statements[0], card.statements[1]);
    card.statements[0].votes = 5;
    card.statements.push_back({0, "relaties", StatementLayer::Loose, "", "Nieuw", 0});
    card = partnerships.save(card);
    card.statements.erase(card.statements.begin() + 1);
    card = partnerships.save(card);

    const auto found = partnerships.find(card.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->namingSet, "plg");
    EXPECT_EQ(found->mode, "krap");
    EXPECT_EQ(found->agreedAt, minute(0));
    EXPECT_EQ(found->reviewOn, tests::day(31));
    ASSERT_EQ(found->statements.size(), 2U);
    EXPECT_EQ(found->statements[0].id, card.statements[0].id);
    EXPECT_EQ(found->statements[0].column, "acties");
    EXPECT_EQ(found->statements[0].layer, StatementLayer::Agreed);
    EXPECT_EQ(found->statements[0].text, "Elke week koffie");
    EXPECT_EQ(found->statements[0].votes, 5);
    EXPECT_EQ(found->statements[1].text, "Nieuw");
}

TEST_F(PartnershipStoreTest, KeepsEveryVersion)
{
    EXPECT_EQ(partnerships.latest(), std::nullopt);
    const auto second = partnerships.save({0, 2, "", "ruim", minute(9), {}, {}});
    const auto first = partnerships.save({0, 1, "", "ruim", minute(0), {}, {}});
    EXPECT_EQ(partnerships.latest()->id, second.id);
    EXPECT_EQ(partnerships.all().at(0).id, first.id);
    EXPECT_EQ(tests::kindThrownBy([&] {
                  (void)partnerships.save({0, 2, "", "ruim", minute(9), {}, {}});
              }),
              Error::Kind::Failed);
}

TEST_F(PartnershipStoreTest, KeepsACardThatIsBeingFilledInApartFromWhatWasAgreed)
{
    (void)partnerships.save({0, 1, "", "krap", minute(0), {}, {}});
    db::PartnershipDraft draft{{0, 2, "", "ruim", minute(5), {}, {}}, "relaties", forms::CanvasStep::Group};
    draft.card.statements = {{0, "relaties", StatementLayer::Loose, "", "Bellen voordat we mailen", 0}};
    draft.card = partnerships.saveDraft(draft);

    EXPECT_EQ(partnerships.all().size(), 1U);
    EXPECT_EQ(partnerships.latest()->version, 1);
    const auto found = partnerships.draft();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->column, "relaties");
    EXPECT_EQ(found->step, forms::CanvasStep::Group);
    EXPECT_EQ(found->card.statements.at(0).text, "Bellen voordat we mailen");

    (void)partnerships.save(draft.card);
    EXPECT_FALSE(partnerships.draft());
    EXPECT_EQ(partnerships.latest()->version, 2);
}

TEST_F(PartnershipStoreTest, PutsBackAStatementThatWasTakenAway)
{
    db::PartnershipDraft draft{{0, 1, "", "ruim", minute(0), {}, {}}, "waarden", forms::CanvasStep::Write};
    draft.card.statements = {{0, "waarden", StatementLayer::Loose, "", "a", 0},
                             {0, "waarden", StatementLayer::Loose, "", "b", 0}};
    draft.card = partnerships.saveDraft(draft);
    const auto before = draft.card;
    draft.card.statements.erase(draft.card.statements.begin());
    draft.card = partnerships.saveDraft(draft);
    draft.card = before;
    draft.card = partnerships.saveDraft(draft);

    const auto found = partnerships.draft();
    ASSERT_EQ(found->card.statements.size(), 2U);
    EXPECT_EQ(found->card.statements[0].text, "a");
    EXPECT_EQ(found->card.statements[0].id, before.statements[0].id);
}

}  // namespace
