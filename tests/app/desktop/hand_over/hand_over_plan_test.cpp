#include "app/desktop/hand_over/hand_over_plan.h"

#include "app/desktop/entry/entry_draft.h"
#include "app/desktop/overview/overview_facts.h"
#include "tests/app/desktop/entry/entry_workspace.h"

namespace app::desktop {
namespace {

constexpr auto figure = "reflector-transitie-figuur-2015";
constexpr auto appendix = "reflector-transitie-bijlage-2015";

class HandOverPlanTest : public testing::Test {
protected:
    HandOverPlanTest() { world.closeMeeting(); }

    // "Aisha reflector-bakens, Aisha kantelbox"
    std::string asks(const HandOverPlan& plan)
    {
        std::string all;
        for (const auto& form : askedBy(world.workspace, plan))
            all += (all.empty() ? "" : ", ") + world.firstName(form.member) + " " + form.instrumentId;
        return all;
    }
    std::string asksAsProposed() { return asks(proposedPlan(world.workspace)); }
    static void choose(HandOverPlan& plan, const std::string& id)
    {
        for (auto* forms : {&plan.aboutCasus, &plan.aboutTeam})
            for (auto& form : *forms)
                form.chosen = form.instrument->id == id;
    }
    void send(const std::string& id, forms::Id member)
    {
        const auto& instrument = world.instrument(id);
        db::InstrumentStore(world.workspace.database()).freeze({id, instrument.version, "<instrument/>"});
        (void)db::EntryStore(world.workspace.database())
            .save({0,
                   id,
                   instrument.version,
                   member,
                   forms::Subject::Casus,
                   world.casus,
                   {},
                   world.clock.now,
                   world.clock.now});
    }

    tests::EntryWorkspace world;
};

TEST_F(HandOverPlanTest, WaitsUntilTheMeetingIsClosed)
{
    world.meeting.closedAt.reset();
    world.meeting = db::MeetingStore(world.workspace.database()).save(world.meeting);

    EXPECT_EQ(asksAsProposed(), "");
    EXPECT_TRUE(proposedPlan(world.workspace).casussen.empty());
    EXPECT_EQ(toFill(world.workspace), ToFill{});
}

TEST_F(HandOverPlanTest, ProposesReflectorAndKantelboxOfTheInbrenger)
{
    EXPECT_EQ(asksAsProposed(), "Aisha reflector-bakens, Aisha kantelbox");
}

TEST_F(HandOverPlanTest, OffersEveryInstrumentOfTheLibrary)
{
    const auto plan = proposedPlan(world.workspace);
    EXPECT_EQ(plan.aboutCasus.size() + plan.aboutTeam.size(),
              world.workspace.templates.instrumentIds().size());
    EXPECT_EQ(plan.aboutCasus.front().instrument->id, "reflector-bakens") << "what is usual comes first";
}

TEST_F(HandOverPlanTest, AddsAFormOfOnePerson)
{
    auto plan = proposedPlan(world.workspace);
    const auto ofBram = addable(world.workspace, plan, world.bram);
    const auto kantelbox = std::find_if(ofBram.begin(), ofBram.end(),
                                        [](const auto& form) { return form.instrumentId == "kantelbox"; });
    ASSERT_NE(kantelbox, ofBram.end()) << "he was there, though it is the casus of Aisha";
    EXPECT_EQ(kantelbox->subjectId, world.casus);
    plan.added = {*kantelbox};
    EXPECT_EQ(asks(plan), "Aisha reflector-bakens, Aisha kantelbox, Bram kantelbox");
    EXPECT_EQ(addable(world.workspace, plan, world.bram).size(), ofBram.size() - 1) << "it is asked now";
    plan.spared = plan.added;
    EXPECT_EQ(asks(plan), "Aisha reflector-bakens, Aisha kantelbox");
}

TEST_F(HandOverPlanTest, AddsNothingAboutACasusWithoutThatPerson)
{
    const auto gerda = db::TeamStore(world.workspace.database())
                           .save(forms::Member{0, "Gerda Prins", forms::MemberRole::Professional, "", true});
    const auto plan = proposedPlan(world.workspace);
    for (const auto& form : addable(world.workspace, plan, gerda))
        EXPECT_NE(form.subject, forms::Subject::Casus) << form.instrumentId;
    EXPECT_FALSE(addable(world.workspace, plan, gerda).empty());
}

TEST_F(HandOverPlanTest, AsksEverybodyWhoWasThereAboutTransition)
{
    auto plan = proposedPlan(world.workspace);
    choose(plan, figure);
    EXPECT_EQ(asks(plan), std::string("Aisha ") + figure + ", Bram " + figure);

    send(appendix, world.bram);
    EXPECT_EQ(asks(plan), std::string("Aisha ") + figure) << "who sent one edition is not asked the other";
}

TEST_F(HandOverPlanTest, AsksATeamInstrumentOfThosePeopleWhoAreChosen)
{
    auto plan = proposedPlan(world.workspace);
    choose(plan, "teamthermometer");
    EXPECT_EQ(asks(plan), "Aisha teamthermometer, Bram teamthermometer");
    for (auto& person : plan.people)
        person.chosen = person.member.id == world.coach;
    EXPECT_EQ(asks(plan), "Lies teamthermometer");
}

TEST_F(HandOverPlanTest, AsksNothingTwiceAboutACasus)
{
    send("kantelbox", world.aisha);
    EXPECT_EQ(asksAsProposed(), "Aisha reflector-bakens");
    send("reflector-bakens", world.aisha);
    EXPECT_EQ(asksAsProposed(), "");
    EXPECT_EQ(proposedPlan(world.workspace).casussen.size(), 1U) << "others may still look back on it";
}

TEST_F(HandOverPlanTest, AsksTheInbrengerAlsoAfterAnotherMeeting)
{
    world.holdAnotherMeeting(world.bram);
    EXPECT_EQ(asksAsProposed(),
              "Bram reflector-bakens, Bram kantelbox, Aisha reflector-bakens, Aisha kantelbox");
    send("kantelbox", world.aisha);
    send("reflector-bakens", world.aisha);
    EXPECT_EQ(proposedPlan(world.workspace).casussen.size(), 1U) << "of the last meeting";
}

TEST_F(HandOverPlanTest, ComesBackToWhatWasNotSent)
{
    auto plan = proposedPlan(world.workspace);
    choose(plan, "teamthermometer");
    handOver(world.workspace, plan);
    auto own = world.own(world.bram, "teamthermometer");
    EntryDraft draft(world.workspace, *own.instrument, own.asked);
    draft.send();
    takeBack(world.workspace);

    plan = proposedPlan(world.workspace);
    ASSERT_EQ(plan.leftOver.size(), 1U);
    EXPECT_EQ(asks(plan), "Aisha reflector-bakens, Aisha kantelbox, Aisha teamthermometer");
    plan.asksLeftOver = false;
    EXPECT_EQ(asks(plan), "Aisha reflector-bakens, Aisha kantelbox");
}

TEST_F(HandOverPlanTest, IsCountedOnTheOverview)
{
    world.holdAnotherMeeting(world.bram);
    db::TeamStore team(world.workspace.database());
    auto left = *forms::findMember(team.members(), world.aisha);
    left.active = false;
    team.save(left);

    const auto counted = overviewFacts(world.workspace).toFill;
    EXPECT_EQ(counted.people, 1U);
    ASSERT_EQ(counted.codes.size(), 1U) << "nobody is left who is asked about the first casus";
    EXPECT_EQ(counted.codes[0], proposedPlan(world.workspace).casussen.at(0).held.record.casus.code);
}

}  // namespace
}  // namespace app::desktop
