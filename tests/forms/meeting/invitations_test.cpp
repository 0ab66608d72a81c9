#include "forms/meeting/invitations.h"

#include <gtest/gtest.h>

#include "tests/forms/meeting/sample_round.h"

namespace forms {
namespace {

Round roundThatInvited(Id one, Id other)
{
    Round round;
    round.steps = tests::rtmSteps();
    round.events = {{Milliseconds{0}, {}, RoundStarted{}},
                    {Milliseconds{1}, {}, PeopleInvited{{one, other}}}};
    return round;
}

const std::vector<Id> everybody = {1, 2, 3, 4, 5, 6};

TEST(Invitations, HintAtThoseWhoWereNeverInvited)
{
    EXPECT_EQ(notInvitedLately({roundThatInvited(1, 4)}, everybody, 3), (std::vector<Id>{2, 5, 6}));
}

TEST(Invitations, HintAtTheLongestAgoWhenTooFewWereNeverInvited)
{
    const std::vector<Round> rounds = {roundThatInvited(1, 4), roundThatInvited(2, 5),
                                       roundThatInvited(1, 2)};

    EXPECT_EQ(notInvitedLately(rounds, everybody, 3), (std::vector<Id>{4, 6}));
    EXPECT_EQ(notInvitedLately(rounds, everybody, 6), (std::vector<Id>{3, 4}));
}

TEST(Invitations, HintAtNobodyMoreThanAnotherInTheBeginning)
{
    EXPECT_EQ(notInvitedLately({}, everybody, 3), (std::vector<Id>{1, 2, 4, 5, 6}));
}

TEST(Invitations, CountOnlyTheLastTwoOfARound)
{
    auto round = roundThatInvited(1, 2);
    round.events.push_back({Milliseconds{2}, {}, PeopleInvited{{4, 5}}});

    EXPECT_EQ(notInvitedLately({round}, everybody, 3), (std::vector<Id>{1, 2, 6}));
}

TEST(Invitations, HintAtAllInASmallGroup)
{
    EXPECT_EQ(notInvitedLately({roundThatInvited(1, 2)}, {1, 2, 3}, 3), (std::vector<Id>{1, 2}));
    EXPECT_TRUE(notInvitedLately({}, {3}, 3).empty());
}

}  // namespace
}  // namespace forms
