#include "tests/db/store/store_fixture.h"

namespace {

using db::Error;
using forms::Milliseconds;
using forms::RoundEvent;
using tests::minute;
using namespace std::chrono_literals;

class RoundStoreTest : public tests::StoreTest {
protected:
    static std::vector<RoundEvent> everyHappening()
    {
        const std::vector<forms::RoundHappening> happenings = {
            forms::RoundStarted{},
            forms::StepEntered{1},
            forms::NextIdeaBegun{4},
            forms::RoundPaused{forms::PauseReason::RightMoment},
            forms::RoundResumed{},
            forms::StepExtended{30s},
            forms::ElapsedCorrected{61234ms},
            forms::QuestionStated{"Hoe krijg ik de buren erbij? — 'snel'"},
            forms::PeopleInvited{{2, 0}},
            forms::PeopleInvited{{2, 3}},
            forms::IdeaChosen{0},
            forms::SummaryGiven{3, "Samen\nkoken"},
            forms::PrecautionTaken{forms::Precaution::DetailsChanged, true},
            forms::ReachSeen{forms::Reach::SomePeople, "de kerk"},
            forms::TimeAway{5000ms, true},
            forms::TimeAway{7000ms, false},
            forms::StillRunning{},
            forms::RoundStopped{forms::StopReason::Early}};
        std::vector<RoundEvent> events;
        for (const auto& happening : happenings)
            events.push_back(
                {Milliseconds(1000 * events.size()), minute(static_cast<int>(events.size())), happening});
        return events;
    }

    forms::Meeting meeting = meetingAt(minute(0));
    forms::Round round = roundIn(meeting);
};

TEST_F(RoundStoreTest, KeepsTheStepsAsTheyWere)
{
    const auto steps = rounds.find(round.id)->steps;
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].id, "inbreng");
    EXPECT_EQ(steps[0].title, "Inbrengen");
    EXPECT_EQ(steps[0].planned, 60s);
    EXPECT_FALSE(steps[0].timeVerified);
    EXPECT_EQ(steps[0].who, "inbrenger");
    EXPECT_EQ(steps[0].say, "Vertel.");
    EXPECT_EQ(steps[0].pitfall, "te lang");
    EXPECT_EQ(steps[0].guard, "geen vragen");
    EXPECT_EQ(steps[0].hintAt, 50s);
    EXPECT_EQ(steps[0].hint, "rond af");
    EXPECT_TRUE(steps[1].timeVerified);
    EXPECT_EQ(steps[1].rule, forms::StepRule::SilentWriting);
}

TEST_F(RoundStoreTest, KeepsEveryKindOfEvent)
{
    rounds.keepEvents(round.id, everyHappening());
    EXPECT_EQ(rounds.find(round.id)->events, everyHappening());
}

TEST_F(RoundStoreTest, TellsWhereTheLastRoundAboutACasusWantsToReturn)
{
    EXPECT_TRUE(rounds.returning().empty());
    static_cast<void>(rounds.saveCard(round.id, {"", "", tests::day(20), {}}));
    const auto returning = rounds.returning();
    ASSERT_EQ(returning.size(), 1U);
    EXPECT_EQ(returning[0].code, casus.code);
    EXPECT_EQ(returning[0].on, tests::day(20));
    EXPECT_EQ(returning[0].agreedAt, meeting.id);

    static_cast<void>(roundIn(meetingAt(minute(60))));
    EXPECT_TRUE(rounds.returning().empty()) << "the casus came back in another round";
}

TEST_F(RoundStoreTest, OnlyAddsTheEventsThatAreNew)
{
    auto events = everyHappening();
    auto some = events;
    some.resize(3);
    rounds.keepEvents(round.id, some);
    rounds.keepEvents(round.id, events);
    rounds.keepEvents(round.id, events);
    EXPECT_EQ(rounds.find(round.id)->events, events);
    EXPECT_THROW(rounds.keepEvents(round.id, some), std::logic_error);
    EXPECT_THROW(database.run("UPDATE round_event SET text = 'anders'"), Error);
}

TEST_F(RoundStoreTest, KnowsTheRoundThatIsRunning)
{
    EXPECT_EQ(rounds.running(), std::nullopt);
    std::vector<RoundEvent> events{{0ms, minute(1), forms::RoundStarted{}},
                                   {9ms, minute(2), forms::StepEntered{1}}};
    rounds.keepEvents(round.id, events);
    EXPECT_EQ(rounds.running()->id, round.id);
    events.push_back({10ms, minute(3), forms::RoundStopped{}});
    rounds.keepEvents(round.id, events);
    EXPECT_EQ(rounds.running(), std::nullopt);
    events.push_back({11ms, minute(4), forms::RoundResumed{}});
    rounds.keepEvents(round.id, events);
    EXPECT_EQ(rounds.running()->id, round.id);
}

