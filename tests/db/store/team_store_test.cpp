#include "tests/db/store/store_fixture.h"

namespace {

using TeamStoreTest = tests::StoreTest;
using db::Error;
using forms::Member;
using forms::MemberRole;

TEST_F(TeamStoreTest, KeepsTheTeamAndItsChanges)
{
    team.save(forms::Team{"Wijkteam De Linde", false});
    team.save(forms::Team{"Wijkteam De Es", true});
    EXPECT_EQ(team.team().name, "Wijkteam De Es");
    EXPECT_TRUE(team.team().namesAsNumbers);
}

TEST_F(TeamStoreTest, KeepsMembersInTheOrderInWhichTheyCame)
{
    const auto members = team.members();
    ASSERT_EQ(members.size(), 3U);
    EXPECT_EQ(members[0].name, "Lies van Dam");
    EXPECT_EQ(members[0].role, MemberRole::Leercoach);
    EXPECT_EQ(members[1].function, "mdw'er");
    EXPECT_EQ(members[2].name, "Bram Özdemir");
}

TEST_F(TeamStoreTest, ChangesAMember)
{
    team.save(Member{bram, "Bram Ö.", MemberRole::Guest, "stagiair", false});
    const auto changed = team.members().at(2);
    EXPECT_EQ(changed.id, bram);
    EXPECT_EQ(changed.name, "Bram Ö.");
    EXPECT_EQ(changed.role, MemberRole::Guest);
    EXPECT_EQ(changed.function, "stagiair");
    EXPECT_FALSE(changed.active);
}

TEST_F(TeamStoreTest, DoesNotChangeAMemberWhoIsNotThere)
{
    EXPECT_EQ(tests::kindThrownBy([&] {
                  team.save(Member{99, "Niemand", MemberRole::Guest, "", true});
              }),
              Error::Kind::Failed);
}

TEST_F(TeamStoreTest, KeepsSettings)
{
    EXPECT_EQ(team.setting("vergrendelen"), std::nullopt);
    team.setSetting("vergrendelen", "5");
    team.setSetting("vergrendelen", "1");
    EXPECT_EQ(team.setting("vergrendelen"), "1");
}

}  // namespace
