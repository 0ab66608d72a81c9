#include "forms/meeting/invitations.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

std::vector<Member> people(const std::vector<Id>& ids)
{
    std::vector<Member> made;
    for (const auto id : ids)
        made.push_back({id, "", MemberRole::Professional, "", true});
    return made;
}

// The first of them is the leercoach.
std::vector<Member> withCoach(const std::vector<Id>& ids)
{
    auto made = people(ids);
    made.front().role = MemberRole::Leercoach;
    return made;
}

std::vector<Id> idsOf(const std::vector<Member>& members)
{
    std::vector<Id> ids;
    for (const auto& member : members)
        ids.push_back(member.id);
    return ids;
}

TEST(Invitations, GoToNeitherInbrengerNorLeercoach)
{
    EXPECT_EQ(idsOf(whoCanBeInvited(withCoach({1, 2, 3, 4}), 3)), (std::vector<Id>{2, 4}));
}

TEST(Invitations, GoToTheLeercoachTooInATeamOfThree)
{
    EXPECT_EQ(idsOf(whoCanBeInvited(withCoach({1, 2, 3}), 3)), (std::vector<Id>{1, 2}));
}

TEST(Invitations, AreAnsweredByACasusOfAnybodyButTheLeercoach)
{
    EXPECT_EQ(idsOf(whoCanBringIn(withCoach({1, 2, 3}))), (std::vector<Id>{2, 3}));
    EXPECT_EQ(idsOf(whoCanBringIn(withCoach({1}))), (std::vector<Id>{1}));
}

TEST(Invitations, HintAtThoseWhoWereNeverInvited)
{
    EXPECT_EQ(notInvitedLately({Invited{1, 4}}, people({1, 2, 4, 5, 6})), (std::vector<Id>{2, 5, 6}));
}

TEST(Invitations, HintAtTheLongestAgoWhenTooFewWereNeverInvited)
{
    const std::vector<Invited> rounds = {Invited{1, 4}, Invited{2, 5}, Invited{1, 2}};

    EXPECT_EQ(notInvitedLately(rounds, people({1, 2, 4, 5, 6})), (std::vector<Id>{4, 6}));
    EXPECT_EQ(notInvitedLately(rounds, people({1, 2, 3, 4, 5})), (std::vector<Id>{3, 4}));
}

TEST(Invitations, HintAtNobodyInTheBeginning)
{
    EXPECT_TRUE(notInvitedLately({}, people({1, 2, 3})).empty());
}

TEST(Invitations, HintAtNobodyWhileMoreThanThreeWaitEquallyLong)
{
    const auto eight = people({1, 2, 3, 4, 5, 6, 7, 8});
    std::vector<Invited> rounds = {Invited{1, 2}};
    EXPECT_TRUE(notInvitedLately(rounds, eight).empty());
    rounds.push_back(Invited{3, 4});
    EXPECT_TRUE(notInvitedLately(rounds, eight).empty());
    rounds.push_back(Invited{5, 6});
    EXPECT_EQ(notInvitedLately(rounds, eight), (std::vector<Id>{7, 8}));
}

TEST(Invitations, HintAtNobodyWhenThereAreNoMoreThanTwo)
{
    EXPECT_TRUE(notInvitedLately({Invited{1, 2}}, people({1, 2})).empty());
    EXPECT_TRUE(notInvitedLately({}, people({3})).empty());
}

}  // namespace
}  // namespace forms
