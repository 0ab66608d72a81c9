#include <gtest/gtest.h>

#include "forms/template/template_reader.h"

namespace forms {
namespace {

using namespace std::chrono_literals;

Programme shipped(const std::string& name)
{
    const auto file = std::string{SOURCE_DIR} + "/templates/meetings/" + name;
    return readProgramme(readTemplateFile(file), name);
}

TEST(RtmKort, HasTheEightStepsOfTheMethodInEightMinutes)
{
    const auto programme = shipped("rtm-kort.xml");

    ASSERT_EQ(programme.steps.size(), 8u);
    EXPECT_TRUE(programme.agenda.empty());
    EXPECT_EQ(plannedTime(programme.steps), 8min);
    EXPECT_EQ(programme.steps[0].hintAt, 45s);
    EXPECT_EQ(programme.steps[0].hint, "Rond af");
}

TEST(RtmKort, ClaimsOnlyTheMinuteOfSilentWritingAsVerified)
{
    for (const auto& step : shipped("rtm-kort.xml").steps)
        EXPECT_EQ(step.timeVerified, step.rule == StepRule::SilentWriting) << step.id;
}

TEST(RtmKort, GuardsEachRuleInItsPlace)
{
    std::vector<StepRule> rules;
    for (const auto& step : shipped("rtm-kort.xml").steps)
        rules.push_back(step.rule);

    EXPECT_EQ(rules, (std::vector{StepRule::None, StepRule::NeedsQuestion, StepRule::SilentWriting,
                                  StepRule::InviteExactlyTwo, StepRule::InbrengerChooses, StepRule::Dialogue,
                                  StepRule::Summarise, StepRule::OpensActionCard}));
}

TEST(Programme, ReadsAnAgenda)
{
    const auto programme = readProgramme(R"(
        <programme id="p" version="2" title="Bijeenkomst" status="voorstel" credit="Bron">
            <activity id="start" kind="check-in" title="Inchecken" minutes="5"><say>Hoe zit je erbij?</say></activity>
            <activity id="ronde" kind="casusronde" title="Casus" minutes="8" rounds="rtm-kort"/>
            <activity id="invullen" kind="hand-over" title="Doorgeven" minutes="15">
                <fill instrument="reflector-bakens"/>
                <fill instrument="kantelbox"/>
            </activity>
        </programme>)",
                                         "p.xml");

    ASSERT_EQ(programme.agenda.size(), 3u);
    EXPECT_EQ(programme.version, 2);
    EXPECT_EQ(programme.agenda[0].kind, ActivityKind::CheckIn);
    EXPECT_EQ(programme.agenda[0].planned, 5min);
    EXPECT_EQ(programme.agenda[0].say, "Hoe zit je erbij?");
    EXPECT_EQ(programme.agenda[1].rounds, "rtm-kort");
    EXPECT_EQ(programme.agenda[2].instruments, (std::vector<std::string>{"reflector-bakens", "kantelbox"}));
}

}  // namespace
}  // namespace forms
