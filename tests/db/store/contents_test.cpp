#include "db/store/contents.h"

#include <gtest/gtest.h>

#include "db/schema.h"
#include "db/store/casus_store.h"
#include "db/store/entry_store.h"
#include "db/store/instrument_store.h"
#include "db/store/team_store.h"

namespace {

class ContentsTest : public testing::Test {
protected:
    ContentsTest() { db::migrate(database); }
    forms::Id addMember()
    {
        forms::Member member;
        member.name = "Aisha Bakker";
        return db::TeamStore(database).save(member);
    }

    db::Database database = db::Database::inMemory();
};

TEST_F(ContentsTest, CountsNothingInANewDatabase)
{
    EXPECT_EQ(db::contentsOf(database), db::Contents{});
}

TEST_F(ContentsTest, CountsWhatIsKept)
{
    addMember();
    (void)db::CasusStore(database).add({});
    (void)db::CasusStore(database).add({});

    const auto contents = db::contentsOf(database);

    EXPECT_EQ(contents.members, 1);
    EXPECT_EQ(contents.casus, 2);
    EXPECT_EQ(contents.rounds, 0);
}

TEST_F(ContentsTest, TellsSentEntriesFromDrafts)
{
    db::InstrumentStore(database).freeze({"kantelbox", 2, "<instrument/>"});
    db::EntryStore entries(database);
    forms::Entry entry;
    entry.instrumentId = "kantelbox";
    entry.instrumentVersion = 2;
    entry.member = addMember();
    entry.subject = forms::Subject::OwnPractice;
    entries.save(entry);
    EXPECT_EQ(db::contentsOf(database).entries, (std::vector<db::EntryCount>{{"kantelbox", 2, 0, 1}}));

    entry.sentAt = forms::Instant{};
    entries.save(entry);
    EXPECT_EQ(db::contentsOf(database).entries, (std::vector<db::EntryCount>{{"kantelbox", 2, 1, 0}}));
}

}  // namespace
