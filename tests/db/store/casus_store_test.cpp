#include <set>

#include "tests/db/store/store_fixture.h"

namespace {

using CasusStoreTest = tests::StoreTest;
using db::Error;
using tests::minute;

TEST_F(CasusStoreTest, KeepsACasusUnderARandomCode)
{
    EXPECT_EQ(casus.code.size(), 6U);
    const auto found = casusStore.find(casus.code);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->id, casus.id);
    EXPECT_EQ(found->themes, (std::vector<std::string>{"schulden", "wonen"}));
    EXPECT_EQ(found->inbrenger, aisha);
    EXPECT_EQ(found->createdAt, tests::minute(-60));
    EXPECT_EQ(found->kind, forms::CasusKind::Casus);
}

TEST_F(CasusStoreTest, NeverGivesACodeTwice)
{
    // Random numbers that go in a circle: without a look at what is there, every third code would
    // be the first again.
    std::uint32_t turn = 0;
    db::CasusStore store(database, [&](std::uint32_t) { return turn++ / 4 % 3; });
    std::set<std::string> codes;
    for (int time = 0; time < 3; ++time)
        codes.insert(store.add({}).code);
    EXPECT_EQ(codes.size(), 3U);
    EXPECT_EQ(tests::kindThrownBy([&] { (void)store.add({}); }), Error::Kind::Failed);
}

TEST_F(CasusStoreTest, ChangesAnythingButTheCode)
{
    auto changed = casus;
    changed.code = "C-AAAA";
    changed.kind = forms::CasusKind::Neighbourhood;
    changed.themes = {"eenzaamheid"};
    changed.inbrenger = 0;
    casusStore.save(changed);
    const auto found = casusStore.find(casus.id);
    EXPECT_EQ(found->code, casus.code);
    EXPECT_EQ(found->kind, forms::CasusKind::Neighbourhood);
    EXPECT_EQ(found->themes, std::vector<std::string>{"eenzaamheid"});
    EXPECT_EQ(found->inbrenger, 0);
}

TEST_F(CasusStoreTest, ListsThemInTheOrderInWhichTheyCame)
{
    const auto second = casusStore.add({});
    ASSERT_EQ(casusStore.all().size(), 2U);
    EXPECT_EQ(casusStore.all()[1].code, second.code);
    EXPECT_EQ(casusStore.find("C-0000"), std::nullopt);
}

TEST_F(CasusStoreTest, TellsWhichWaitForTheirRoundAndTakesAwayThoseOnly)
{
    const auto waiting = casusStore.add({0, "", forms::CasusKind::Casus, {"rouw"}, aisha, minute(0)});
    ASSERT_EQ(casusStore.prepared().size(), 2U) << "the one of the fixture waits too";
    (void)roundIn(meetingAt(minute(0)));
    ASSERT_EQ(casusStore.prepared().size(), 1U);
    EXPECT_EQ(casusStore.prepared()[0].code, waiting.code);
    EXPECT_EQ(tests::kindThrownBy([&] { casusStore.remove(casus.id); }), db::Error::Kind::Failed);
    casusStore.remove(waiting.id);
    EXPECT_TRUE(casusStore.prepared().empty());
    EXPECT_NE(casusStore.find(casus.id), std::nullopt);
}

}  // namespace
