#include "forms/meeting/returning.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

using Codes = std::vector<std::string>;
using namespace std::chrono;

constexpr Date first = 2026y / November / 3;
constexpr Date second = 2026y / December / 1;
constexpr Date third = 2027y / January / 12;

Instant at(Date day)
{
    return sys_days(day) + 14h;
}

Date dayOf(Instant instant)
{
    return floor<days>(instant);
}

Activity part(const std::string& title, std::optional<Instant> began = {})
{
    Activity activity;
    activity.title = title;
    activity.startedAt = began;
    return activity;
}

Meeting planned(Id id, Date day, std::vector<Activity> parts = {})
{
    Meeting meeting;
    meeting.id = id;
    meeting.plannedStart = at(day);
    meeting.activities = std::move(parts);
    return meeting;
}

Meeting held(Id id, Date day, std::vector<Activity> parts = {})
{
    auto meeting = planned(id, day, std::move(parts));
    meeting.startedAt = at(day);
    meeting.closedAt = at(day) + 90min;
    return meeting;
}

// At the first meeting about C-7KQ4, it was to come back from the second on.
class ReturningTest : public testing::Test {
protected:
    Codes at(const Meeting& meeting, const std::vector<Meeting>& others = {held(1, first)}) const
    {
        return codesToReturnTo({returning}, meeting, others, dayOf);
    }
    Returning returning{"C-7KQ4", second, 1};
};

TEST_F(ReturningTest, ComesBackAtTheFirstMeetingFromItsDayOn)
{
    EXPECT_EQ(at(planned(0, first)), Codes{}) << "too early";
    EXPECT_EQ(at(planned(0, second)), Codes{"C-7KQ4"});
    EXPECT_EQ(at(planned(0, third)), Codes{"C-7KQ4"}) << "the first meeting from that day on";
    EXPECT_EQ(at(planned(0, third), {held(1, first), held(2, second)}), Codes{})
        << "that meeting was held without it";
}

TEST_F(ReturningTest, StandsOnOneAgendaOnly)
{
    EXPECT_EQ(at(planned(2, second, {part("Terug naar C-7KQ4, kort")})), Codes{});
    const auto next = planned(2, second, {part("Hoe gaat het met C-7KQ4?")});
    EXPECT_EQ(at(planned(3, third), {held(1, first), next}), Codes{}) << "the meeting before has it";
    EXPECT_EQ(at(next, {held(1, first), next}), Codes{}) << "its own agenda";
}

TEST_F(ReturningTest, IsTakenOverWhenThereWasNoTimeForIt)
{
    const auto ranOut = held(2, second, {part("Hoe gaat het met C-7KQ4?")});
    EXPECT_EQ(at(planned(3, third), {held(1, first), ranOut}), Codes{"C-7KQ4"});
    const auto done = held(2, second, {part("Hoe gaat het met C-7KQ4?", sys_days(second) + 15h)});
    EXPECT_EQ(at(planned(3, third), {held(1, first), done}), Codes{});
}

TEST_F(ReturningTest, IsNotAskedOfTheMeetingThatAgreedOnIt)
{
    returning.on = first;
    EXPECT_EQ(at(held(1, first)), Codes{});
    EXPECT_EQ(at(planned(2, second)), Codes{"C-7KQ4"});
}

}  // namespace
}  // namespace forms
