#include "app/exporting/gathering.h"

#include <gtest/gtest.h>

#include "db/schema.h"
#include "db/store/consent_store.h"
#include "db/store/entry_store.h"
#include "db/store/instrument_store.h"
#include "db/store/team_store.h"
#include "tests/app/research/sample_instrument.h"

namespace {

using app::exporting::Gathering;

constexpr std::chrono::sys_days november = std::chrono::November / 22 / 2026;

class GatheringTest : public testing::Test {
protected:
    GatheringTest()
    {
        db::migrate(database);
        db::TeamStore team(database);
        team.save(forms::Team{"Wijkteam Verzonnen", false});
        for (const auto* name : {"Noor", "Bram"})
            members.push_back(team.save(forms::Member{0, name, forms::MemberRole::Professional, "", true}));
        for (const int version : {1, 2})
            db::InstrumentStore(database).freeze({"proef", version, "<xml/>"});
    }

    void send(forms::Id member, int version = 1)
    {
        forms::Entry entry;
        entry.instrumentId = "proef";
        entry.instrumentVersion = version;
        entry.member = member;
        entry.subject = forms::Subject::Team;
        entry.answers = {
            {"naam", std::string("Noor")}, {"verhaal", std::string("over Bram")}, {"saldo", 3.0}};
        entry.sentAt = entry.changedAt = november;
        db::EntryStore(database).save(entry);
    }

    db::Database database = db::Database::inMemory();
    std::vector<forms::Id> members;
    Gathering gathering{tests::sampleInstrument()};
};

TEST_F(GatheringTest, TakesWhatWasSentWithItsQuarterAndConsent)
{
    send(members[0]);
    send(members[1]);
    db::ConsentStore(database).decide(members[0], true, november);

    const auto gathered = gathering.add(database);

    EXPECT_EQ(gathered.entries, 2u);
    EXPECT_EQ(gathered.members, (std::set<forms::Id>{members[0]}));
    const auto& entries = gathering.source().entries;
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].period, (app::research::Period{app::research::Period::Kind::Quarter, 20264}));
    EXPECT_TRUE(entries[0].consent);
    EXPECT_FALSE(entries[1].consent);
}

TEST_F(GatheringTest, LeavesNamesAndTextsWhereTheyAre)
{
    send(members[0]);

    gathering.add(database);

    EXPECT_EQ(gathering.source().entries.at(0).answers, (forms::Answers{{"saldo", 3.0}}));
}

TEST_F(GatheringTest, CountsEntriesOfAnotherVersionAndLeavesThem)
{
    send(members[0]);
    send(members[1], 2);

    const auto gathered = gathering.add(database);

    EXPECT_EQ(gathered.entries, 1u);
    EXPECT_EQ(gathered.otherVersions, 1u);
}

TEST_F(GatheringTest, TellsPeopleOfTwoDossiersApart)
{
    send(members[0]);

    gathering.add(database);
    gathering.add(database);

    const auto& entries = gathering.source().entries;
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_NE(entries[0].respondent, entries[1].respondent);
}

}  // namespace
