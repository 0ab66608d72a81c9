#include "tests/db/store/store_fixture.h"

namespace {

using db::Error;
using forms::ActionOrigin;
using forms::DecisionKind;
using tests::day;
using tests::minute;

class ActionStoreTest : public tests::StoreTest {
protected:
    forms::Meeting meeting = meetingAt(minute(0));
    forms::Round round = roundIn(meeting);
};

TEST_F(ActionStoreTest, KeepsAllOfAnAction)
{
    forms::Action action{0,
                         ActionOrigin::Round,
                         round.id,
                         bram,
                         "Het buurthuis bellen",
                         "opbouwwerker",
                         day(20),
                         "Er is een ruimte nodig",
                         "Een vaste avond",
                         "Als er drie mensen komen",
                         {}};
    action.id = actions.save(action);
    action.what = "Het buurthuis bezoeken";
    actions.save(action);
    const auto found = actions.find(action.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->origin, ActionOrigin::Round);
    EXPECT_EQ(found->originId, round.id);
    EXPECT_EQ(found->owner, bram);
    EXPECT_EQ(found->what, "Het buurthuis bezoeken");
    EXPECT_EQ(found->withWhom, "opbouwwerker");
    EXPECT_EQ(found->due, day(20));
    EXPECT_EQ(found->why, "Er is een ruimte nodig");
    EXPECT_EQ(found->outcome, "Een vaste avond");
    EXPECT_EQ(found->successWhen, "Als er drie mensen komen");
}

TEST_F(ActionStoreTest, KnowsWhereAnActionComesFrom)
{
    const auto card = partnerships.save({0, 1, "", "ruim", minute(0), {}, {}});
    for (const auto& [origin, id] : {std::pair{ActionOrigin::Round, round.id},
                                     {ActionOrigin::PartnershipCard, card.id},
                                     {ActionOrigin::Meeting, meeting.id}}) {
        forms::Action action;
        action.origin = origin;
        action.originId = id;
        action.id = actions.save(action);
        ASSERT_EQ(actions.of(origin, id).size(), 1U);
        EXPECT_EQ(actions.of(origin, id)[0].id, action.id);
        EXPECT_EQ(actions.find(action.id)->origin, origin);
        EXPECT_EQ(actions.find(action.id)->originId, id);
    }
    forms::Action fromNowhere;
    fromNowhere.originId = 99;
    EXPECT_EQ(tests::kindThrownBy([&] { actions.save(fromNowhere); }), Error::Kind::Failed);
}

TEST_F(ActionStoreTest, AddsDecisionsAndNeverChangesThem)
{
    const auto action = actionOf(round, "Bellen");
    actions.decide(action.id, {meeting.id, DecisionKind::Postponed, day(30), "ziek", minute(30)});
    EXPECT_EQ(actions.open().size(), 1U);
    actions.decide(action.id, {meeting.id, DecisionKind::Dropped, {}, "niet meer nodig", minute(31)});
    EXPECT_TRUE(actions.open().empty());
    const auto decisions = actions.find(action.id)->decisions;
    ASSERT_EQ(decisions.size(), 2U);
    EXPECT_EQ(decisions[0].kind, DecisionKind::Postponed);
    EXPECT_EQ(decisions[0].newDue, day(30));
    EXPECT_EQ(decisions[0].reason, "ziek");
    EXPECT_EQ(decisions[0].decidedAt, minute(30));
    EXPECT_EQ(decisions[1].kind, DecisionKind::Dropped);
    EXPECT_THROW(database.run("UPDATE action_decision SET reason = ''"), Error);
}

TEST_F(ActionStoreTest, RemovesOnlyWhatNothingWasDecidedAbout)
{
    const auto first = actionOf(round, "Bellen");
    const auto second = actionOf(round, "Mailen");
    actions.decide(first.id, {meeting.id, DecisionKind::Done, {}, "", minute(30)});
    EXPECT_THROW(actions.remove(first), std::logic_error);
    actions.remove(second);
    EXPECT_EQ(actions.all().size(), 1U);
}

TEST_F(ActionStoreTest, DecidesNothingAboutWhatIsNotThere)
{
    EXPECT_EQ(tests::kindThrownBy([&] {
                  actions.decide(99, {meeting.id, DecisionKind::Done, {}, "", minute(1)});
              }),
              Error::Kind::Failed);
}

}  // namespace
