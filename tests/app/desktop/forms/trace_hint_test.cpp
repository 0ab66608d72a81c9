// Hints while typing, and the question before a form goes.
#include <chrono>

#include "app/desktop/forms/form_panel.h"
#include "tests/app/desktop/forms/sample_questions.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/support/folder.h"

namespace app::desktop {
namespace {

using namespace std::chrono;
using forms::Answer;
using tests::asking;
using tests::settleEvents;

const char* const words = "belde\nbel\ncollega\nde\neen\nik\nis\nmet\nmoeder\nsprak\nzoon\nhaar\nover\n";

class TraceHintTest : public tests::WindowTest {
protected:
    TraceHintTest()
    {
        ::tests::putContents(folder.path / "woorden.txt", words);
        guard = std::make_unique<TraceGuard>(folder.path / "woorden.txt", [] {
            return forms::TeamNames{{"Aisha Bakker"}, {"Wijkteam De Linde"}};
        });
        (void)guard->check();  // waits for the words
        instrument.id = "proef";
        instrument.sections = {
            {"een", "Eerste", "", false, {}, {}, {asking("zag", "Wat zag je?", forms::TextKind{true, 500})}},
            {"twee",
             "Tweede",
             "",
             false,
             {},
             {},
             {asking("met", "Met wie?", forms::TextKind{false, 80}),
              asking("acties", "Acties", tests::actions())}}};
    }

    FormPanel& panel()
    {
        FormPanel::Owner owner;
        owner.changed = [this](const std::string& id, const Answer& answer) {
            ++changes;
            given[id] = answer;
        };
        owner.pageTurned = [] {};
        owner.send = [this] { ++sent; };
        owner.traces = guard.get();
        owner.leftTraces = [this](const std::string& why) { reason = why; };
        auto* made = new FormPanel(&frame, instrument, {}, std::move(owner), 2026y / 11 / 24);
        show(*made);
        return *made;
    }

    // Types as a person does, who then stops to think.
    wxTextCtrl& typeAndPause(const wxString& name, const wxString& text)
    {
        auto& field = control<wxTextCtrl>(name);
        field.SetFocus();
        field.SetValue(text);
        field.SetInsertionPointEnd();
        pause();
        return field;
    }

    // Until there was time for a hint, which comes 0.7 s after the last key.
    void pause()
    {
        const auto end = steady_clock::now() + 900ms;
        while (steady_clock::now() < end)
            loop.DispatchTimeout(50);
        settleEvents();
    }

