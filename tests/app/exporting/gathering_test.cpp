#include "app/exporting/gathering.h"

#include <gtest/gtest.h>

#include "db/schema.h"
#include "db/store/consent_store.h"
#include "db/store/entry_store.h"
#include "db/store/instrument_store.h"
#include "db/store/team_store.h"
#include "tests/app/research/sample_instrument.h"

namespace {

using app::exporting::gather;

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
            {"naam", std::string("Noor")}, {"verhaal", std::string("over Bram")}, {"leeftijd", 41.0}};
        entry.sentAt = entry.changedAt = november;
        db::EntryStore(database).save(entry);
    }

    db::Database database = db::Database::inMemory();
    std::vector<forms::Id> members;
    app::research::Source source{tests::sampleInstrument()};
};

TEST_F(GatheringTest, TakesWhatWasSentWithItsQuarterAndConsent)
{
    send(members[0]);
    send(members[1]);
    db::ConsentStore(database).decide(members[0], true, november);

    gather(database, source, {});

    const auto& entries = source.entries();
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].period, (app::research::Period{app::research::Period::Kind::Quarter, 20264}));
    EXPECT_EQ(entries[0].respondent.member, members[0]);
    EXPECT_TRUE(entries[0].consent);
    EXPECT_FALSE(entries[1].consent);
}

TEST_F(GatheringTest, LeavesNamesAndTextsWhereTheyAre)
{
    send(members[0]);

    gather(database, source, {});

    const auto& entry = source.entries().at(0);
    EXPECT_TRUE(entry.reviewed.empty());
    ASSERT_EQ(entry.cells.size(), source.columns().variables().size());
    EXPECT_TRUE(
        std::none_of(entry.cells.begin(), entry.cells.end(), [](auto cell) { return cell.isText(); }));
    for (std::size_t column = 0; column < entry.cells.size(); ++column)
        EXPECT_EQ(entry.cells[column].number().has_value(),
                  source.columns().variables()[column].name == "v_leeftijd");
}

TEST_F(GatheringTest, CountsEntriesOfAnotherVersionAndLeavesThem)
{
    send(members[0]);
    send(members[1], 2);

    EXPECT_EQ(gather(database, source, {}).otherVersions, 1u);

    EXPECT_EQ(source.entries().size(), 1u);
}

TEST_F(GatheringTest, NamesTheTextsOfWhoAgreeToBeRead)
{
    send(members[0]);
    send(members[1]);
    db::ConsentStore(database).decide(members[0], true, november);

    const auto texts = gather(database, source, {{}, {"verhaal"}}).texts;

    ASSERT_EQ(texts.size(), 1u);
    EXPECT_EQ(texts[0].question, "verhaal");
    EXPECT_EQ(texts[0].text, "over Bram");
    EXPECT_FALSE(texts[0].review);
    EXPECT_TRUE(source.entries().at(0).reviewed.empty()) << "nobody read it";
}

TEST_F(GatheringTest, TakesTheWordsThatSomebodyLetPassAndNoOthers)
{
    send(members[0]);
    db::ConsentStore(database).decide(members[0], true, november);
    const auto entry = db::EntryStore(database).sent().at(0).id;
    const auto taken = [&](const std::optional<std::string>& passed) {
        db::ReviewStore(database).save({entry, "verhaal", passed, "Noor", november});
        app::research::Source fresh{tests::sampleInstrument()};
        gather(database, fresh, {{}, {"verhaal"}});
        return fresh.entries().at(0).reviewed;
    };

    EXPECT_EQ(taken("over een collega"), (app::research::Reviewed{{"verhaal", "over een collega"}}));
    EXPECT_TRUE(taken(std::nullopt).empty());
    EXPECT_TRUE(taken("bel 06-12345678").empty()) << "a number of a person, whoever let it pass";
    gather(database, source, {});
    EXPECT_TRUE(source.entries().at(0).reviewed.empty()) << "no texts were asked for";
}

TEST_F(GatheringTest, TakesEachEntryInItsWaveAndLeavesWhatIsInNone)
{
    send(members[0]);
    const forms::Date day{std::chrono::floor<std::chrono::days>(november)};
    const forms::Date before{std::chrono::sys_days{day} - std::chrono::days{1}};
    const forms::Date after{std::chrono::sys_days{day} + std::chrono::days{1}};

    gather(database, source, {{{}, {{before, before}, {day, after}}}, {}});
    ASSERT_EQ(source.entries().size(), 1u);
    EXPECT_EQ(source.entries()[0].period, (app::research::Period{app::research::Period::Kind::Wave, 2}));

    gather(database, source, {{{}, {{before, before}, {after, after}}}, {}});
    EXPECT_EQ(source.entries().size(), 1u);
}

TEST_F(GatheringTest, TellsPeopleOfTwoDossiersApart)
{
    send(members[0]);

    gather(database, source, {});
    gather(database, source, {});

    const auto& entries = source.entries();
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_NE(entries[0].respondent, entries[1].respondent);
}

}  // namespace