TEST_F(RoundStoreTest, FindsTheRoundsOfAMeetingAndOfACasus)
{
    const auto other = roundIn(meetingAt(minute(500)));
    ASSERT_EQ(rounds.ofMeeting(meeting.id).size(), 1U);
    EXPECT_EQ(rounds.ofMeeting(meeting.id)[0].id, round.id);
    ASSERT_EQ(rounds.ofCasus(casus.id).size(), 2U);
    EXPECT_EQ(rounds.ofCasus(casus.id)[1].id, other.id);
}

TEST_F(RoundStoreTest, TellsTheLastTwoWhoWereInvitedInEachOtherRound)
{
    const auto other = roundIn(meetingAt(minute(500)));
    const auto present = roundIn(meetingAt(minute(900)));
    rounds.keepEvents(round.id, {{0ms, minute(1), forms::PeopleInvited{{1, 2}}},
                                 {1ms, minute(1), forms::PeopleInvited{{2, 3}}}});
    rounds.keepEvents(other.id, {{0ms, minute(501), forms::PeopleInvited{{3, 1}}}});
    rounds.keepEvents(present.id, {{0ms, minute(901), forms::PeopleInvited{{1, 2}}}});
    EXPECT_EQ(rounds.invitedBeside(present.id), (std::vector<forms::Invited>{{2, 3}, {3, 1}}));
}

TEST_F(RoundStoreTest, KeepsTheActiekaartAndItsActions)
{
    forms::ActionCard card{"Ik begin klein", "Alles zelf doen", tests::day(20), {}};
    card.actions.resize(2);
    card.actions[0].what = "Koffie drinken";
    card.actions[0].owner = aisha;
    card.actions[1].what = "Bellen";
    const auto saved = rounds.saveCard(round.id, card);
    EXPECT_NE(saved.actions[0].id, saved.actions[1].id);
    const auto found = rounds.find(round.id)->card;
    EXPECT_EQ(found.takeAway, "Ik begin klein");
    EXPECT_EQ(found.letGo, "Alles zelf doen");
    EXPECT_EQ(found.returnOn, tests::day(20));
    ASSERT_EQ(found.actions.size(), 2U);
    EXPECT_EQ(found.actions[0].what, "Koffie drinken");
    EXPECT_EQ(found.actions[0].originId, round.id);
    EXPECT_EQ(found.actions[1].owner, 0);
}

TEST_F(RoundStoreTest, DropsFromTheActiekaartOnlyWhatNothingWasDecidedAbout)
{
    forms::ActionCard card;
    card.actions.resize(2);
    card = rounds.saveCard(round.id, card);
    actions.decide(card.actions[0].id, {meeting.id, forms::DecisionKind::Done, {}, "", minute(60)});
    card.actions.clear();
    (void)rounds.saveCard(round.id, card);
    EXPECT_EQ(rounds.find(round.id)->card.actions.size(), 1U);
}

TEST_F(RoundStoreTest, TakesNoMoreActionsThanTheMethodAllows)
{
    forms::ActionCard card;
    card.actions.resize(6);
    EXPECT_THROW((void)rounds.saveCard(round.id, card), std::logic_error);
}

TEST_F(RoundStoreTest, KeepsDialogueCards)
{
    forms::DialogueCard card{0, round.id, bram, "Vraag de buren", "informeel"};
    card.id = rounds.save(card);
    const auto unsigned_ = rounds.save(forms::DialogueCard{0, round.id, {}, "Niets doen", ""});
    card.text = "Vraag de buren eerst";
    rounds.save(card);
    auto cards = rounds.dialogueCardsOf(round.id);
    ASSERT_EQ(cards.size(), 2U);
    EXPECT_EQ(cards[0].text, "Vraag de buren eerst");
    EXPECT_EQ(cards[0].writer, bram);
    EXPECT_EQ(cards[0].baken, "informeel");
    EXPECT_EQ(cards[1].id, unsigned_);
    EXPECT_EQ(cards[1].writer, std::nullopt);
    rounds.remove(card);
    EXPECT_EQ(rounds.dialogueCardsOf(round.id).size(), 1U);
}

}  // namespace
