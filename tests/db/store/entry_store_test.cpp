#include <limits>

#include "db/store/contents.h"
#include "db/store/sent_forms.h"
#include "tests/db/store/store_fixture.h"

namespace {

using db::Error;
using forms::Answer;
using forms::Entry;
using forms::Money;
using forms::Option;
using forms::Options;
using forms::Subject;
using tests::day;
using tests::minute;

class EntryStoreTest : public tests::StoreTest {
protected:
    EntryStoreTest() { instruments.freeze({"reflector-bakens", 1, "<instrument/>"}); }

    Entry entryOf(forms::Id member, forms::Answers answers, bool sent = true)
    {
        Entry entry;
        entry.instrumentId = "reflector-bakens";
        entry.member = member;
        entry.subjectId = casus.id;
        entry.answers = std::move(answers);
        entry.changedAt = minute(40);
        if (sent)
            entry.sentAt = minute(41);
        return entry;
    }

    db::DraftOf draftOf(forms::Id member) const
    {
        return {member, "reflector-bakens", 1, Subject::Casus, casus.id};
    }
};

struct Sample {
    const char* name;
    Answer answer;
};

const std::string weird =
    "regel 1\r\nregel 2\t'\"\\%s;--<>&" + std::string(1, '\0') + "na nul 😀 é e\u0301 \u202E";

const std::vector<Sample> samples = {
    {"Nothing", {}},
    {"Text", std::string("De buurvrouw kookt")},
    {"EmptyText", std::string()},
    {"WeirdText", weird},
    {"LongText", std::string(100'000, 'x')},
    {"TextThatLooksLikeANumber", std::string("0012.50")},
    {"WholeNumber", 8.0},
    {"Fraction", 0.1},
    {"LargestNumber", std::numeric_limits<double>::max()},
    {"SmallestNumber", -std::numeric_limits<double>::denorm_min()},
    {"Infinity", std::numeric_limits<double>::infinity()},
    {"Money", Money{-1'234'567'890'123}},
    {"Date", day(31)},
    {"Option", Option{"nvt"}},
    {"OptionThatLooksLikeANumber", Option{"4"}},
    {"EmptyOption", Option{""}},
    {"NoOptions", Options{}},
    {"Options", Options{{"b", "a", "1"}}},
    {"NoMarks", forms::Marks{}},
    {"OneMark", forms::Marks{std::nullopt, 0}},
    {"Marks", forms::Marks{7, 9}},
    {"NoRows", forms::Rows{}},
    {"EmptyRows", forms::Rows{{{}, {}, {}}}},
    {"Rows",
     forms::Rows{
         {{{"wat", weird}, {"bedrag", Money{1250}}, {"leeg", std::monostate{}}},
          {},
          {{"wanneer", day(2)}, {"hoe vaak", 2.5}, {"soort", Option{"x"}}, {"", std::string("naamloos")}}}}}};

class AnswerRoundTripTest : public EntryStoreTest, public testing::WithParamInterface<Sample> {};

TEST_P(AnswerRoundTripTest, ComesBackExactlyAsItWas)
{
    const forms::Answers answers{{"vraag", GetParam().answer}, {"vraag.2", std::string("ernaast")}};
    const auto id = entries.save(entryOf(aisha, answers));
    auto copy = db::Database::fromImage(database.image());
    EXPECT_EQ(db::EntryStore(copy).find(id)->answers, answers);
}

INSTANTIATE_TEST_SUITE_P(Kinds, AnswerRoundTripTest, testing::ValuesIn(samples),
                         [](const auto& test) { return test.param.name; });

TEST_F(EntryStoreTest, KeepsWhoFilledInWhatAboutWhat)
{
    instruments.freeze({"kantelbox", 3, "<instrument/>"});
    const auto meeting = meetingAt(minute(0));
    for (const auto& [subject, subjectId] : {std::pair{Subject::Casus, casus.id},
                                             {Subject::Meeting, meeting.id},
                                             {Subject::Team, forms::Id{0}},
                                             {Subject::OwnPractice, forms::Id{0}}}) {
        auto entry = entryOf(bram, {});
        entry.instrumentId = "kantelbox";
        entry.instrumentVersion = 3;
        entry.subject = subject;
        entry.subjectId = subjectId;
        const auto found = entries.find(entries.save(entry));
        ASSERT_TRUE(found);
        EXPECT_EQ(found->instrumentId, "kantelbox");
        EXPECT_EQ(found->instrumentVersion, 3);
        EXPECT_EQ(found->member, bram);
        EXPECT_EQ(found->subject, subject);
        EXPECT_EQ(found->subjectId, subjectId);
        EXPECT_EQ(found->sentAt, minute(41));
        EXPECT_EQ(found->changedAt, minute(40));
        EXPECT_EQ(entries.sentAbout(subject, subjectId).size(), 1U);
    }
    EXPECT_EQ(entries.sent().size(), 4U);
}

TEST_F(EntryStoreTest, ReplacesADraftAndShowsItToItsMemberOnly)
{
    entries.save(entryOf(aisha, {{"a", 1.0}, {"b", 2.0}}, false));
    entries.save(entryOf(aisha, {{"a", 3.0}}, false));
    EXPECT_EQ(entries.draft(draftOf(aisha))->answers, (forms::Answers{{"a", 3.0}}));
    EXPECT_EQ(entries.draft(draftOf(bram)), std::nullopt);
    EXPECT_TRUE(entries.sent().empty());
    EXPECT_EQ(db::contentsOf(database).entries, (std::vector<db::EntryCount>{{"reflector-bakens", 1, 0, 1}}));
}

TEST_F(EntryStoreTest, EndsTheDraftWhenItIsSent)
{
    auto entry = entryOf(aisha, {{"a", 1.0}}, false);
    entry.id = entries.save(entry);
    entry.sentAt = minute(50);
    EXPECT_EQ(entries.save(entry), entry.id);
    EXPECT_EQ(entries.draft(draftOf(aisha)), std::nullopt);
    EXPECT_EQ(entries.sent().size(), 1U);
    EXPECT_THROW(entries.save(entry), std::logic_error);
}

TEST_F(EntryStoreTest, DiscardsADraft)
{
    entries.save(entryOf(aisha, {{"a", 1.0}}, false));
    entries.save(entryOf(bram, {{"a", 1.0}}, false));
    entries.discardDraft(draftOf(aisha));
    EXPECT_EQ(entries.draft(draftOf(aisha)), std::nullopt);
    EXPECT_TRUE(entries.draft(draftOf(bram)));
}

TEST_F(EntryStoreTest, TakesNoEntryOfAnInstrumentThatIsNotFrozen)
{
    auto entry = entryOf(aisha, {});
    entry.instrumentVersion = 2;
    EXPECT_EQ(tests::kindThrownBy([&] { entries.save(entry); }), Error::Kind::Failed);
}

TEST_F(EntryStoreTest, RefusesRowsThatAreNoAnswer)
{
    const auto id = entries.save(entryOf(aisha, {{"a", forms::Rows{{{{"x", 1.0}}}}}}));
    for (const auto* damage :
         {"UPDATE answer SET value = 'veel' WHERE row = 0", "DELETE FROM answer WHERE row = 0",
          "UPDATE answer SET row = 7 WHERE row = 1", "UPDATE answer SET kind = 'date'"}) {
        auto copy = db::Database::fromImage(database.image());
        copy.run(damage);
        EXPECT_EQ(tests::kindThrownBy([&] { (void)db::EntryStore(copy).find(id); }), Error::Kind::Damaged)
            << damage;
    }
}

TEST_F(EntryStoreTest, FreezesAnInstrumentOnce)
{
    instruments.freeze({"reflector-bakens", 1, "<instrument title='anders'/>"});
    instruments.freeze({"reflector-bakens", 2, "<instrument title='nieuw'/>"});
    EXPECT_EQ(instruments.find("reflector-bakens", 1)->xml, "<instrument/>");
    EXPECT_EQ(instruments.find("reflector-bakens", 3), std::nullopt);
    EXPECT_EQ(instruments.all().size(), 2U);
    EXPECT_THROW(database.run("UPDATE instrument_definition SET xml = ''"), Error);
}

TEST_F(EntryStoreTest, TellsWhichFormsWereSentWithoutWhatStandsInThem)
{
    entries.save(entryOf(aisha, {{"tekst", std::string("De buurvrouw kookt")}}));
    entries.save(entryOf(bram, {}, false));

    EXPECT_EQ(db::sentForms(database), (std::vector<db::SentForm>{{"reflector-bakens", 1, minute(41)}}));
}

}  // namespace
