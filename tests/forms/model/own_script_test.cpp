#include "forms/model/own_script.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

using namespace std::chrono_literals;

Programme twoSteps()
{
    Programme programme;
    programme.id = "rtm-kort";
    programme.steps.resize(2);
    programme.steps[0] = {"casus",   "Casus",   60s,          false, StepRule::None, "",
                          "Vertel.", "Te lang", "Geen namen", 45s,   "Rond af"};
    programme.steps[1] = {"stil",   "Stil schrijven", 60s, true, StepRule::SilentWriting, "", "Schrijf.",
                          "Praten", "Stil",           0s,  ""};
    return programme;
}

TEST(OwnScriptTest, IsWhatTheProgrammeSaysUntilItIsChanged)
{
    const auto programme = twoSteps();
    const auto scripts = scriptsOf(programme);
    ASSERT_EQ(scripts.size(), 2U);
    EXPECT_EQ(scripts[0], (OwnScript{"casus", 60s, "Vertel.", "Te lang", "Geen namen"}));
    const auto same = withOwn(programme, scripts);
    EXPECT_EQ(same.steps[0].hintAt, 45s);
    EXPECT_TRUE(same.steps[1].timeVerified);
    EXPECT_EQ(scriptsOf(same), scripts);
}

TEST(OwnScriptTest, TakesTheWordsAndTheTimeAndLeavesTheRest)
{
    const auto own = withOwn(twoSteps(), {{"stil", 90s, "Pak een pen.", "", "Ieder voor zich"}});
    EXPECT_EQ(own.steps[1].say, "Pak een pen.");
    EXPECT_EQ(own.steps[1].guard, "Ieder voor zich");
    EXPECT_EQ(own.steps[1].planned, 90s);
    EXPECT_FALSE(own.steps[1].timeVerified) << "the source states another time";
    EXPECT_EQ(own.steps[1].title, "Stil schrijven");
    EXPECT_EQ(own.steps[1].rule, StepRule::SilentWriting);
    EXPECT_EQ(own.steps[0].say, "Vertel.");
}

TEST(OwnScriptTest, DropsAHintThatWouldComeTooLate)
{
    const auto own = withOwn(twoSteps(), {{"casus", 30s, "Vertel.", "", ""}});
    EXPECT_EQ(own.steps[0].hintAt, 0s);
    EXPECT_EQ(own.steps[0].hint, "");
}

TEST(OwnScriptTest, LeavesOutAnItemThatTheProgrammeNoLongerHas)
{
    const auto own = withOwn(twoSteps(), {{"weg", 30s, "Niets.", "", ""}});
    EXPECT_EQ(scriptsOf(own), scriptsOf(twoSteps()));
}

TEST(OwnScriptTest, NeedsSomethingToSayAndATimeThatCanBe)
{
    EXPECT_EQ(faultIn({"casus", 60s, "Vertel.", "", ""}, true), std::nullopt);
    EXPECT_EQ(faultIn({"casus", 60s, " \n", "", ""}, true), ScriptFault::NothingToSay);
    EXPECT_EQ(faultIn({"casus", 0s, "Vertel.", "", ""}, true), ScriptFault::NoTime);
    EXPECT_EQ(faultIn({"casus", 30s, "Vertel.", "", ""}, false), ScriptFault::NoTime);
    EXPECT_EQ(faultIn({"casus", 3601s, "Vertel.", "", ""}, true), ScriptFault::TooLong);
    EXPECT_EQ(faultIn({"casus", 3601s, "Vertel.", "", ""}, false), std::nullopt);
}

}  // namespace
}  // namespace forms
