#include "tests/db/store/store_fixture.h"

namespace {

using RecordStoreTest = tests::StoreTest;
using forms::DecisionKind;
using tests::day;
using tests::minute;

std::vector<std::string> textsOf(const std::vector<forms::Action>& actions)
{
    std::vector<std::string> texts;
    for (const auto& action : actions)
        texts.push_back(action.what);
    return texts;
}

using Texts = std::vector<std::string>;

TEST_F(RecordStoreTest, GathersEverythingOfAMeeting)
{
    const auto meeting = meetingAt(minute(0));
    const auto round = roundIn(meeting);
    rounds.save(forms::DialogueCard{0, round.id, aisha, "Een kaart", ""});
    actionOf(round, "Bellen");
    forms::Action agreed;
    agreed.origin = forms::ActionOrigin::Meeting;
    agreed.originId = meeting.id;
    agreed.what = "Zaal regelen";
    actions.save(agreed);

    const auto record = records.record(meeting.id);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->team.name, tests::linde.name);
    EXPECT_EQ(record->meeting.id, meeting.id);
    EXPECT_EQ(record->members.size(), 3U);
    ASSERT_EQ(record->rounds.size(), 1U);
    EXPECT_EQ(record->rounds[0].casus.code, casus.code);
    EXPECT_EQ(record->rounds[0].dialogueCards.size(), 1U);
    EXPECT_EQ(textsOf(record->rounds[0].round.card.actions), Texts{"Bellen"});
    EXPECT_EQ(textsOf(record->agreed), Texts{"Zaal regelen"});
    EXPECT_TRUE(record->lookedBackOn.empty());
    EXPECT_EQ(records.record(99), std::nullopt);
}

TEST_F(RecordStoreTest, LooksBackOnOlderActionsThatWereOpenWhenTheMeetingBegan)
{
    const auto first = meetingAt(minute(0));
    const auto round = roundIn(first);
    const auto done = actionOf(round, "eerder gedaan");
    const auto postponed = actionOf(round, "eerder doorgeschoven");
    const auto doneNow = actionOf(round, "nu gedaan");
    actionOf(round, "nog niets besloten");
    const auto second = meetingAt(minute(1000));
    const auto third = meetingAt(minute(2000));
    actionOf(roundIn(third), "van vandaag");
    actions.decide(done.id, {second.id, DecisionKind::Done, {}, "", minute(1010)});
    actions.decide(postponed.id, {second.id, DecisionKind::Postponed, day(30), "", minute(1011)});
    actions.decide(doneNow.id, {third.id, DecisionKind::Done, {}, "", minute(2005)});

    EXPECT_EQ(textsOf(records.record(third.id)->lookedBackOn),
              (Texts{"eerder doorgeschoven", "nu gedaan", "nog niets besloten"}));
    EXPECT_EQ(records.record(second.id)->lookedBackOn.size(), 4U);
    EXPECT_TRUE(records.record(first.id)->lookedBackOn.empty());
}

TEST_F(RecordStoreTest, ListsOpenActionsThatAreDue)
{
    const auto meeting = meetingAt(minute(0));
    const auto round = roundIn(meeting);
    const auto with = [&](const std::string& what, std::optional<forms::Date> due) {
        auto action = actionOf(round, what);
        action.due = due;
        actions.save(action);
        return action.id;
    };
    with("zonder datum", {});
    with("vandaag", day(20));
    with("morgen", day(21));
    with("vorige week", day(13));
    const auto postponed = with("doorgeschoven", day(12));
    actions.decide(postponed, {meeting.id, DecisionKind::Postponed, day(28), "", minute(9)});
    const auto done = with("gedaan", day(11));
    actions.decide(done, {meeting.id, DecisionKind::Done, {}, "", minute(9)});
    EXPECT_EQ(textsOf(records.actionsDue(day(20))), (Texts{"vorige week", "vandaag", "zonder datum"}));
}

TEST_F(RecordStoreTest, KnowsInWhichMeetingARoundWasHeld)
{
    const auto meeting = meetingAt(minute(0));
    meetingAt(minute(1000));
    const auto round = roundIn(meeting);

    EXPECT_EQ(records.meetingOfRound(round.id), meeting.id);
    EXPECT_EQ(records.meetingOfRound(99), std::nullopt);
}

TEST_F(RecordStoreTest, GathersEveryRoundTheOldestFirst)
{
    roundIn(meetingAt(minute(1000)));
    roundIn(meetingAt(minute(0)));

    const auto all = records.allRounds();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].heldAt, minute(0));
    EXPECT_EQ(all[1].heldAt, minute(1000));
}

TEST_F(RecordStoreTest, GathersEverythingOfACasus)
{
    const auto round = roundIn(meetingAt(minute(0)));
    roundIn(meetingAt(minute(1000)));
    rounds.save(forms::DialogueCard{0, round.id, aisha, "Een kaart", ""});
    casus = casusStore.add({0, "", forms::CasusKind::Casus, {}, bram, minute(-30)});
    roundIn(meetingAt(minute(2000)));

    const auto record = records.casusRecord(round.casusId);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->casus.id, round.casusId);
    ASSERT_EQ(record->rounds.size(), 2U) << "the round of another casus stays out";
    EXPECT_EQ(record->rounds[0].heldAt, minute(0));
    EXPECT_EQ(record->rounds[0].notes, "liep uit");
    EXPECT_EQ(record->rounds[0].record.dialogueCards.size(), 1U);
    EXPECT_EQ(records.casusRecord(99), std::nullopt);
}

TEST_F(RecordStoreTest, GathersWhatIsKeptOfAMember)
{
    const auto meeting = meetingAt(minute(0));
    const auto round = roundIn(meeting);
    rounds.save(forms::DialogueCard{0, round.id, bram, "Een kaart van Bram", ""});
    actionOf(round, "Bellen");

    const auto inbrenger = records.memberRecord(aisha);
    ASSERT_TRUE(inbrenger);
    EXPECT_EQ(inbrenger->member.name, "Aisha Bakker");
    EXPECT_EQ(inbrenger->meetings.size(), 1U);
    EXPECT_EQ(inbrenger->casus.size(), 1U);
    EXPECT_EQ(inbrenger->rounds.size(), 1U);
    EXPECT_EQ(textsOf(inbrenger->actions), Texts{"Bellen"});

    const auto writer = records.memberRecord(bram);
    EXPECT_TRUE(writer->casus.empty());
    EXPECT_EQ(writer->rounds.size(), 1U);
    EXPECT_TRUE(writer->actions.empty());

    const auto absent = records.memberRecord(coach);
    EXPECT_TRUE(absent->meetings.empty());
    EXPECT_TRUE(absent->rounds.empty());
    EXPECT_EQ(records.memberRecord(99), std::nullopt);
}

}  // namespace
