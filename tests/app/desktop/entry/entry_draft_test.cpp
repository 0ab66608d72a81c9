#include "app/desktop/entry/entry_draft.h"

#include "app/desktop/entry/open_entries.h"
#include "db/store/instrument_store.h"
#include "tests/app/desktop/entry/entry_workspace.h"

namespace app::desktop {
namespace {

using forms::Answer;

class EntryDraftTest : public testing::Test {
protected:
    EntryDraft draftOf(forms::Id member)
    {
        return {world.workspace, world.instrument("reflector-bakens"), member, world.casus};
    }

    tests::EntryWorkspace world;
};

TEST_F(EntryDraftTest, IsTakenUpByTheSamePersonOnly)
{
    auto draft = draftOf(world.aisha);
    EXPECT_FALSE(draft.isTakenUp());
    draft.change("vraag-toelichting", "begonnen");
    draft.keep();

    EXPECT_TRUE(draftOf(world.aisha).isTakenUp());
    EXPECT_EQ(draftOf(world.aisha).answers().at("vraag-toelichting"), Answer{"begonnen"});
    EXPECT_FALSE(draftOf(world.bram).isTakenUp());
    EXPECT_TRUE(world.sent().empty());
}

TEST_F(EntryDraftTest, IsSealedWhenSomethingChanged)
{
    const auto before = world.workspace.dossier->sealState().asked;
    auto draft = draftOf(world.aisha);
    draft.keep();
    EXPECT_EQ(world.workspace.dossier->sealState().asked, before);
    draft.change("vraag-toelichting", "iets");
    draft.keep();
    EXPECT_EQ(world.workspace.dossier->sealState().asked, before + 1);
}

TEST_F(EntryDraftTest, LosesEverythingWhenStartedOver)
{
    auto draft = draftOf(world.aisha);
    draft.change("vraag-toelichting", "weg ermee");
    draft.keep();
    auto again = draftOf(world.aisha);
    again.startOver();

    EXPECT_TRUE(again.answers().empty());
    EXPECT_FALSE(draftOf(world.aisha).isTakenUp());
}

TEST_F(EntryDraftTest, IsSentWithTheInstrumentFrozenBesideIt)
{
    auto draft = draftOf(world.aisha);
    draft.change("vraag-herkend", forms::Option{"herkend"});
    draft.change("vraag-toelichting", std::string{});
    draft.send();

    const auto sent = world.sent();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].answers, (forms::Answers{{"vraag-herkend", forms::Option{"herkend"}}}));
    EXPECT_EQ(sent[0].sentAt, world.clock.now);
    EXPECT_TRUE(
        db::InstrumentStore(world.workspace.database()).find("reflector-bakens", sent[0].instrumentVersion));
    EXPECT_FALSE(draftOf(world.aisha).isTakenUp());
}

TEST_F(EntryDraftTest, KeepsWhatWasTypedWhereAValueIsMeant)
{
    const auto& card = world.instrument("actiekaart");
    EntryDraft draft(world.workspace, card, world.aisha, world.casus);
    draft.change("terugkomen", std::string{"ergens in maart"});
    draft.keep();

    const EntryDraft again(world.workspace, card, world.aisha, world.casus);
    EXPECT_EQ(again.answers().at("terugkomen"), Answer{"ergens in maart"});
}

TEST_F(EntryDraftTest, IsOfferedToAllWhoWereThereAndTheKantelboxToTheInbrenger)
{
    EXPECT_TRUE(openEntriesOf(world.workspace, world.aisha).empty()) << "the meeting is still going on";
    world.closeMeeting();

    EXPECT_EQ(openEntriesOf(world.workspace, world.aisha).size(), 2U);
    const auto ofBram = openEntriesOf(world.workspace, world.bram);
    ASSERT_EQ(ofBram.size(), 1U);
    EXPECT_EQ(ofBram[0].instrument->id, "reflector-bakens");
    EXPECT_EQ(peopleWithOpenEntries(world.workspace).size(), 2U);

    draftOf(world.bram).send();
    EXPECT_TRUE(openEntriesOf(world.workspace, world.bram).empty());
}

TEST_F(EntryDraftTest, ShowsWhatWasAgreedInTheCasusronde)
{
    world.closeMeeting();
    const auto recap = recapOf(openEntriesOf(world.workspace, world.bram).at(0));

    ASSERT_EQ(recap.size(), 3U);
    EXPECT_NE(recap[0].text.utf8_string().find("24 november"), std::string::npos);
    EXPECT_EQ(recap[1].text, "Hoe krijg ik de buren erbij?");
    EXPECT_EQ(recap[2].text.utf8_string(), "• Koffie drinken met de buurvrouw");
}

}  // namespace
}  // namespace app::desktop
