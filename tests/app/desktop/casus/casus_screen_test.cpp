#include "app/desktop/casus/casus_screen.h"

#include <wx/tglbtn.h>

#include "db/store/casus_store.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/round/round_workspace.h"

namespace app::desktop {
namespace {

class CasusScreenTest : public tests::WindowTest {
protected:
    CasusScreenTest()
    {
        show(*new CasusScreen(&frame, world.workspace, [this] { ++back; }));
    }
    ~CasusScreenTest() override { clear(); }

    std::vector<forms::Casus> prepared() { return db::CasusStore(world.workspace.database()).prepared(); }

    tests::RoundWorkspace world;
    int back = 0;
};

TEST_F(CasusScreenTest, KeepsACasusUnderACodeUntilItsRound)
{
    EXPECT_TRUE(tests::says(frame, "Nog niets."));
    choose("Wie brengt hem in?", "Aisha Bakker");
    auto& theme = control<wxToggleButton>("geld");
    theme.SetValue(true);
    send(theme, wxEVT_TOGGLEBUTTON, 1);
    push("Klaarzetten");

    ASSERT_EQ(prepared().size(), 1U);
    const auto casus = prepared()[0];
    EXPECT_EQ(casus.inbrenger, world.aisha);
    EXPECT_EQ(casus.themes, std::vector<std::string>{"geld"});
    EXPECT_TRUE(tests::says(frame, toWx(casus.code) + " staat klaar."));
    EXPECT_TRUE(tests::says(frame, toWx(casus.code) + L" \u00b7 geld \u00b7 Aisha Bakker"));
    EXPECT_FALSE(control<wxToggleButton>("geld").GetValue()) << "the next one begins empty";

    RoundPlan plan;
    plan.inbrenger = world.aisha;
    plan.casus = casus.id;
    beginRound(world.workspace, plan);
    EXPECT_TRUE(prepared().empty());
}

TEST_F(CasusScreenTest, TakesAwayWhatWasPreparedByMistake)
{
    push("Klaarzetten");
    push("Klaarzetten");
    ASSERT_EQ(prepared().size(), 2U);
    const auto stays = prepared()[1];
    push("Weghalen: " + toWx(prepared()[0].code));
    ASSERT_EQ(prepared().size(), 1U);
    EXPECT_EQ(prepared()[0].code, stays.code);
    EXPECT_FALSE(tests::named(frame, "Weghalen:"));
}

}  // namespace
}  // namespace app::desktop
