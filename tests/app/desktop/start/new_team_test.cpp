#include "app/desktop/start/new_team.h"

#include <gtest/gtest.h>

#include <fstream>

namespace app::desktop {
namespace {

TEST(NewTeam, FileIsNamedAfterTheTeam)
{
    EXPECT_EQ(fileNameFor("Wijkteam De Linde"), "wijkteam-de-linde.leertafel");
    EXPECT_EQ(fileNameFor("  Team 3 / Zuid! "), "team-3-zuid.leertafel");
    EXPECT_EQ(fileNameFor("../../etc"), "etc.leertafel");
    EXPECT_EQ(fileNameFor("\u6f22\u5b57"), "dossier.leertafel");
    EXPECT_EQ(fileNameFor(""), "dossier.leertafel");
}

TEST(NewTeam, NeverProposesAFileThatIsThere)
{
    const auto folder = std::filesystem::path(testing::TempDir()) / "new_team_test";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "noord.leertafel") << "x";

    EXPECT_EQ(freeFileFor(folder, "Noord"), folder / "noord-2.leertafel");
    EXPECT_EQ(freeFileFor(folder, "Zuid"), folder / "zuid.leertafel");
    std::filesystem::remove_all(folder);
}

TEST(NewTeam, ReadsMembersFromAPastedList)
{
    const auto members = membersFrom(
        "1. Aisha Bakker, wijkverpleegkundige\r\n\n- Bram Hoekstra\n\u2022 Noor Jansen; jeugd\n 2) \n");

    ASSERT_EQ(members.size(), 3U);
    EXPECT_EQ(members[0].name, "Aisha Bakker");
    EXPECT_EQ(members[0].function, "wijkverpleegkundige");
    EXPECT_EQ(members[1].name, "Bram Hoekstra");
    EXPECT_EQ(members[1].function, "");
    EXPECT_EQ(members[2].name, "Noor Jansen");
    EXPECT_EQ(members[2].function, "jeugd");
}

}  // namespace
}  // namespace app::desktop