    ::tests::Folder folder;
    std::unique_ptr<TraceGuard> guard;
    forms::Instrument instrument;
    forms::Answers given;
    int changes = 0;
    int sent = 0;
    std::string reason;
};

TEST_F(TraceHintTest, SaysNothingOfATextThatLeadsToNobody)
{
    panel();
    typeAndPause("Wat zag je?", "Ik sprak met de moeder.");

    EXPECT_EQ(tests::named(frame, "Zo laten (F9)"), nullptr);
}

TEST_F(TraceHintTest, SaysAfterAPauseWhatCanLeadToAPersonAndChangesNothing)
{
    panel();
    auto& field = control<wxTextCtrl>("Wat zag je?");
    field.SetFocus();
    field.SetValue("Ik sprak met Wilfried over de zoon");
    field.SetInsertionPoint(7);
    EXPECT_FALSE(tests::says(frame, "lijkt een naam")) << "not while somebody types";
    const int before = changes;
    pause();

    EXPECT_TRUE(tests::says(frame, toWx("“Wilfried” lijkt een naam.")));
    EXPECT_EQ(field.GetValue(), "Ik sprak met Wilfried over de zoon");
    EXPECT_EQ(field.GetInsertionPoint(), 7);
    EXPECT_TRUE(field.HasFocus());
    EXPECT_EQ(changes, before);
}

TEST_F(TraceHintTest, ReplacesByOneKeyAndKeepsTheCursorInTheSentence)
{
    panel();
    auto& field = typeAndPause("Wat zag je?", toWx("Ik sprak met mevrouw Özdemir over de zoon"));
    keyboard(WXK_F8);

    EXPECT_EQ(field.GetValue(), "Ik sprak met een vrouw over de zoon");
    EXPECT_EQ(field.GetInsertionPoint(), field.GetLastPosition());
    EXPECT_EQ(given.at("zag"), Answer{"Ik sprak met een vrouw over de zoon"});
    EXPECT_FALSE(tests::says(frame, "lijkt een naam"));
}

TEST_F(TraceHintTest, BeginsASentenceWithACapitalAndLeavesOutWhatSaysNothingMore)
{
    panel();
    auto& field = typeAndPause("Wat zag je?", "Mevrouw Jansen belde.");
    keyboard(WXK_F8);
    EXPECT_EQ(field.GetValue(), "Een vrouw belde.");

    typeAndPause("Wat zag je?", "Ik sprak met haar zoon Daan.");
    push("Weglaten (F8)");
    EXPECT_EQ(field.GetValue(), "Ik sprak met haar zoon.");
}

TEST_F(TraceHintTest, LeavesWhatIsLeftInThisForm)
{
    auto& form = panel();
    auto& field = typeAndPause("Wat zag je?", "Ik sprak met Wilfried");
    keyboard(WXK_F9);
    EXPECT_FALSE(tests::says(frame, "lijkt een naam"));
    EXPECT_EQ(field.GetValue(), "Ik sprak met Wilfried");

    form.goOn();
    typeAndPause("Met wie?", "met Wilfried en Aisha");
    EXPECT_TRUE(tests::says(frame, toWx("“Aisha” is een naam uit het team.")));
    EXPECT_FALSE(tests::says(frame, "plekken")) << "Wilfried was left";
}

TEST_F(TraceHintTest, HintsInFieldsOfOneLineAndInTables)
{
    auto& form = panel();
    form.goOn();
    auto& line = typeAndPause("Met wie?", "Aisha");
    keyboard(WXK_F8);
    EXPECT_EQ(line.GetValue(), "Een collega");
    EXPECT_TRUE(line.GetStringSelection().empty()) << "the next key would wipe it";
    EXPECT_FALSE(tests::says(frame, "uit het team"));

    auto& cell = typeAndPause("Wat ga ik doen, regel 1", "bel 06-12345678");
    EXPECT_TRUE(tests::says(frame, "lijkt een telefoonnummer"));
    keyboard(WXK_F8);
    EXPECT_EQ(cell.GetValue(), "bel een telefoonnummer");
}

TEST_F(TraceHintTest, AsksBeforeSendingAndBringsToTheField)
{
    auto& form = panel();
    type("Wat zag je?", "Ik sprak met Wilfried");
    form.goOn();
    type("Met wie?", "de moeder");
    form.send();
    settleEvents();
    EXPECT_EQ(sent, 0);
    EXPECT_TRUE(tests::says(frame, "Is hier iemand te herkennen?"));
    EXPECT_TRUE(tests::says(frame, "De controle kan iets missen"));
    push(toWx("Aanpassen: “Wilfried” lijkt een naam"));

    EXPECT_TRUE(control<wxTextCtrl>("Wat zag je?").HasFocus());
    type("Wat zag je?", "Ik sprak met de zoon");
    form.send();
    EXPECT_EQ(sent, 1);
    EXPECT_EQ(reason, "");
}

TEST_F(TraceHintTest, SendsWhatWasLeftWithOneReason)
{
    auto& form = panel();
    type("Wat zag je?", "Ik sprak met Wilfried");
    form.goOn();
    type("Met wie?", "Aisha");
    form.send();
    settleEvents();
    EXPECT_EQ(tests::named(frame, "Zo laten en versturen"), nullptr) << "not without a reason";
    choose("Waarom mag het zo blijven?", "Zonder dit is het niet te begrijpen");
    push("Zo laten en versturen");

    EXPECT_EQ(sent, 1);
    EXPECT_EQ(reason, "nodig");
}

}  // namespace
}  // namespace app::desktop
