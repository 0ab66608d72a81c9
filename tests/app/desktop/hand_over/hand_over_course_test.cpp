#include "app/desktop/hand_over/hand_over_course.h"

#include "app/desktop/entry/entry_draft.h"
#include "tests/app/desktop/entry/entry_workspace.h"

namespace app::desktop {
namespace {

class HandOverCourseTest : public testing::Test {
protected:
    HandOverCourseTest() { world.closeMeeting(); }
    void send(const std::string& instrument)
    {
        const auto own = world.own(world.aisha, instrument);
        EntryDraft draft(world.workspace, *own.instrument, own.asked);
        draft.send();
    }

    tests::EntryWorkspace world;
};

TEST_F(HandOverCourseTest, IsAFactOfTheDossier)
{
    world.handOver();
    EXPECT_TRUE(isHandedOver(world.workspace));
    world.workspace.dossier->waitUntilSealed();
    const auto file = world.workspace.dossier->file();
    world.workspace.dossier.reset();

    world.workspace.dossier = db::Dossier::open(file, db::Passphrase("vier lange woorden samen"));
    EXPECT_TRUE(isHandedOver(world.workspace));
    takeBack(world.workspace);
    EXPECT_FALSE(isHandedOver(world.workspace));
    handOverAgain(world.workspace);
    EXPECT_TRUE(isHandedOver(world.workspace));
    EXPECT_EQ(formsOf(world.workspace, world.aisha).size(), 2U);
}

TEST_F(HandOverCourseTest, CountsWhoIsDoneAndNotWhoBegan)
{
    world.handOver();
    const auto own = world.own(world.aisha, "kantelbox");
    EntryDraft draft(world.workspace, *own.instrument, own.asked);
    draft.change("vraag", "Iets");
    draft.keep();
    EXPECT_EQ(progressOf(world.workspace).people, 1U);
    EXPECT_EQ(progressOf(world.workspace).done, 0U);
    send("kantelbox");
    EXPECT_EQ(progressOf(world.workspace).done, 0U) << "the reflector is still to come";
    send("reflector-bakens");
    EXPECT_EQ(progressOf(world.workspace).done, 1U);
    EXPECT_EQ(peopleAsked(world.workspace).size(), 1U) << "who is done stands among the names as before";
}

TEST_F(HandOverCourseTest, LetsTheWriterWithdrawUntilTheMeetingIsClosed)
{
    world.beginMeeting();
    world.handOver();
    send("kantelbox");
    auto sent = world.own(world.aisha, "kantelbox");
    ASSERT_TRUE(sent.mayWithdraw);
    withdraw(world.workspace, sent);
    EXPECT_TRUE(world.sent().empty());
    EXPECT_EQ(world.own(world.aisha, "kantelbox").asked.sent, 0);

    send("kantelbox");
    takeBack(world.workspace);
    world.closeMeeting();
    handOverAgain(world.workspace);
    EXPECT_NE(world.own(world.aisha, "kantelbox").asked.sent, 0);
    EXPECT_FALSE(world.own(world.aisha, "kantelbox").mayWithdraw);
}

TEST_F(HandOverCourseTest, ShowsWhatWasAgreedInTheCasusronde)
{
    world.handOver();
    const auto recap = recapOf(world.own(world.aisha, "kantelbox"));

    ASSERT_EQ(recap.size(), 3U);
    EXPECT_NE(recap[0].text.utf8_string().find("24 november"), std::string::npos);
    EXPECT_EQ(recap[1].text, "Hoe krijg ik de buren erbij?");
    EXPECT_EQ(recap[2].text.utf8_string(), "• Koffie drinken met de buurvrouw");
}

TEST_F(HandOverCourseTest, CallsPeopleByNumberWhenTheTeamPrefersThat)
{
    const auto name = [&] {
        const auto members = db::TeamStore(world.workspace.database()).members();
        return nameAtHandOver(world.workspace, *forms::findMember(members, world.bram)).utf8_string();
    };
    EXPECT_EQ(name(), "Bram Oskam");
    db::TeamStore(world.workspace.database()).save(forms::Team{"Wijkteam De Linde", true});
    EXPECT_EQ(name(), "Nummer 3");
}

}  // namespace
}  // namespace app::desktop
