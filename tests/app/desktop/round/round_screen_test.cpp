#include "app/desktop/round/round_screen.h"

#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"
#include "forms/meeting/agenda.h"
#include "tests/app/desktop/round/round_screen_fixture.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;
using forms::PauseReason;

class RoundScreenTest : public tests::RoundScreenFixture {};

TEST_F(RoundScreenTest, OpensWithAChecklistThatHoldsNobodyUp)
{
    open();
    const wxString line = "Niemand hier kan herkennen om wie het gaat.";
    EXPECT_FALSE(control<wxCheckBox>("Zeldzame details zijn weggelaten of veranderd.").GetValue());
    tick(line);
    reopen();
    EXPECT_TRUE(control<wxCheckBox>(line).GetValue()) << "it is kept";
    leadTo(2);
    EXPECT_EQ(now().step, 1U);
    EXPECT_FALSE(tests::named(frame, line));
}

TEST_F(RoundScreenTest, ShowsTheOpbouwwerkbrilWithoutScrolling)
{
    question =
        L"Hoe krijg ik de buren erbij zonder dat het als toezicht voelt, en wat doe ik als de zoon daar "
        L"helemaal niets van wil weten?";
    idea += " met de vrijwilligers van het buurthuis en met de woningbouwvereniging, en daarna pas bellen";
    constexpr int topBar = 36;
    open();
    frame.SetSize(1280, 720 - topBar);
    leadTo(7);
    settle(frame);
    for (wxWindow* field :
         {static_cast<wxWindow*>(&control<wxChoice>("Bij hoeveel mensen speelt dit?")),
          static_cast<wxWindow*>(&control<wxTextCtrl>("Wie in de wijk kan iets betekenen?"))}) {
        wxRect place(field->GetPosition(), field->GetSize());
        for (auto* around = field->GetParent(); around != &frame; around = around->GetParent()) {
            EXPECT_LE(place.GetBottom(), around->GetClientSize().y);
            place.Offset(around->GetPosition());
        }
    }
}

TEST_F(RoundScreenTest, KeepsWhatWasSeenThroughTheOpbouwwerkbril)
{
    open();
    leadTo(7);
    choose("Bij hoeveel mensen speelt dit?", "bij meer mensen");
    type("Wie in de wijk kan iets betekenen?", "de beheerder van het buurthuis");
    push("Wat ga ik doen");
    EXPECT_EQ(now().reach, (forms::ReachSeen{forms::Reach::SomePeople, "de beheerder van het buurthuis"}));
    push("Terug");
    EXPECT_EQ(control<wxChoice>("Bij hoeveel mensen speelt dit?").GetStringSelection(), "bij meer mensen");
    EXPECT_EQ(control<wxTextCtrl>("Wie in de wijk kan iets betekenen?").GetValue(),
              "de beheerder van het buurthuis");
}

TEST_F(RoundScreenTest, DoesNotEndTheRoundWhenTheButtonOfStepSevenIsPressedTwice)
{
    open();
    leadTo(7);
    auto& last = control<wxButton>("Wat ga ik doen");
    clickSlowly(last);
    push("Wat ga ik doen");
    push("Ronde afronden");

    EXPECT_EQ(stopped, 0);
    EXPECT_EQ(now().step, 7U);
    EXPECT_TRUE(says("Er staat nog geen actie op de kaart."));
    push("Zonder actie afronden");
    EXPECT_EQ(stopped, 1);
}

TEST_F(RoundScreenTest, LeadsToTheFirstActionWhenOneIsStillToBeWritten)
{
    open();
    leadTo(8);
    push("Ronde afronden");
    push("Actie opschrijven");
    EXPECT_TRUE(control<wxTextCtrl>("Wat ga ik doen, regel 1").HasFocus());
    EXPECT_FALSE(says("Er staat nog geen actie op de kaart."));
    type("Wat ga ik doen, regel 1", "Aanbellen");
    push("Ronde afronden");
    EXPECT_EQ(stopped, 1);
}

// A crash costs a second of typing, also when nobody takes breath.
TEST_F(RoundScreenTest, KeepsWhatIsTypedOfWhoNeverPauses)
{
    open();
    leadTo(2);
    auto& field = control<wxTextCtrl>("Reflectievraag van de inbrenger");
    const wxStopWatch watch;
    waitUntil([&] {
        field.AppendText("a");
        wxMilliSleep(50);
        return !now().question.empty() || watch.Time() > 5000;
    });
    EXPECT_LT(watch.Time(), 5000);
}

