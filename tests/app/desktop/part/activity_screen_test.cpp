#include "app/desktop/part/activity_screen.h"

#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/round/begin_round.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/label.h"
#include "db/store/meeting_store.h"
#include "forms/meeting/agenda.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/round/round_workspace.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;
using forms::ActivityKind;

class ActivityScreenTest : public tests::WindowTest {
protected:
    ~ActivityScreenTest() override { clear(); }

    void open()
    {
        const auto counted = [this](const char* way) { return [this, way] { ways += way; }; };
        show(*new ActivityScreen(
            &frame, world.workspace, {[this](forms::Id part) { chosen = part; }, counted("overview "), watch},
            {counted("onward "), counted("handover "), counted("close "), counted("print ")}));
    }
    void openAt(ActivityKind kind)
    {
        beginPart(world.workspace);
        while (partToDo(world.workspace)->kind != kind) {
            endPart(world.workspace);
            beginPart(world.workspace);
        }
        open();
    }

    tests::RoundWorkspace world;
    PartWatch watch{world.workspace};
    std::string ways;
    forms::Id chosen = 0;  // another part
};

TEST_F(ActivityScreenTest, TellsTheCoachWhatToSay)
{
    openAt(ActivityKind::CheckIn);
    EXPECT_TRUE(tests::says(frame, "Hoe zit je erbij vandaag?"));
    EXPECT_TRUE(tests::says(frame, "van 5:00"));
}

TEST_F(ActivityScreenTest, ShowsTheTimeSinceThePartBegan)
{
    beginPart(world.workspace);
    world.clock.advance(6min);
    open();
    EXPECT_TRUE(tests::says(frame, "6:00"));
    EXPECT_TRUE(tests::says(frame, "1:00 over tijd"));
}

TEST_F(ActivityScreenTest, GoesOnToTheNextPartOnceHoweverOftenItIsPressed)
{
    openAt(ActivityKind::CheckIn);
    auto& next = control<wxButton>("Terugblik");
    for (int press = 0; press < 2; ++press) {
        wxCommandEvent event(wxEVT_BUTTON, next.GetId());
        next.ProcessWindowEvent(event);
    }
    tests::settleEvents();
    EXPECT_EQ(ways, "onward ");
}

TEST_F(ActivityScreenTest, KeepsANoteWhenItIsLeft)
{
    openAt(ActivityKind::CheckIn);
    type("Wat willen jullie onthouden", "Iedereen is er.");
    push("Terugblik");
    EXPECT_EQ(meetingOfToday(world.workspace).activities.at(0).notes, "Iedereen is er.");
}

TEST_F(ActivityScreenTest, KeepsANoteWhenTheDossierIsLocked)
{
    openAt(ActivityKind::CheckIn);
    type("Wat willen jullie onthouden", "Iedereen is er.");
    (*world.workspace.keepTyped)();
    EXPECT_EQ(meetingOfToday(world.workspace).activities.at(0).notes, "Iedereen is er.");
}

TEST_F(ActivityScreenTest, SaysWhatInANoteCanLeadToAPerson)
{
    world.workspace.traces =
        std::make_unique<TraceGuard>(world.folder.path / "geen lijst", [] { return forms::TeamNames{}; });
    openAt(ActivityKind::CheckIn);
    type("Wat willen jullie onthouden", "Mevrouw Jansen was er niet");
    waitFor("Zo laten (F9)");

    EXPECT_TRUE(tests::says(frame, toWx("“Mevrouw Jansen” lijkt een naam.")));
    control<wxTextCtrl>("Wat willen jullie onthouden").SetFocus();
    press(control<wxTextCtrl>("Wat willen jullie onthouden"), WXK_F8);
    push("Terugblik");
    EXPECT_EQ(meetingOfToday(world.workspace).activities.at(0).notes, "Een vrouw was er niet");
}

TEST_F(ActivityScreenTest, ShowsWhatIsSaidOfANoteInALowWindowToo)
{
    world.workspace.traces =
        std::make_unique<TraceGuard>(world.folder.path / "geen lijst", [] { return forms::TeamNames{}; });
    openAt(ActivityKind::CheckIn);
    frame.SetClientSize(frame.GetClientSize().x, 480);
    settle(frame);
    auto& notes = control<wxTextCtrl>("Wat willen jullie onthouden");
    notes.SetFocus();
    notes.SetValue("Mevrouw Jansen was er niet");
    waitFor("Zo laten (F9)");
    settle(frame);

    const auto& leave = control<wxButton>("Zo laten (F9)");
    const wxWindow* page = &leave;
    while (!dynamic_cast<const wxScrolledWindow*>(page))
        page = page->GetParent();
    EXPECT_LT(page->GetClientSize().y, page->GetVirtualSize().y) << "the window is too high for this test";
    EXPECT_TRUE(page->GetScreenRect().Contains(leave.GetScreenRect()));
}

TEST_F(ActivityScreenTest, HandsTheLaptopOnOnlyInItsPart)
{
    openAt(ActivityKind::CheckIn);
    EXPECT_EQ(tests::named(frame, "Laptop doorgeven"), nullptr);
    clear();
    openAt(ActivityKind::HandOver);
    push("Laptop doorgeven");
    EXPECT_EQ(ways, "handover ");
}

TEST_F(ActivityScreenTest, ClosesWithWhatIsLeftOpen)
{
    openAt(ActivityKind::Closing);
    EXPECT_TRUE(tests::says(frame, "Wat nog openstaat"));
    EXPECT_TRUE(tests::says(frame, "Niets. Alles is gedaan."));
    push("Afsluiten en afdrukken");
    EXPECT_EQ(ways, "print ");
}

TEST_F(ActivityScreenTest, NamesThePartsNobodyCameTo)
{
    auto meeting = meetingOfToday(world.workspace);
    forms::begin(meeting, meeting.activities.size() - 1, world.clock.now);
    meeting.activities.insert(meeting.activities.end() - 1, forms::Activity{});
    meeting.activities[meeting.activities.size() - 2].title = "Rondleiding";
    static_cast<void>(db::MeetingStore(world.workspace.database()).save(meeting));
    open();
    EXPECT_TRUE(tests::says(frame, "Niet aan toegekomen: Rondleiding."));
}

}  // namespace
}  // namespace app::desktop
