#include "app/desktop/meeting/script_course.h"

#include <gtest/gtest.h>

#include "app/desktop/round/live_round.h"
#include "db/store/own_script_store.h"
#include "tests/app/desktop/round/round_workspace.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

class ScriptCourseTest : public testing::Test {
protected:
    forms::OwnScript first() { return scriptsNow(world.workspace, "rtm-kort").at(0); }
    forms::OwnScript changed()
    {
        auto script = first();
        script.say = "Vertel maar.";
        script.planned = 90s;
        return script;
    }

    tests::RoundWorkspace world;
};

TEST_F(ScriptCourseTest, IsSpokenInTheNextRoundAtOnce)
{
    keepScript(world.workspace, "rtm-kort", changed());
    const LiveRound round(world.workspace, world.begin());
    EXPECT_EQ(round.engine().steps()[0].say, "Vertel maar.");
    EXPECT_EQ(round.engine().steps()[0].planned, 90s);
    EXPECT_EQ(round.engine().steps()[1].say, world.workspace.templates.original("rtm-kort")->steps[1].say);
}

TEST_F(ScriptCourseTest, LeavesARoundThatWasHeldAsItWas)
{
    const auto round = world.begin();
    keepScript(world.workspace, "rtm-kort", changed());
    EXPECT_NE(LiveRound(world.workspace, round).engine().steps()[0].say, "Vertel maar.");
}

TEST_F(ScriptCourseTest, StandsInTheDossier)
{
    keepScript(world.workspace, "rtm-kort", changed());
    const auto kept = db::OwnScriptStore(world.workspace.database()).all();
    EXPECT_EQ(kept.at("rtm-kort"), std::vector{changed()}) << "what did not change is not its own";
    EXPECT_TRUE(world.workspace.dossier->waitUntilSealed().isSafe());
}

TEST_F(ScriptCourseTest, IsNoLongerItsOwnWhenItSaysTheSame)
{
    const auto before = first();
    keepScript(world.workspace, "rtm-kort", changed());
    keepScript(world.workspace, "rtm-kort", before);
    EXPECT_FALSE(world.workspace.templates.hasOwn("rtm-kort"));
    EXPECT_TRUE(db::OwnScriptStore(world.workspace.database()).all().empty());
}

TEST_F(ScriptCourseTest, GoesBackToTheOriginal)
{
    const auto before = scriptsNow(world.workspace, "rtm-kort");
    keepScript(world.workspace, "rtm-kort", changed());
    keepScripts(world.workspace, "rtm-kort", {});
    EXPECT_EQ(scriptsNow(world.workspace, "rtm-kort"), before);
}

TEST(LengthTest, IsTypedInMinutesAndSeconds)
{
    EXPECT_EQ(lengthFrom("1:30"), 90s);
    EXPECT_EQ(lengthFrom("1.05"), 65s);
    EXPECT_EQ(lengthFrom(" 2 "), 120s);
    EXPECT_EQ(lengthFrom("10 min"), 600s);
    EXPECT_EQ(lengthFrom("0:45"), 45s);
    for (const auto* typed : {"", "kort", "1:60", "1:-5", "-1", "12345", "1:2:3", ":"})
        EXPECT_EQ(lengthFrom(typed), std::nullopt) << typed;
}

}  // namespace
}  // namespace app::desktop
