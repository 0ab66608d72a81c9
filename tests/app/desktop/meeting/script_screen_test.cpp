#include "app/desktop/meeting/script_screen.h"

#include "app/desktop/meeting/script_course.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/round/round_workspace.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

class ScriptScreenTest : public tests::WindowTest {
protected:
    ScriptScreenTest()
    {
        show(*new ScriptScreen(&frame, world.workspace, "rtm-kort", [this] { ++left; }));
    }
    ~ScriptScreenTest() override { clear(); }

    // As somebody does who types and then goes on.
    void fill(const wxString& field, const wxString& text)
    {
        type(field, text);
        (*world.workspace.keepTyped)();
        tests::settleEvents();
    }
    forms::OwnScript first() { return scriptsNow(world.workspace, "rtm-kort").at(0); }

    tests::RoundWorkspace world;
    int left = 0;
};

TEST_F(ScriptScreenTest, KeepsWhatIsSaidAndHowLongItTakes)
{
    EXPECT_EQ(tests::named(frame, "Terug naar het origineel"), nullptr);
    fill("Zeg: Casus in het kort", "Vertel maar.");
    fill("Let op: Casus in het kort", "Laat ook het gevoel toe.");
    fill("Tijd: Casus in het kort", "1:30");
    EXPECT_EQ(first().say, "Vertel maar.");
    EXPECT_EQ(first().pitfall, "Laat ook het gevoel toe.");
    EXPECT_EQ(first().planned, 90s);
    EXPECT_TRUE(tests::says(frame, "woorden of tijden van jullie zelf"));
}

TEST_F(ScriptScreenTest, AsksKindlyForWhatIsMissingAndKeepsTheLastGoodWords)
{
    const auto before = first();
    fill("Zeg: Casus in het kort", "  ");
    EXPECT_TRUE(tests::says(frame, "blijft de vorige zin gelden"));
    EXPECT_EQ(first(), before);
    fill("Zeg: Casus in het kort", "Vertel maar.");
    EXPECT_FALSE(tests::says(frame, "blijft de vorige zin gelden"));
    for (const auto* wrong : {"kort", "0", ""}) {
        fill("Tijd: Casus in het kort", wrong);
        EXPECT_TRUE(tests::says(frame, "Hoe lang?")) << wrong;
    }
    fill("Tijd: Casus in het kort", "120");
    EXPECT_TRUE(tests::says(frame, "hoogstens een uur"));
    EXPECT_EQ(first().planned, before.planned);
    EXPECT_EQ(first().say, "Vertel maar.");
}

TEST_F(ScriptScreenTest, GoesBackToTheOriginalAndUndoesThat)
{
    const auto before = first();
    fill("Zeg: Casus in het kort", "Vertel maar.");
    push("Terug naar het origineel");
    EXPECT_EQ(first(), before);
    EXPECT_EQ(control<wxTextCtrl>("Zeg: Casus in het kort").GetValue(), toWx(before.say));
    EXPECT_TRUE(tests::says(frame, "woorden en tijden van het programma zelf"));
    push("Ongedaan maken");
    EXPECT_EQ(first().say, "Vertel maar.");
}

TEST_F(ScriptScreenTest, ChangesAMeetingToo)
{
    choose("Programma", "Casusbijeenkomst");
    tests::settleEvents();
    fill("Zeg: Inchecken", "Wat neem je mee naar deze tafel?");
    fill("Tijd: Inchecken", "10");
    const auto script = scriptsNow(world.workspace, "casusbijeenkomst").at(0);
    EXPECT_EQ(script.say, "Wat neem je mee naar deze tafel?");
    EXPECT_EQ(script.planned, 10min);
    EXPECT_EQ(tests::named(frame, "Regel: Inchecken"), nullptr);
}

TEST_F(ScriptScreenTest, KeepsWhatWasTypedWhenItIsLeft)
{
    type("Zeg: Casus in het kort", "Vertel maar.");
    push("Naar de bijeenkomst");
    EXPECT_EQ(left, 1);
    EXPECT_EQ(first().say, "Vertel maar.");
}

}  // namespace
}  // namespace app::desktop