TEST_F(RoundScreenTest, DoesNotEndWithADayThatNobodyCanRead)
{
    open();
    leadTo(8);
    type("Wat ga ik doen, regel 1", "Aanbellen");
    type("Wanneer, regel 1", "als het zo uitkomt");
    push("Ronde afronden");
    EXPECT_EQ(now().phase, forms::RoundState::Phase::Running);
    EXPECT_TRUE(says("nog niet duidelijk"));
    type("Wanneer, regel 1", "over een week");
    push("Ronde afronden");
    EXPECT_EQ(stopped, 1);
    const auto card = LiveRound(world.workspace, round).actionCard();
    EXPECT_EQ(card.actions.at(0).due, forms::Date(localDay(world.clock.now + std::chrono::weeks(1))));
}

TEST_F(RoundScreenTest, GoesOnWithARoundThatWasStopped)
{
    open();
    leadTo(8);
    world.clock.advance(2s);
    push("Ronde afronden");
    push("Zonder actie afronden");
    world.clock.advance(5min);
    reopen();

    EXPECT_TRUE(says("Wat ga ik doen"));
    EXPECT_EQ(now().phase, forms::RoundState::Phase::Running);
    EXPECT_EQ(now().present().real, 2s);
}

TEST_F(RoundScreenTest, LeavesTheSleepOfTheLaptopOutOfTheStepAndOfTheAgenda)
{
    open();
    world.clock.advance(1s);
    settleForAWhile();
    world.clock.advance(20min);
    waitUntil([&] { return says("Leertafel was 20:00 weg. Telt die tijd mee?"); });
    push("Niet meetellen");
    EXPECT_FALSE(says("Leertafel was"));
    EXPECT_EQ(now().present().real, 1s);
    const LiveRound live(world.workspace, round);
    const auto& agenda = live.meeting();
    EXPECT_EQ(forms::timeTaken(agenda.activities.at(forms::presentActivity(agenda).value()), world.clock.now),
              1s);
}

TEST_F(RoundScreenTest, TakesARefusalAwayWhenTheTwoAreChosen)
{
    open();
    leadTo(4);
    push("De inbrenger kiest");
    EXPECT_TRUE(says("Kies precies twee mensen."));
    EXPECT_TRUE(control<wxCheckBox>("Bram Hoekstra").GetParent()->IsDescendant(wxWindow::FindFocus()));
    tick("Bram Hoekstra");
    tick("Dirk van Leeuwen");
    EXPECT_FALSE(says("Kies precies twee mensen."));
}

TEST_F(RoundScreenTest, KeepsTheFirstOfTheTwo)
{
    open();
    leadTo(4);
    tick("Bram Hoekstra");
    push("De inbrenger kiest");
    EXPECT_TRUE(says("Kies precies twee mensen."));
    reopen();
    EXPECT_TRUE(control<wxCheckBox>("Bram Hoekstra").IsChecked());
    tick("Dirk van Leeuwen");
    push("De inbrenger kiest");
    EXPECT_TRUE(says("stap 5 van 8"));
}

TEST_F(RoundScreenTest, TakesARefusalAwayWhenTheIdeaIsChosen)
{
    open();
    leadTo(5);
    push("Dialoog");
    EXPECT_TRUE(says("De inbrenger kiest eerst"));
    choose(idea);
    EXPECT_FALSE(says("De inbrenger kiest eerst"));
}

TEST_F(RoundScreenTest, SaysWhatIsMissingWhenEnterIsPressedInAnEmptyQuestion)
{
    open();
    leadTo(2);
    auto& field = control<wxTextCtrl>("Reflectievraag van de inbrenger");
    press(field, WXK_RETURN);
    EXPECT_TRUE(says("Eerst de reflectievraag, in één zin."));
    EXPECT_TRUE(field.HasFocus());

    field.SetValue(question);
    keyboard(WXK_RETURN);
    EXPECT_EQ(now().step, 2U);
    EXPECT_FALSE(says("Eerst de reflectievraag, in één zin."));
}

TEST_F(RoundScreenTest, ShowsTheChosenIdeaDuringTheTalk)
{
    open();
    leadTo(6);
    EXPECT_TRUE(says("HET IDEE WAAROVER JULLIE PRATEN"));
    EXPECT_TRUE(says(toUtf8(idea)));
    push("Samenvatten");
    EXPECT_TRUE(says(toUtf8(idea)));
}

TEST_F(RoundScreenTest, PutsTheCursorInTheSummary)
{
    open();
    leadTo(7);
    EXPECT_TRUE(control<wxTextCtrl>("Samenvatting").HasFocus());
}

TEST_F(RoundScreenTest, LeavesTheSpaceBarToTheListThatHasTheFocus)
{
    open();
    leadTo(7);
    press(control<wxChoice>("Wie vat samen?"), WXK_SPACE);
    EXPECT_EQ(now().phase, forms::RoundState::Phase::Running);
    keyboard(WXK_ESCAPE);
}

