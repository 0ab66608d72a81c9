#include "forms/meeting/look_back.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

using namespace std::chrono;

constexpr Id september = 1;
constexpr Id october = 2;

ActionDecision decision(Id meeting, DecisionKind kind)
{
    ActionDecision made;
    made.meetingId = meeting;
    made.kind = kind;
    made.decidedAt = sys_days{2026y / 10 / 6} + 14h;
    return made;
}

ActionDecision postponedTo(Date due, Id meeting = october)
{
    auto made = decision(meeting, DecisionKind::Postponed);
    made.newDue = due;
    return made;
}

ActionDecision dropped(const char* reason)
{
    auto made = decision(october, DecisionKind::Dropped);
    made.reason = reason;
    return made;
}

TEST(LookBack, AsksADecisionForEachOpenAction)
{
    Action fresh, done, postponed;
    fresh.id = 1;
    done.id = 2;
    done.decisions = {decision(september, DecisionKind::Done)};
    postponed.id = 3;
    postponed.decisions = {postponedTo(2026y / 11 / 1, september)};

    const auto waiting = toDecide({fresh, done, postponed}, october);

    ASSERT_EQ(waiting.size(), 2u);
    EXPECT_EQ(waiting[0].id, 1);
    EXPECT_EQ(waiting[1].id, 3);
}

TEST(LookBack, AsksWhatStandsInTheWayAfterThreePostponements)
{
    Action action;
    for (Id meeting = 11; meeting < 14; ++meeting) {
        EXPECT_EQ(timesPostponed(action, meeting), static_cast<int>(meeting) - 11);
        EXPECT_EQ(decide(action, postponedTo(2026y / 11 / 3, meeting)), std::nullopt);
        EXPECT_EQ(decide(action, postponedTo(2026y / 11 / 4, meeting)), std::nullopt)
            << "mended, not moved again";
    }
    auto fourth = postponedTo(2026y / 12 / 1, 14);

    EXPECT_EQ(decide(action, fourth), DecisionFault::NeedsObstacle);
    fourth.reason = "Niemand heeft een sleutel van het buurthuis.";
    EXPECT_EQ(decide(action, fourth), std::nullopt);
}

TEST(LookBack, CountsNoPostponementThatWasThoughtBetterOf)
{
    Action action;
    action.decisions = {postponedTo(2026y / 11 / 1, september), decision(september, DecisionKind::Done)};

    EXPECT_EQ(timesPostponed(action, october), 0);
}

TEST(LookBack, AsksNothingTwiceAtOneMeeting)
{
    Action action;
    EXPECT_EQ(decide(action, postponedTo(2026y / 11 / 3)), std::nullopt);

    EXPECT_TRUE(toDecide({action}, october).empty());
    EXPECT_EQ(toDecide({action}, october + 1).size(), 1u);
}

TEST(LookBack, PostponesOnlyToADayToCome)
{
    Action action;

    EXPECT_EQ(decide(action, decision(october, DecisionKind::Postponed)), DecisionFault::NeedsNewDue);
    EXPECT_EQ(decide(action, postponedTo(2026y / 10 / 5)), DecisionFault::DueHasPassed);
    EXPECT_TRUE(action.decisions.empty());
    EXPECT_EQ(decide(action, postponedTo(2026y / 10 / 6)), std::nullopt);
    EXPECT_EQ(dueDate(action), Date{2026y / 10 / 6});
}

TEST(LookBack, DropsOnlyWithAReason)
{
    Action action;

    EXPECT_EQ(decide(action, dropped("  ")), DecisionFault::NeedsReason);
    EXPECT_EQ(decide(action, dropped("De buurvrouw regelde het al.")), std::nullopt);
    EXPECT_FALSE(isOpen(action));
}

TEST(LookBack, MendsADecisionByANextOneOfTheSameMeeting)
{
    Action action;
    EXPECT_EQ(decide(action, decision(october, DecisionKind::Done)), std::nullopt);
    EXPECT_EQ(decide(action, postponedTo(2026y / 11 / 3)), std::nullopt);

    EXPECT_TRUE(isOpen(action));
    EXPECT_EQ(action.decisions.size(), 2u);
}

TEST(LookBack, LeavesWhatAnEarlierMeetingClosed)
{
    Action action;
    action.decisions = {decision(september, DecisionKind::Done)};

    EXPECT_EQ(decide(action, decision(october, DecisionKind::Done)), DecisionFault::AlreadyClosed);
    EXPECT_EQ(action.decisions.size(), 1u);
}

}  // namespace
}  // namespace forms
