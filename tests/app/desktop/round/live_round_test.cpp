#include "app/desktop/round/live_round.h"

#include <gtest/gtest.h>

#include "db/store/meeting_store.h"
#include "db/store/round_store.h"
#include "tests/app/desktop/round/round_workspace.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

class LiveRoundTest : public testing::Test {
protected:
    forms::Id begin() { return world.begin(); }
    void pass(forms::Milliseconds time) { world.clock.advance(time); }

    tests::RoundWorkspace world;
    Workspace& workspace = world.workspace;
};

TEST_F(LiveRoundTest, RoundsOfOneDayBelongToOneMeeting)
{
    for (int count = 0; count < 3; ++count) {
        LiveRound round(workspace, begin());
        ASSERT_FALSE(round.act([](auto& engine) { return engine.start(); }));
        pass(2min);
        ASSERT_FALSE(round.act([](auto& engine) { return engine.stop(); }));
    }

    const auto meetings = db::MeetingStore(workspace.database()).all();
    ASSERT_EQ(meetings.size(), 1U);
    EXPECT_EQ(db::RoundStore(workspace.database()).ofMeeting(meetings[0].id).size(), 3U);
    EXPECT_EQ(meetings[0].activities.size(), 7U)
        << "two casusrondes were planned; the third came in addition";
    EXPECT_EQ(meetings[0].present.size(), 5U);
}

TEST_F(LiveRoundTest, MeetingThatNobodyClosedEndsOnItsOwnDay)
{
    begin();
    pass(72h);
    begin();

    const auto meetings = db::MeetingStore(workspace.database()).all();
    ASSERT_EQ(meetings.size(), 2U);
    ASSERT_TRUE(meetings[0].closedAt);
    EXPECT_LT(*meetings[0].closedAt - *meetings[0].startedAt, 24h);
}

TEST_F(LiveRoundTest, GoesOnInTheSameStepWithTheSameQuestion)
{
    const auto id = begin();
    {
        LiveRound round(workspace, id);
        ASSERT_FALSE(round.act([](auto& engine) { return engine.start(); }));
        ASSERT_FALSE(round.act([](auto& engine) { return engine.next(); }));
        ASSERT_FALSE(round.act([](auto& engine) { return engine.stateQuestion("Wat mis ik?"); }));
    }

    const LiveRound again(workspace, id);
    EXPECT_EQ(again.state().step, 1U);
    EXPECT_EQ(again.state().question, "Wat mis ik?");
}

TEST_F(LiveRoundTest, PutsItsPlaceInTheAgendaBackWhenItGoesOnAfterAStop)
{
    LiveRound round(workspace, begin());
    ASSERT_FALSE(round.act([](auto& engine) { return engine.start(); }));
    const auto ended = [&] {
        const auto meeting = db::MeetingStore(workspace.database()).running();
        for (const auto& activity : meeting->activities)
            if (activity.id == round.activity())
                return activity.endedAt.has_value();
        return false;
    };
    ASSERT_FALSE(round.act([](auto& engine) { return engine.stop(); }));
    EXPECT_TRUE(ended());
    EXPECT_EQ(db::RoundStore(workspace.database()).running(), std::nullopt);

    ASSERT_FALSE(round.act([](auto& engine) { return engine.resume(); }));
    EXPECT_FALSE(ended());
    EXPECT_TRUE(db::RoundStore(workspace.database()).running());
}

TEST_F(LiveRoundTest, KnowsWhichIdeaIsTalkedAbout)
{
    LiveRound round(workspace, begin());
    forms::DialogueCard card;
    card.text = "Samen koffie drinken";
    card.id = round.saveCard(card);
    EXPECT_EQ(round.chosenIdea(), "");
    ASSERT_FALSE(round.act([](auto& engine) { return engine.start(); }));
    ASSERT_FALSE(round.act([](auto& engine) { return engine.next(); }));
    ASSERT_FALSE(round.act([](auto& engine) { return engine.stateQuestion("Wat mis ik?"); }));
    for (int step = 2; step < 4; ++step)
        ASSERT_FALSE(round.act([](auto& engine) { return engine.next(); }));
    ASSERT_FALSE(round.act([](auto& engine) { return engine.invite({3, 4}); }));
    ASSERT_FALSE(round.act([](auto& engine) { return engine.next(); }));
    ASSERT_FALSE(round.act([&](auto& engine) { return engine.chooseIdea(world.aisha, card.id); }));

    EXPECT_EQ(round.chosenIdea(), "Samen koffie drinken");
}

TEST_F(LiveRoundTest, RefusalKeepsNothing)
{
    const auto id = begin();
    LiveRound round(workspace, id);
    ASSERT_FALSE(round.act([](auto& engine) { return engine.start(); }));
    const auto before = db::RoundStore(workspace.database()).find(id)->events;

    EXPECT_EQ(round.act([](auto& engine) { return engine.back(); }), forms::Refusal::FirstStep);
    EXPECT_EQ(db::RoundStore(workspace.database()).find(id)->events, before);
}

TEST_F(LiveRoundTest, CardWithoutTextGoes)
{
    LiveRound round(workspace, begin());
    forms::DialogueCard card;
    card.text = "  Samen koffie drinken ";
    card.id = round.saveCard(card);
    ASSERT_EQ(round.cards().size(), 1U);
    EXPECT_EQ(round.cards()[0].text, "Samen koffie drinken");

    card.text = " ";
    EXPECT_EQ(round.saveCard(card), 0);
    EXPECT_TRUE(round.cards().empty());
}

TEST_F(LiveRoundTest, InbrengerIsNotAmongThoseToInvite)
{
    const LiveRound round(workspace, begin());
    EXPECT_EQ(round.others().size(), 4U);
    for (const auto& member : round.others())
        EXPECT_NE(member.id, world.aisha);
}

TEST_F(LiveRoundTest, LookTellsThatTheLaptopSlept)
{
    LiveRound round(workspace, begin());
    ASSERT_FALSE(round.act([](auto& engine) { return engine.start(); }));
    pass(100ms);
    EXPECT_EQ(round.look(), std::nullopt);
    pass(3min);
    EXPECT_EQ(round.look(), forms::Milliseconds(3min));
}

}  // namespace
}  // namespace app::desktop
