// Forty people: every screen that lists them has room for all of them, and none is out of reach.
#include "app/desktop/casus/casus_screen.h"
#include "app/desktop/hand_over/hand_over_course.h"
#include "app/desktop/hand_over/names_screen.h"
#include "app/desktop/hand_over/plan_screen.h"
#include "app/desktop/hand_over/progress_screen.h"
#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/meeting/meeting_screen.h"
#include "app/desktop/round/choose_inbrenger_screen.h"
#include "app/desktop/round/live_round.h"
#include "app/desktop/round/round_screen.h"
#include "app/desktop/team/team_screen.h"
#include "app/desktop/widgets/label.h"
#include "db/store/team_store.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/layout/layout_faults.h"
#include "tests/app/desktop/round/round_workspace.h"

namespace app::desktop {
namespace {

class CrowdTest : public tests::WindowTest {
protected:
    CrowdTest()
    {
        db::TeamStore team(world.workspace.database());
        auto meeting = meetingOfToday(world.workspace);
        for (auto size = team.members().size(); size < 40; ++size) {
            forms::Member member;
            member.name = "Wilhelmina van der Klooster " + std::to_string(size);
            meeting.present.push_back(team.save(member));
        }
        keepMeeting(world.workspace, std::move(meeting));
    }
    ~CrowdTest() override { clear(); }

    template <class Screen, class... More>
    void open(More&&... more)
    {
        clear();
        show(*new Screen(&frame, world.workspace, std::forward<More>(more)...));
        settle(frame);
    }
    // Everybody but the leercoach, and but these.
    void expectEverybody(const std::string& but = {})
    {
        for (const auto& fault : tests::layoutFaults(frame))
            ADD_FAILURE() << fault;
        for (const auto& member : db::TeamStore(world.workspace.database()).members()) {
            if (member.role == forms::MemberRole::Leercoach || member.name == but)
                continue;
            EXPECT_TRUE(isThere(frame, toWx(member.name))) << member.name;
        }
    }
    // As a control, as a label, or in a list.
    static bool isThere(wxWindow& where, const wxString& name)
    {
        for (auto* child : where.GetChildren()) {
            if (!child->IsShown())
                continue;
            const auto* list = dynamic_cast<wxChoice*>(child);
            if (native::nameOf(*child).Contains(name) || child->GetLabel().Contains(name) ||
                (list && list->FindString(name) != wxNOT_FOUND) || isThere(*child, name))
                return true;
        }
        return false;
    }

    tests::RoundWorkspace world;
};

TEST_F(CrowdTest, FitsWhereTheMeetingIsPrepared)
{
    open<MeetingScreen>();
    expectEverybody();
    open<TeamScreen>([](forms::Id) {});
    expectEverybody();
}

TEST_F(CrowdTest, FitsWhereACasusIsBroughtIn)
{
    open<ChooseInbrengerScreen>(ChooseInbrengerScreen::Ways{[](RoundPlan) {}, [] {}, [] {}});
    expectEverybody();
    open<CasusScreen>([] {});
    expectEverybody();
}

TEST_F(CrowdTest, FitsWhereTwoAreInvitedAndSomebodySummarises)
{
    const auto round = world.begin();
    open<RoundScreen>(round, RoundScreen::Ways{[] {}, [](forms::Id) {}});
    push("Reflectievraag");
    type("Reflectievraag van de inbrenger", "Hoe krijg ik de buren erbij?");
    push("Stil schrijven");
    push(toWx("Twee ideeën"));
    settle(frame);
    expectEverybody("Aisha Bakker");
    tick("Bram Hoekstra");
    tick("Dirk van Leeuwen");
    push("De inbrenger kiest");
    choose("Een idee dat op geen kaart staat");
    push("Dialoog");
    push("Samenvatten");
    settle(frame);
    expectEverybody("Aisha Bakker");
}

TEST_F(CrowdTest, FitsWhereTheLaptopGoesRound)
{
    open<PlanScreen>(PlanScreen::Ways{[](const HandOverPlan&) {}, [] {}});
    expectEverybody();
    auto plan = proposedPlan(world.workspace);
    plan.aboutTeam.at(0).chosen = true;
    for (auto& person : plan.people)
        person.chosen = true;
    handOver(world.workspace, plan);
    open<NamesScreen>(NamesScreen::Ways{[](const forms::Member&) {}, [] {}});
    expectEverybody();
    takeBack(world.workspace);
    open<ProgressScreen>(ProgressScreen::Ways{[] {}, [] {}, [] {}, "Terug"});
    EXPECT_TRUE(tests::says(frame, "0 van 40 klaar"));
    EXPECT_EQ(tests::layoutFaults(frame), std::vector<std::string>{});
}

}  // namespace
}  // namespace app::desktop
