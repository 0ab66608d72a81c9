#include "app/desktop/team/team_changes.h"

#include <algorithm>

#include "tests/app/desktop/entry/entry_workspace.h"

namespace app::desktop {
namespace {

using forms::MemberRole;

class TeamChangesTest : public testing::Test {
protected:
    forms::Member member(forms::Id id)
    {
        const auto all = db::TeamStore(world.workspace.database()).members();
        return *std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
    }
    std::optional<TeamFault> leave(forms::Id id)
    {
        auto gone = member(id);
        gone.active = false;
        return keepMember(world.workspace, gone);
    }
    std::vector<forms::Id> presentAt(forms::Id meeting)
    {
        return db::MeetingStore(world.workspace.database()).find(meeting)->present;
    }
    forms::Id plannedMeeting()
    {
        forms::Meeting planned;
        planned.programmeId = "casusbijeenkomst";
        planned.title = "Volgende";
        planned.plannedStart = world.clock.now + std::chrono::hours{24 * 7};
        planned.present = {world.coach, world.aisha, world.bram};
        return db::MeetingStore(world.workspace.database()).save(planned).id;
    }

    tests::EntryWorkspace world;
};

TEST_F(TeamChangesTest, KeepsSomebodyWhoLeftInOldMeetingsAndExpectsThemNoMore)
{
    const auto next = plannedMeeting();
    EXPECT_EQ(leave(world.aisha), std::nullopt);
    EXPECT_FALSE(member(world.aisha).active);
    EXPECT_EQ(presentAt(world.meeting.id), (std::vector{world.coach, world.aisha, world.bram}));
    EXPECT_EQ(presentAt(next), (std::vector{world.coach, world.bram}));
}

TEST_F(TeamChangesTest, ExpectsANewcomerFromTodayOn)
{
    const auto next = plannedMeeting();
    EXPECT_EQ(keepMember(world.workspace, {0, "  Noor Visser ", MemberRole::Professional, "", true}),
              std::nullopt);
    const auto noor = db::TeamStore(world.workspace.database()).members().back();
    EXPECT_EQ(noor.name, "Noor Visser");
    EXPECT_EQ(presentAt(world.meeting.id).back(), noor.id) << "the meeting of today goes on with her";
    EXPECT_EQ(presentAt(next).back(), noor.id);
}

TEST_F(TeamChangesTest, NeverLeavesATeamWithoutLeercoach)
{
    EXPECT_EQ(leave(world.coach), TeamFault::NeedsCoach);
    auto changed = member(world.coach);
    changed.role = MemberRole::Guest;
    EXPECT_EQ(keepMember(world.workspace, changed), TeamFault::NeedsCoach);

    auto next = member(world.bram);
    next.role = MemberRole::Leercoach;
    EXPECT_EQ(keepMember(world.workspace, next), std::nullopt);
    EXPECT_EQ(leave(world.coach), std::nullopt);
}

TEST_F(TeamChangesTest, TellsPeopleApartByTheirNames)
{
    EXPECT_EQ(keepMember(world.workspace, {0, " ", MemberRole::Guest, "", true}), TeamFault::NeedsName);
    EXPECT_EQ(keepMember(world.workspace, {0, "Bram Oskam", MemberRole::Guest, "", true}),
              TeamFault::NameTaken);
    EXPECT_EQ(leave(world.bram), std::nullopt);
    EXPECT_EQ(keepMember(world.workspace, {0, "Bram Oskam", MemberRole::Guest, "", true}), std::nullopt);
    auto back = member(world.bram);
    back.active = true;
    EXPECT_EQ(keepMember(world.workspace, back), TeamFault::NameTaken);
}

TEST_F(TeamChangesTest, RenamesWithoutTouchingMeetings)
{
    auto renamed = member(world.aisha);
    renamed.name = "Aisha Bakker-de Groot";
    EXPECT_EQ(keepMember(world.workspace, renamed), std::nullopt);
    EXPECT_EQ(member(world.aisha).name, "Aisha Bakker-de Groot");
    EXPECT_EQ(presentAt(world.meeting.id).size(), 3U);
}

}  // namespace
}  // namespace app::desktop
