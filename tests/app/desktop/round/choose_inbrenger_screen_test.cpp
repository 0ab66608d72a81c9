#include "app/desktop/round/choose_inbrenger_screen.h"

#include <wx/tglbtn.h>

#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/widgets/label.h"
#include "db/store/casus_store.h"
#include "db/store/team_store.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/round/round_workspace.h"

namespace app::desktop {
namespace {

using forms::CasusKind;
using Themes = std::vector<std::string>;

class ChooseInbrengerScreenTest : public tests::WindowTest {
protected:
    ~ChooseInbrengerScreenTest() override { clear(); }

    void open()
    {
        show(*new ChooseInbrengerScreen(&frame, world.workspace,
                                        {[this](const RoundPlan& plan) { chosen = plan; },
                                         [this] { ways += "prepare "; }, [this] { ways += "back "; }}));
        settle(frame);
    }
    void toggle(const wxString& theme)
    {
        auto& chip = control<wxToggleButton>(theme);
        chip.SetValue(!chip.GetValue());
        send(chip, wxEVT_TOGGLEBUTTON, chip.GetValue());
    }
    forms::Casus prepare(forms::Id inbrenger, CasusKind kind, Themes themes)
    {
        return db::CasusStore(world.workspace.database())
            .add({0, "", kind, std::move(themes), inbrenger, world.clock.now});
    }

    tests::RoundWorkspace world;
    std::optional<RoundPlan> chosen;
    std::string ways;
};

TEST_F(ChooseInbrengerScreenTest, BeginsANewCasusWithOneNameAndNothingElse)
{
    open();
    EXPECT_TRUE(control<wxButton>("Marije Vos").HasFocus()) << "one key is enough";
    push("Aisha Bakker");
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->inbrenger, world.aisha);
    EXPECT_EQ(chosen->casus, std::nullopt);
    EXPECT_EQ(chosen->programme, usualRound);
    EXPECT_EQ(chosen->kind, CasusKind::Casus);
    EXPECT_EQ(chosen->themes, Themes{});
}

TEST_F(ChooseInbrengerScreenTest, LeadsOnWhenNobodyBringsInACasus)
{
    show(*new ChooseInbrengerScreen(
        &frame, world.workspace,
        {[](const RoundPlan&) {}, [] {}, [] {}, [this] { ways += "skip "; }, "Afsluiten"}));
    push("Nu geen casus: naar Afsluiten");
    EXPECT_EQ(ways, "skip ");
    clear();
    open();
    EXPECT_EQ(tests::named(frame, "Nu geen casus*"), nullptr) << "outside an agenda there is nothing next";
}

TEST_F(ChooseInbrengerScreenTest, KeepsTheKindAndTheThemesWithTheNewCasus)
{
    open();
    choose("Wijksituatie");
    toggle("rouw");
    toggle("wonen");
    type("Eigen woorden voor het thema", "de markt, honden");
    EXPECT_TRUE(tests::says(frame, "Drie is genoeg. Gekozen zijn: rouw, wonen en de markt."));
    push("Aisha Bakker");

    beginRound(world.workspace, *chosen);
    const auto casus = db::CasusStore(world.workspace.database()).all().at(0);
    EXPECT_EQ(casus.kind, CasusKind::Neighbourhood);
    EXPECT_EQ(casus.themes, (Themes{"rouw", "wonen", "de markt"}));
    EXPECT_EQ(casus.inbrenger, world.aisha);
}

TEST_F(ChooseInbrengerScreenTest, TakesAWijkrondeToBeAboutAWijksituatie)
{
    open();
    choose(toWx(world.workspace.templates.programme(roundOfNeighbourhood)->title));
    push("Aisha Bakker");
    EXPECT_EQ(chosen->kind, CasusKind::Neighbourhood);
}

TEST_F(ChooseInbrengerScreenTest, LeavesACasusThatIsTakenUpToWhoBroughtItIn)
{
    const auto casus = prepare(world.aisha, CasusKind::Neighbourhood, {"wonen"});
    open();
    choose("Casus", wxString("Klaargezet: ") + toWx(casus.code) + L" \u00b7 wonen");
    EXPECT_FALSE(tests::named(frame, "Bram Hoekstra"));
    EXPECT_TRUE(tests::says(frame, "Ingebracht door Aisha Bakker."));
    EXPECT_FALSE(tests::named(frame, "Eigen woorden voor het thema"));
    push("Aisha Bakker");
    EXPECT_EQ(chosen->casus, casus.id);
    EXPECT_EQ(chosen->programme, roundOfNeighbourhood);
    choose("Casus", "Een nieuwe casus");
    EXPECT_TRUE(tests::named(frame, "Bram Hoekstra"));
}

TEST_F(ChooseInbrengerScreenTest, WritesTheFirstMemberOfAnEmptyTeamDown)
{
    db::TeamStore team(world.workspace.database());
    for (auto member : team.members()) {
        member.active = false;
        team.save(member);
    }
    open();
    EXPECT_TRUE(control<wxTextCtrl>("Naam van een teamlid").HasFocus());
    push("Teamlid erbij");
    EXPECT_TRUE(tests::says(frame, "Er staat nog niemand in het team.")) << "without a name nothing happens";
    type("Naam van een teamlid", "Noor van der Veen");
    push("Teamlid erbij");
    EXPECT_FALSE(tests::says(frame, "Er staat nog niemand in het team."));
    push("Noor van der Veen");
    ASSERT_TRUE(chosen);
    beginRound(world.workspace, *chosen);
    const auto there = meetingOfToday(world.workspace).present;
    EXPECT_EQ(std::count(there.begin(), there.end(), chosen->inbrenger), 1);
}

TEST_F(ChooseInbrengerScreenTest, OffersEverybodyWhenNobodyWasTicked)
{
    auto meeting = meetingOfToday(world.workspace);
    meeting.present.clear();
    keepMeeting(world.workspace, meeting);
    open();
    EXPECT_TRUE(tests::says(frame, "Er is nog niemand aangevinkt."));
    push("Bram Hoekstra");
    beginRound(world.workspace, chosen.value());
    EXPECT_EQ(meetingOfToday(world.workspace).present, std::vector{chosen->inbrenger});
}

TEST_F(ChooseInbrengerScreenTest, MakesANewCasusWhenTheChosenOneIsGone)
{
    const auto casus = prepare(world.aisha, CasusKind::Casus, {"wonen"});
    open();
    choose("Casus", wxString("Klaargezet: ") + toWx(casus.code) + L" \u00b7 wonen");
    push("Aisha Bakker");
    db::CasusStore(world.workspace.database()).remove(casus.id);
    beginRound(world.workspace, chosen.value());
    const auto all = db::CasusStore(world.workspace.database()).all();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].inbrenger, world.aisha);
}

TEST_F(ChooseInbrengerScreenTest, OffersAnEarlierCasusAgainAndNoneOfWhoIsNotThere)
{
    world.begin();
    const auto code = db::CasusStore(world.workspace.database()).all().at(0).code;
    prepare(0, CasusKind::Casus, {});
    open();
    auto& list = control<wxChoice>("Casus");
    ASSERT_EQ(list.GetCount(), 2U);
    EXPECT_EQ(list.GetString(1), "Opnieuw: " + toWx(code));
}

}  // namespace
}  // namespace app::desktop
