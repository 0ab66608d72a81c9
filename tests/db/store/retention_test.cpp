#include "db/store/retention.h"

#include "db/store/consent_store.h"
#include "tests/db/store/store_fixture.h"

namespace {

using db::Due;
using db::ErasedKind;
using db::ErasureReason;
using db::Kept;
using tests::minute;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

forms::Date date(int year, int month, int day)
{
    return std::chrono::year(year) / month / day;
}

class RetentionTest : public tests::StoreTest {
protected:
    RetentionTest()
    {
        instruments.freeze({"reflector-bakens", 1, "<instrument/>"});
        instruments.freeze({"teamthermometer", 1, "<instrument/>"});
        meeting.startedAt = minute(2);
        meeting = meetings.save(meeting);
    }

    void close()
    {
        meeting.closedAt = minute(90);
        meeting = meetings.save(meeting);
    }
    forms::Id addCard(const std::string& text)
    {
        return rounds.save(forms::DialogueCard{0, round.id, bram, text, ""});
    }
    void note()
    {
        rounds.keepEvents(round.id, {{0ms, minute(6), forms::RoundStarted{}},
                                     {1s, minute(6), forms::QuestionStated{"Hoe verder?"}},
                                     {2s, minute(7), forms::PeopleInvited{{aisha, bram}}},
                                     {3s, minute(7), forms::SummaryGiven{bram, "Klein beginnen"}},
                                     {4s, minute(8), forms::ReachSeen{forms::Reach::SomePeople, "de kerk"}},
                                     {5s, minute(8), forms::RoundStopped{}}});
    }
    forms::Id fillIn(const std::string& instrument, forms::Subject subject, forms::Id subjectId)
    {
        return entries.save({0,
                             instrument,
                             1,
                             bram,
                             subject,
                             subjectId,
                             {{"tekst", std::string("kort")}},
                             minute(50),
                             minute(49)});
    }
    std::vector<Kept> dueKinds(forms::Date today)
    {
        std::vector<Kept> kinds;
        for (const auto& due : retention.due(today))
            kinds.push_back(due.kind);
        return kinds;
    }
    using Kinds = std::vector<Kept>;

