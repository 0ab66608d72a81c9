#include "forms/meeting/record.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

TEST(MeetingRecord, FindsAMemberById)
{
    std::vector<Member> members(2);
    members[0].id = 3;
    members[1].id = 5;

    EXPECT_EQ(findMember(members, 5), &members[1]);
    EXPECT_EQ(findMember(members, 4), nullptr);
}

}  // namespace
}  // namespace forms
