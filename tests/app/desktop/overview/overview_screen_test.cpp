#include "app/desktop/overview/overview_screen.h"

#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"
#include "db/store/consent_store.h"
#include "db/store/entry_store.h"
#include "db/store/instrument_store.h"
#include "db/store/partnership_store.h"
#include "db/store/round_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/partnership_canvas.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

class OverviewScreenTest : public tests::WindowTest {
protected:
    ~OverviewScreenTest() override { clear(); }

    void open()
    {
        clear();
        OverviewScreen::Ways ways;
        for (const auto& [way, name] :
             {std::pair(&OverviewScreen::Ways::startRound, "round"),
              std::pair(&OverviewScreen::Ways::prepareCasus, "casus"),
              std::pair(&OverviewScreen::Ways::plan, "plan"), std::pair(&OverviewScreen::Ways::goOn, "on"),
              std::pair(&OverviewScreen::Ways::actions, "actions"),
              std::pair(&OverviewScreen::Ways::keeping, "keeping"),
              std::pair(&OverviewScreen::Ways::dossier, "dossier")})
            ways.*way = [this, name = name] { went = name; };
        show(*new OverviewScreen(&frame, world.workspace, ways));
        settle(frame);
    }
    void agreeOnCard(std::optional<forms::Date> review)
    {
        static_cast<void>(db::PartnershipStore(world.workspace.database())
                              .save({0, 1, "", "ruim", world.clock.now, review, {}}));
    }
    // In which two bakens were looked for, and one of them seen.
    void sendReflector(forms::Id member)
    {
        auto& database = world.workspace.database();
        const auto& reflector = world.instrument("reflector-bakens");
        db::InstrumentStore(database).freeze({reflector.id, reflector.version, "<instrument/>"});
        db::EntryStore(database).save(
            {0,
             reflector.id,
             reflector.version,
             member,
             forms::Subject::Casus,
             world.casus,
             {{"vraag-herkend", forms::Option{"herkend"}}, {"eropaf-herkend", forms::Option{"niet"}}},
             world.clock.now,
             world.clock.now});
    }
    forms::Date today() { return localDay(world.clock.now); }

    tests::EntryWorkspace world;
    std::string went;
};

TEST_F(OverviewScreenTest, LeadsToACasusrondeByOneKeyAndToACasusForLater)
{
    open();
    EXPECT_TRUE(control<wxButton>("Start casusronde").HasFocus());
    push("Start casusronde");
    EXPECT_EQ(went, "round");
    push("Casus klaarzetten");
    EXPECT_EQ(went, "casus");
}

TEST_F(OverviewScreenTest, SaysWhenTheTeamLooksBackOnItsPartnerschapskaart)
{
    open();
    EXPECT_FALSE(tests::says(frame, "partnerschapskaart"));
    agreeOnCard(forms::monthsAfter(today(), 12));
    open();
    EXPECT_TRUE(tests::says(frame, "kijken jullie terug op de partnerschapskaart"));
    push("Bijeenkomst plannen");
    EXPECT_EQ(went, "plan");
    world.clock.now += std::chrono::days{370};
    open();
    EXPECT_TRUE(tests::says(frame, "Tijd om terug te kijken op de partnerschapskaart"));
}

TEST_F(OverviewScreenTest, SaysBeforehandWhatWillHaveBeenKeptLongEnough)
{
    world.closeMeeting();
    open();
    EXPECT_FALSE(tests::says(frame, "ang genoeg bewaard"));
    world.clock.now += std::chrono::days{160};
    open();
    EXPECT_TRUE(tests::says(frame, "Binnen een maand lang genoeg bewaard: casusnotities."));
    world.clock.now += std::chrono::days{30};
    open();
    EXPECT_TRUE(tests::says(frame, "Lang genoeg bewaard, en mag weg: casusnotities."));
    EXPECT_FALSE(tests::says(frame, "Binnen een maand"));
    push("Bewaren en verwijderen");
    EXPECT_EQ(went, "keeping");
}

TEST_F(OverviewScreenTest, SaysOfDialoogkaartenOnlyWhenTheyMayGo)
{
    world.closeMeeting();
    db::RoundStore rounds(world.workspace.database());
    const auto round = rounds.ofMeeting(world.meeting.id).at(0).id;
    rounds.save(forms::DialogueCard{0, round, {}, "Vraag de buren", ""});
    static_cast<void>(rounds.saveCard(round, {"", "", forms::monthsAfter(today(), 1), {}}));
    world.clock.now += std::chrono::days{7};
    open();
    EXPECT_FALSE(tests::says(frame, "ang genoeg bewaard")) << "so it is after every meeting";
    world.clock.now += std::chrono::days{30};
    open();
    EXPECT_TRUE(tests::says(frame, "Lang genoeg bewaard, en mag weg: dialoogkaarten."));
}

TEST_F(OverviewScreenTest, ShowsABakenOnlyWhenItStandsOnFivePeople)
{
    for (int each = 0; each < 5; ++each)
        sendReflector(world.aisha);
    open();
    EXPECT_TRUE(tests::says(frame, "Dat is te zien zodra vijf mensen")) << "five forms of one person";
    db::TeamStore team(world.workspace.database());
    for (const auto* name : {"Chantal de Wit", "Dirk van Leeuwen", "Esra Yildirim", "Fleur Bos"}) {
        forms::Member member;
        member.name = name;
        sendReflector(team.save(member));
    }
    open();
    EXPECT_TRUE(tests::says(frame, "Direct er op af: herkend in 0 van de 9 reflectoren."));
    db::ConsentStore consent(world.workspace.database());
    consent.decide(world.aisha, false, world.clock.now, db::Purpose::Research);
    open();
    EXPECT_TRUE(tests::says(frame, "9 reflectoren")) << "research is something else";
    consent.decide(world.aisha, false, world.clock.now, db::Purpose::TeamLearning);
    open();
    EXPECT_TRUE(tests::says(frame, "Dat is te zien zodra vijf mensen")) << "four people remain";
}

TEST_F(OverviewScreenTest, TellsOfACasusThatTheNextAgendaForgets)
{
    world.closeMeeting();
    world.clock.now += std::chrono::days{7};
    forms::Meeting next;
    next.plannedStart = world.clock.now + std::chrono::days{1};
    static_cast<void>(db::MeetingStore(world.workspace.database()).save(next));
    open();
    EXPECT_FALSE(tests::says(frame, "terugkomen op"));

    db::RoundStore rounds(world.workspace.database());
    const auto round = rounds.ofMeeting(world.meeting.id).front();
    static_cast<void>(rounds.saveCard(round.id, {"", "", today(), {}}));
    open();
    EXPECT_TRUE(tests::says(frame, "terugkomen op C-"));
    push("Bijeenkomst plannen");
    EXPECT_EQ(went, "plan");
}

}  // namespace
}  // namespace app::desktop
