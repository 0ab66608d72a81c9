#include "app/desktop/meeting/meeting_screen.h"

#include <fstream>

#include "app/desktop/meeting/groups.h"
#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

class MeetingScreenTest : public tests::WindowTest {
protected:
    MeetingScreenTest()
    {
        world.closeMeeting();
        world.clock.now += std::chrono::days{7};
        open();
    }
    ~MeetingScreenTest() override { clear(); }

    void open()
    {
        clear();
        show(*new MeetingScreen(&frame, world.workspace,
                                {[this] { ++wentOn; }, [this](forms::Id meeting) { printed = meeting; },
                                 [this](const std::string& programme) { script = programme; }}));
    }
    // Members of the team who are there.
    void addPeople(int count)
    {
        db::TeamStore team(world.workspace.database());
        MeetingPlan plan(world.workspace);
        plan.change([&](forms::Meeting& meeting) {
            for (int each = 1; each <= count; ++each)
                meeting.present.push_back(team.save(forms::Member{
                    0, "Lid " + std::to_string(each), forms::MemberRole::Professional, "", true}));
        });
        open();
    }
    forms::Meeting kept() { return MeetingPlan(world.workspace).meeting(); }
    void fill(const wxString& field, const wxString& text)
    {
        auto& typed = control<wxTextCtrl>(field);
        typed.SetFocus();
        tests::settleEvents();
        typed.SetValue(text);
        press(control<wxButton>("Onderdeel erbij"), WXK_SHIFT);  // somewhere else
    }

    tests::EntryWorkspace world;
    int wentOn = 0;
    forms::Id printed = 0;
    std::string script;
};

TEST_F(MeetingScreenTest, ChangesTheOrderAndKeepsTheFocusOnWhatMoved)
{
    push("Omlaag: Terugblik");
    EXPECT_EQ(kept().activities[2].title, "Terugblik");
    EXPECT_TRUE(control<wxTextCtrl>("Onderdeel: Terugblik").HasFocus());
    EXPECT_EQ(tests::named(frame, "Omhoog: Inchecken"), nullptr) << "it is the first";
}

TEST_F(MeetingScreenTest, TakesAwayAndAddsBeforeTheClosing)
{
    push("Weg: Casus 2");
    control<wxChoice>("Wat komt erbij").SetSelection(2);
    push("Onderdeel erbij");

    const auto& activities = kept().activities;
    ASSERT_EQ(activities.size(), 6U);
    EXPECT_EQ(activities[4].kind, forms::ActivityKind::Casusronde);
    EXPECT_EQ(activities[4].title, "Casus");
    EXPECT_EQ(activities[5].title, "Afsluiten");
}

TEST_F(MeetingScreenTest, OffersACasusThatComesBackWhenItIsNotOnTheAgenda)
{
    db::RoundStore rounds(world.workspace.database());
    const auto round = rounds.ofMeeting(world.meeting.id).front();
    static_cast<void>(rounds.saveCard(round.id, {"", "", localDay(world.clock.now), {}}));
    open();
    const auto code = toWx(db::CasusStore(world.workspace.database()).find(world.casus)->code);
    push("Weg: Hoe gaat het met " + code + "?");
    push("Op de agenda: " + code);

    EXPECT_EQ(kept().activities[2].title, toUtf8("Hoe gaat het met " + code + "?"));
    EXPECT_EQ(tests::named(frame, "Op de agenda: " + code), nullptr);
}

TEST_F(MeetingScreenTest, BringsBackWhatWasTakenAwayUntilTheNextChange)
{
    const auto before = kept().activities.size();
    push("Weg: Casus 2");
    EXPECT_EQ(kept().activities.size(), before - 1);
    push("Ongedaan maken");
    EXPECT_EQ(kept().activities.size(), before);
    EXPECT_TRUE(control<wxTextCtrl>("Onderdeel: Casus 2").HasFocus());

    push("Weg: Casus 2");
    push("Omlaag: Terugblik");
    EXPECT_EQ(tests::named(frame, "Ongedaan maken"), nullptr);
}

TEST_F(MeetingScreenTest, BringsBackAnAgendaThatWasReplaced)
{
    const auto before = kept();
    auto& programme = control<wxChoice>("Programma");
    const auto chosen = programme.GetStringSelection();
    send(programme, wxEVT_CHOICE, (programme.GetSelection() + 1) % static_cast<int>(programme.GetCount()));
    EXPECT_NE(kept().programmeId, before.programmeId);
    push("Ongedaan maken");
    EXPECT_EQ(kept().programmeId, before.programmeId);
    EXPECT_EQ(kept().activities.size(), before.activities.size());
    EXPECT_EQ(control<wxChoice>("Programma").GetStringSelection(), chosen);
}

