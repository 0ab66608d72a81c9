#include "app/desktop/entry/entry_draft.h"

#include "db/store/instrument_store.h"
#include "tests/app/desktop/entry/entry_workspace.h"

namespace app::desktop {
namespace {

using forms::Answer;

class EntryDraftTest : public testing::Test {
protected:
    EntryDraftTest()
    {
        world.closeMeeting();
        world.handOver();
        reflector = world.own(world.aisha, "reflector-bakens").asked;
    }
    EntryDraft draftOf(forms::Id member)
    {
        auto asked = reflector;
        asked.member = member;
        return {world.workspace, world.instrument("reflector-bakens"), asked};
    }

    tests::EntryWorkspace world;
    forms::AskedForm reflector;
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

TEST_F(EntryDraftTest, KeepsWhySomebodyMayBeRecognisedInIt)
{
    auto draft = draftOf(world.aisha);
    draft.change("vraag-toelichting", "Wilfried deed open");
    draft.leaveTraces("nodig");
    draft.send();

    const auto entry = world.sent().at(0);
    EXPECT_EQ(entry.answers.at(leftTracesAnswer), Answer{forms::Option{"nodig"}});
    EXPECT_EQ(entry.answers.at("vraag-toelichting"), Answer{"Wilfried deed open"});
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
    const forms::AskedForm asked{0, world.aisha, card.id, card.version, forms::Subject::Casus, world.casus,
                                 0};
    EntryDraft draft(world.workspace, card, asked);
    draft.change("terugkomen", std::string{"ergens in maart"});
    draft.keep();

    const EntryDraft again(world.workspace, card, asked);
    EXPECT_EQ(again.answers().at("terugkomen"), Answer{"ergens in maart"});
}

}  // namespace
}  // namespace app::desktop