    forms::Meeting meeting = meetingAt(minute(0));  // 13 January 2026
    forms::Round round = roundIn(meeting);
    db::Retention retention{database};
};

TEST_F(RetentionTest, HasTheUsualTermsUntilATeamChooses)
{
    EXPECT_EQ(retention.term(Kept::DialogueCards), 0);
    EXPECT_EQ(retention.term(Kept::CasusNotes), 6);
    EXPECT_EQ(retention.term(Kept::CasusForms), 24);
    EXPECT_EQ(retention.term(Kept::Questionnaires), 60);
    EXPECT_EQ(retention.term(Kept::PartnershipCards), std::nullopt);
    retention.setTerm(Kept::CasusNotes, 12);
    retention.setTerm(Kept::Questionnaires, std::nullopt);
    EXPECT_EQ(retention.term(Kept::CasusNotes), 12);
    EXPECT_EQ(retention.term(Kept::Questionnaires), std::nullopt);
}

TEST_F(RetentionTest, HasNothingDueOfAMeetingThatGoesOn)
{
    addCard("vraag de buren");
    note();
    EXPECT_TRUE(retention.due(date(2099, 1, 1)).empty());
}

TEST_F(RetentionTest, LetsDialoguecardsGoAfterTheDayOfTheTerugkoppeling)
{
    addCard("vraag de buren");
    addCard("bel de school");
    (void)rounds.saveCard(round.id, {"", "", date(2026, 2, 10), {}});
    close();
    EXPECT_TRUE(retention.due(date(2026, 2, 10)).empty()) << "on that day they are still of use";
    EXPECT_EQ(retention.due(date(2026, 2, 11)),
              (std::vector<Due>{{Kept::DialogueCards, {round.id}, {casus.code}, 2}}));
}

TEST_F(RetentionTest, TakesTheLastActionForTheTerugkoppelingWhenNoDayWasAgreed)
{
    addCard("vraag de buren");
    forms::ActionCard card;
    card.actions.resize(2);
    card.actions[0].what = "bellen";
    card.actions[0].due = date(2026, 3, 1);
    card.actions[1].what = "schrijven";
    card.actions[1].due = date(2026, 2, 1);
    (void)rounds.saveCard(round.id, card);
    close();
    EXPECT_TRUE(retention.due(date(2026, 3, 1)).empty());
    EXPECT_EQ(dueKinds(date(2026, 3, 2)), Kinds{Kept::DialogueCards});
}

TEST_F(RetentionTest, CountsMonthsToTheLastDayOfAShorterOne)
{
    note();
    (void)rounds.saveCard(round.id, {"", "", date(2026, 8, 31), {}});
    close();
    EXPECT_TRUE(retention.due(date(2027, 2, 28)).empty());
    EXPECT_EQ(dueKinds(date(2027, 3, 1)), Kinds{Kept::CasusNotes});
}

TEST_F(RetentionTest, KeepsWhatWasFilledInAboutACasusAndAboutTheTeamDifferently)
{
    fillIn("reflector-bakens", forms::Subject::Casus, casus.id);
    fillIn("teamthermometer", forms::Subject::Team, 0);
    EXPECT_TRUE(retention.due(date(2028, 1, 13)).empty());
    EXPECT_EQ(dueKinds(date(2028, 1, 14)), Kinds{Kept::CasusForms});
    EXPECT_EQ(dueKinds(date(2031, 1, 14)), (Kinds{Kept::CasusForms, Kept::Questionnaires}));
}

TEST_F(RetentionTest, LetsAnActionGoOnlyAfterItWasDecided)
{
    const auto action = actionOf(round, "koffie drinken");
    EXPECT_TRUE(retention.due(date(2099, 1, 1)).empty());
    actions.decide(action.id, {meeting.id, forms::DecisionKind::Done, {}, "", minute(80)});
    EXPECT_EQ(retention.due(date(2028, 1, 14)),
              (std::vector<Due>{{Kept::Actions, {action.id}, {casus.code}, 1}}));
}

TEST_F(RetentionTest, KeepsThePartnerschapskaartOfTodayWhateverTheTerm)
{
    for (int version = 1; version <= 2; ++version)
        (void)partnerships.save({0, version, "plg", "ruim", minute(version), {}, {}});
    EXPECT_TRUE(retention.due(date(2099, 1, 1)).empty());
    retention.setTerm(Kept::PartnershipCards, 12);
    ASSERT_EQ(dueKinds(date(2099, 1, 1)), Kinds{Kept::PartnershipCards});
    EXPECT_EQ(retention.due(date(2099, 1, 1)).at(0).count, 1);
}

TEST_F(RetentionTest, DeletesAllThatIsDueAndNotesThatWithoutContent)
{
    addCard("vraag de buren");
    note();
    (void)rounds.saveCard(round.id, {"klein beginnen", "alles willen", {}, {}});
    const auto form = fillIn("reflector-bakens", forms::Subject::Casus, casus.id);
    close();

    const auto now = minute(60 * 24 * 365 * 3);
    const auto due = retention.due(date(2029, 1, 12));
    retention.erase(due, now);
    EXPECT_TRUE(retention.due(date(2029, 1, 12)).empty());
    const auto kept = *records.record(meeting.id);
    EXPECT_TRUE(kept.rounds.at(0).dialogueCards.empty());
    EXPECT_EQ(kept.rounds.at(0).round.card.takeAway, "");
    EXPECT_EQ(kept.rounds.at(0).round.events.size(), 6U) << "how long it took stays";
    EXPECT_EQ(std::get<forms::QuestionStated>(kept.rounds.at(0).round.events[1].what).text, "");
    EXPECT_EQ(std::get<forms::ReachSeen>(kept.rounds.at(0).round.events[4].what),
              (forms::ReachSeen{forms::Reach::SomePeople, ""}));
    EXPECT_EQ(std::get<forms::PeopleInvited>(kept.rounds.at(0).round.events[2].what).members[1], bram);
    EXPECT_EQ(kept.meeting.activities.at(1).notes, "");
    EXPECT_EQ(entries.find(form), std::nullopt);
    EXPECT_EQ(db::ErasureStore(database).all(),
              (std::vector<db::Erasure>{{now, ErasureReason::Retention, ErasedKind::DialogueCards, round.id},
                                        {now, ErasureReason::Retention, ErasedKind::CasusNotes, casus.id},
                                        {now, ErasureReason::Retention, ErasedKind::Entry, form}}));
}

TEST_F(RetentionTest, DeletesOnePersonAndNobodyElse)
{
    addCard("van bram");
    rounds.save(forms::DialogueCard{0, round.id, aisha, "van aisha", ""});
    note();
    fillIn("reflector-bakens", forms::Subject::Casus, casus.id);
    db::ConsentStore(database).decide(bram, true, minute(1));
    const auto action = actionOf(round, "koffie drinken");
    close();

    db::ErasureStore(database).erase(ErasedKind::Person, bram, ErasureReason::Person, minute(100));
    EXPECT_TRUE(entries.sent().empty());
    EXPECT_EQ(rounds.dialogueCardsOf(round.id).size(), 1U);
    EXPECT_TRUE(db::ConsentStore(database).whoAgree().empty());
    const auto members = team.members();
    EXPECT_EQ(members.at(2).name, db::nobody);
    EXPECT_FALSE(members.at(2).active);
    EXPECT_EQ(members.at(1).name, "Aisha Bakker");
    EXPECT_NE(actions.find(action.id), std::nullopt);
    const auto events = records.record(meeting.id)->rounds.at(0).round.events;
    EXPECT_EQ(std::get<forms::SummaryGiven>(events[3].what).text, "");
    EXPECT_EQ(std::get<forms::QuestionStated>(events[1].what).text, "Hoe verder?");
}

TEST_F(RetentionTest, TakesWhatIsHalfWrittenWithWhateverIsDeleted)
{
    team.setSetting("draft.summary.1", "eerst samen koken");
    team.setSetting("lettergrootte", "groot");
    db::ErasureStore(database).erase(ErasedKind::CasusNotes, casus.id, ErasureReason::Retention, minute(100));
    EXPECT_EQ(team.setting("draft.summary.1"), std::nullopt);
    EXPECT_EQ(team.setting("lettergrootte"), "groot");
}

TEST_F(RetentionTest, RepeatsElsewhereOnlyWhatIsNotNotedThereYet)
{
    const auto first = fillIn("reflector-bakens", forms::Subject::Casus, casus.id);
    auto older = db::Database::fromImage(database.image());
    db::ErasureStore(database).erase(ErasedKind::Entry, first, ErasureReason::Retention, minute(100));
    const auto erased = db::ErasureStore(database).all();
    // Another entry takes the id that came free: what is noted already may not take it too.
    ASSERT_EQ(fillIn("reflector-bakens", forms::Subject::Casus, casus.id), first);
    EXPECT_FALSE(db::ErasureStore(database).repeat(erased));
    EXPECT_NE(entries.find(first), std::nullopt);
    EXPECT_TRUE(db::ErasureStore(older).repeat(erased));
    EXPECT_EQ(db::EntryStore(older).find(first), std::nullopt);
    EXPECT_FALSE(db::ErasureStore(older).repeat(erased));
}

TEST_F(RetentionTest, AsksConsentForEachPurpose)
{
    db::ConsentStore consent(database);
    consent.decide(aisha, true, minute(1));
    consent.decide(aisha, false, minute(2), db::Purpose::TeamLearning);
    consent.decide(bram, false, minute(2));
    EXPECT_EQ(consent.whoAgree(), std::set<forms::Id>{aisha});
    EXPECT_EQ(consent.whoRefuse(db::Purpose::TeamLearning), std::set<forms::Id>{aisha});
    consent.decide(aisha, true, minute(3), db::Purpose::TeamLearning);
    EXPECT_TRUE(consent.whoRefuse(db::Purpose::TeamLearning).empty());
    EXPECT_EQ(consent.whoRefuse(db::Purpose::Research), std::set<forms::Id>{bram});
}

}  // namespace
