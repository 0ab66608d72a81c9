// A casusronde with as many as sit at one table, two of them with a long name, on the smallest laptop.
#include <wx/scrolwin.h>

#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/widgets/label.h"
#include "db/store/team_store.h"
#include "tests/app/desktop/round/round_screen_fixture.h"

namespace app::desktop {
namespace {

class FullTableTest : public tests::RoundScreenFixture {
protected:
    FullTableTest()
    {
        db::TeamStore team(world.workspace.database());
        auto meeting = meetingOfToday(world.workspace);
        for (const auto* name :
             {"Wilhelmina van der Klooster-Hooghiemstra", "Abdelkarim Benabdallah-El Khattabi",
              "Fatima Yilmaz", "Gerrit-Jan Hofstede", "Esmeralda Rodrigues"}) {
            forms::Member member;
            member.name = name;
            meeting.present.push_back(team.save(member));
        }
        keepMeeting(world.workspace, std::move(meeting));
        question =
            "Hoe krijg ik de buren erbij zonder dat het als toezicht voelt, en wat doe ik als de zoon daar "
            "helemaal niets van wil weten?";
    }
    // Of the page on which it stands, without scrolling.
    static bool isInView(wxWindow& window)
    {
        int top = 0;
        wxWindow* page = &window;
        for (; !dynamic_cast<wxScrolledWindow*>(page); page = page->GetParent())
            top += page->GetPosition().y;
        return top >= 0 && top + window.GetSize().y <= page->GetClientSize().y;
    }
};

TEST_F(FullTableTest, SeesEverybodyWhoCanBeInvited)
{
    open();
    frame.SetSize(1280, 684);  // below the bar of the program
    leadTo(4);
    settle(frame);
    for (const auto& member : db::TeamStore(world.workspace.database()).members())
        if (auto* box = tests::named(frame, toWx(member.name)))
            EXPECT_TRUE(isInView(*box)) << member.name;
        else
            EXPECT_EQ(member.id, world.aisha) << "she brings in";
}

}  // namespace
}  // namespace app::desktop
