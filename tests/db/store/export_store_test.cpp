#include "db/store/export_store.h"

#include "db/store/consent_store.h"
#include "db/store/entry_store.h"
#include "db/store/instrument_store.h"
#include "db/store/team_store.h"
#include "tests/db/fixtures.h"

namespace {

using tests::minute;

class ExportStoreTest : public testing::Test {
protected:
    ExportStoreTest()
    {
        db::TeamStore team(database);
        for (const auto* name : {"Noor Verzonnen", "Bram Bedacht"})
            members.push_back(team.save(forms::Member{0, name, forms::MemberRole::Professional, "", true}));
    }

    db::Database database = tests::emptyDossier();
    std::vector<forms::Id> members;
};

TEST_F(ExportStoreTest, AgreesForNobodyWhoNeverDecided)
{
    EXPECT_TRUE(db::ConsentStore(database).whoAgree().empty());
}

TEST_F(ExportStoreTest, CountsTheLastDecisionOfEachMember)
{
    db::ConsentStore consent(database);
    consent.decide(members[0], true, minute(1));
    consent.decide(members[1], true, minute(2));
    consent.decide(members[0], false, minute(3));
    EXPECT_EQ(consent.whoAgree(), (std::set<forms::Id>{members[1]}));

    consent.decide(members[0], true, minute(4));
    EXPECT_EQ(consent.whoAgree(), (std::set<forms::Id>{members[0], members[1]}));
}

TEST_F(ExportStoreTest, NeverChangesADecisionOrTheLog)
{
    db::ConsentStore(database).decide(members[0], true, minute(1));
    db::ExportStore(database).add({});

    EXPECT_THROW(database.run("UPDATE consent SET given = 0"), db::Error);
    EXPECT_THROW(database.run("UPDATE export_log SET study = ''"), db::Error);
}

TEST_F(ExportStoreTest, RemembersWhatLeftAndWhoseItWas)
{
    db::ExportStore log(database);
    db::ExportRecord record{
        0,           minute(9), db::ExportProduct::Microdata, "reflector-bakens", 2, "onderzoek", 3,
        "Evaluatie", "abc",     {members[0], members[1]}};
    record.id = log.add(record);
    db::ExportRecord second{0,     minute(10), db::ExportProduct::Table, "kantelbox", 1, "openbaar", 1, "",
                            "def", {}};
    second.id = log.add(second);

    EXPECT_EQ(log.all(), (std::vector<db::ExportRecord>{record, second}));
}

TEST_F(ExportStoreTest, RemembersWhichEntriesWereInIt)
{
    db::InstrumentStore(database).freeze({"reflector-bakens", 2, "<instrument/>"});
    forms::Entry entry;
    entry.instrumentId = "reflector-bakens";
    entry.instrumentVersion = 2;
    entry.member = members[0];
    entry.subject = forms::Subject::Team;
    entry.sentAt = entry.changedAt = minute(8);
    db::ExportRecord record;
    record.entries = {{db::EntryStore(database).save(entry), members[0]}};
    db::ExportStore(database).add(record);

    EXPECT_EQ(db::ExportStore(database).all().at(0).entries, record.entries);
}

}  // namespace