TEST_F(MeetingScreenTest, TellsWhetherItFits)
{
    fill("Begint om", "13.30");
    fill("Klaar om", "14.30");
    EXPECT_TRUE(tests::says(frame, "Er blijven er 9 over."));
    fill("Minuten: Doorgeven", "30");
    EXPECT_TRUE(tests::says(frame, "dat is 6 te veel"));
    EXPECT_EQ(kept().activities[4].planned, std::chrono::minutes{30});
    fill("Minuten: Doorgeven", "veel");
    EXPECT_EQ(control<wxTextCtrl>("Minuten: Doorgeven").GetValue(), "30");
}

TEST_F(MeetingScreenTest, SaysWhenItsTimesCannotBe)
{
    fill("Klaar om", "half drie");
    EXPECT_TRUE(tests::says(frame, "Hoe laat?"));
    fill("Begint om", "15.00");
    fill("Klaar om", "14.00");
    EXPECT_TRUE(tests::says(frame, "klaar voordat ze begint"));
}

TEST_F(MeetingScreenTest, CountsWhoIsThereGuestsToo)
{
    auto& aisha = control<wxCheckBox>("Aisha Bakker");
    aisha.SetFocus();
    keyboard(WXK_SPACE);
    EXPECT_TRUE(tests::says(frame, "Jullie zijn met 2."));
    type("Naam van een gast", "Wies Kramer");
    push("Gast erbij");
    EXPECT_TRUE(tests::says(frame, "Jullie zijn met 3."));
    EXPECT_TRUE(control<wxCheckBox>("Wies Kramer").IsChecked());
    for (int guest = 0; guest < 8; ++guest) {
        type("Naam van een gast", wxString::Format("Gast %d", guest));
        push("Gast erbij");
    }
    EXPECT_TRUE(tests::says(frame, "Splits in twee groepen, elk met een leercoach"));
}

TEST_F(MeetingScreenTest, SplitsALargeTeamWithOneButtonAndBack)
{
    addPeople(9);
    EXPECT_EQ(control<wxChoice>("Wie begeleidt groep 1").GetStringSelection(), "Lies van Dam");
    push("Splits in twee groepen");
    EXPECT_TRUE(tests::says(frame, "groep 1: Lies van Dam begeleidt, met 6 mensen"));
    EXPECT_TRUE(tests::says(frame, "groep 2: Aisha Bakker begeleidt, met 6 mensen"));
    EXPECT_FALSE(control<wxCheckBox>("Aisha Bakker").IsChecked());

    push("Naar de andere groep");
    EXPECT_TRUE(control<wxCheckBox>("Aisha Bakker").IsChecked());
    push("Agenda afdrukken");
    EXPECT_NE(printed, 0);
    push("Beginnen met deze groep");
    EXPECT_EQ(wentOn, 1);
    EXPECT_EQ(meetingOfToday(world.workspace).id, printed);
}

TEST_F(MeetingScreenTest, AsksForTwoDifferentPeople)
{
    addPeople(9);
    auto& second = control<wxChoice>("Wie begeleidt groep 2");
    second.SetSelection(0);
    push("Splits in twee groepen");
    EXPECT_TRUE(tests::says(frame, "Kies twee verschillende mensen."));
    EXPECT_EQ(meetingsToPrepare(world.workspace).size(), 1U);
}

TEST_F(MeetingScreenTest, JoinsTheGroupsAgain)
{
    addPeople(9);
    push("Splits in twee groepen");
    push(toWx("Toch in één groep"));
    EXPECT_TRUE(tests::says(frame, "Jullie zijn met 12."));
    EXPECT_EQ(meetingsToPrepare(world.workspace).size(), 1U);
}

TEST_F(MeetingScreenTest, IsCalmAboutNobodyOneAndForty)
{
    for (const auto* name : {"Aisha Bakker", "Bram Oskam", "Lies van Dam"})
        tick(name, false);
    EXPECT_TRUE(tests::says(frame, "Er is nog niemand aangevinkt."));
    tick("Bram Oskam");
    EXPECT_TRUE(tests::says(frame, "Jullie zijn met 1."));
    addPeople(37);
    for (const auto* name : {"Aisha Bakker", "Lies van Dam"})
        tick(name);
    EXPECT_TRUE(tests::says(frame, "Jullie zijn met 40."));
    push("Splits in twee groepen");
    EXPECT_TRUE(tests::says(frame, "met 20 mensen"));
}

TEST_F(MeetingScreenTest, SaysWhichOwnProgrammeIsNotUnderstoodAndGoesOn)
{
    const auto own = world.folder.path / "eigen";
    std::filesystem::create_directories(own);
    std::ofstream(own / "kapot.xml") << "<programme id=\"p\" version=\"1\" title=\"P\">";
    world.workspace.templates.addFolder(own);
    open();
    EXPECT_TRUE(tests::says(frame, "Een eigen sjabloon doet niet mee. In kapot.xml"));
    push("Omlaag: Terugblik");
    EXPECT_EQ(kept().activities[2].title, "Terugblik");
}

TEST_F(MeetingScreenTest, LeadsToWhatTheLeercoachSays)
{
    push("Wat de leercoach zegt");
    EXPECT_EQ(script, "casusbijeenkomst");
}

}  // namespace
}  // namespace app::desktop