TEST_F(RoundScreenTest, ShowsTheReasonOfAPauseAndKeepsItOnce)
{
    open();
    push("Pauze");
    const auto eventsBefore = LiveRound(world.workspace, round).engine().events().size();
    toggle("het juiste moment");
    EXPECT_TRUE(control<wxToggleButton>("het juiste moment").GetValue());
    EXPECT_EQ(LiveRound(world.workspace, round).engine().events().size(), eventsBefore + 1);

    toggle("even stil");
    EXPECT_FALSE(control<wxToggleButton>("het juiste moment").GetValue());
    EXPECT_EQ(now().pauseReason, PauseReason::JustSilent);
    toggle("even stil");
    EXPECT_EQ(now().pauseReason, PauseReason::Unsaid);
    push("Klok verder");
    EXPECT_EQ(now().phase, forms::RoundState::Phase::Running);
    EXPECT_EQ(tests::named(frame, "even stil"), nullptr);
}

TEST_F(RoundScreenTest, TakesBackExtraTimeThatWasAMistake)
{
    open();
    EXPECT_EQ(tests::named(frame, "+ 1 min ongedaan maken"), nullptr);
    push("+ 30 s");
    push("+ 1 min");
    push("+ 1 min ongedaan maken");
    EXPECT_EQ(now().present().extended, 30s);
    push("+ 30 s ongedaan maken");
    EXPECT_EQ(now().present().extended, 0s);
    EXPECT_EQ(tests::named(frame, "+ 30 s ongedaan maken"), nullptr);
}

TEST_F(RoundScreenTest, KeepsItsButtonsInTheirPlaceFromStepToStep)
{
    open();
    const auto place = control<wxButton>("Pauze").GetScreenPosition();
    for (int step = 2; step <= 8; ++step) {
        leadTo(step);
        EXPECT_EQ(control<wxButton>("Pauze").GetScreenPosition(), place) << "step " << step;
        push("Pauze");
        EXPECT_EQ(control<wxButton>("Klok verder").GetScreenPosition(), place) << "step " << step;
        push("Klok verder");
    }
}

TEST_F(RoundScreenTest, AlignsTheNamesInEqualColumns)
{
    open();
    leadTo(4);
    const auto width = control<wxCheckBox>("Bram Hoekstra").GetSize().x;
    for (const auto* name : {"Marije Vos", "Chantal de Wit", "Dirk van Leeuwen"})
        EXPECT_NEAR(control<wxCheckBox>(name).GetSize().x, width, 1) << name;
}

TEST_F(RoundScreenTest, MakesTheRestOfALateMeetingShorter)
{
    open();
    EXPECT_EQ(tests::named(frame, "De rest inkorten"), nullptr);
    world.clock.advance(35min);
    waitUntil([&] { return tests::named(frame, "De rest inkorten"); });
    push("De rest inkorten");

    EXPECT_TRUE(LiveRound(world.workspace, round).meeting().plannedEnd);
    EXPECT_EQ(tests::named(frame, "De rest inkorten"), nullptr) << "there is no more to win";
}

// The end of a step is heard. What is chosen about the sound is left as it was.
class RoundSoundTest : public RoundScreenTest {
protected:
    RoundSoundTest()
    {
        world.workspace.play = [this](const Sound& sound) { heard.push_back(sound.samples); };
        remember({});
    }
    ~RoundSoundTest() override { remember({}); }

    // In strides so short that nobody can have slept meanwhile.
    void letTheStepRunOut()
    {
        while (!says("over tijd")) {
            world.clock.advance(9s);
            settleForAWhile();
        }
    }

    std::vector<std::vector<std::int16_t>> heard;
};

TEST_F(RoundSoundTest, SoundsOnceWhenTheTimeOfAStepIsOver)
{
    open();
    settleForAWhile();
    EXPECT_TRUE(heard.empty());
    letTheStepRunOut();
    EXPECT_EQ(heard.size(), 1U);
    reopen();
    settleForAWhile();
    EXPECT_EQ(heard.size(), 1U) << "it was over time already";
}

TEST_F(RoundSoundTest, SoundsAgainWhenTimeThatWasAddedIsOver)
{
    open();
    letTheStepRunOut();
    push("+ 1 min");
    settleForAWhile();
    letTheStepRunOut();
    EXPECT_EQ(heard.size(), 2U);
}

TEST_F(RoundSoundTest, IsMutedWithOneKeyAndStaysSo)
{
    open();
    keyboard('M');
    EXPECT_TRUE(soundChoice().muted);
    EXPECT_NE(tests::named(frame, "Geluid uit"), nullptr);
    letTheStepRunOut();
    EXPECT_TRUE(heard.empty());
    reopen();
    EXPECT_NE(tests::named(frame, "Geluid uit"), nullptr);
}

}  // namespace
}  // namespace app::desktop
