#include "app/desktop/keeping/keeping_screen.h"

#include "app/desktop/keeping/keeping_wording.h"
#include "app/desktop/team/person_screen.h"
#include "db/backups.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/forms/yes.h"

namespace app::desktop {
namespace {

class KeepingScreenTest : public tests::WindowTest {
protected:
    KeepingScreenTest()
    {
        const auto round = db::RoundStore(world.workspace.database()).ofMeeting(world.meeting.id).at(0);
        db::RoundStore(world.workspace.database())
            .save(forms::DialogueCard{0, round.id, world.bram, "Vraag de buren", ""});
        world.closeMeeting();
        world.workspace.dossier->commitWithBackup();
        world.workspace.dossier->waitForBackups();
    }
    ~KeepingScreenTest() override { clear(); }

    void open()
    {
        show(*new KeepingScreen(&frame, world.workspace, [] {}));
    }
    void openPerson(forms::Id member)
    {
        person = new PersonScreen(&frame, world.workspace, member, [this] { back = true; });
        show(*person);
    }
    template <class Seen>
    void waitUntil(const Seen& seen)
    {
        for (int left = 500; !seen(); --left) {
            ASSERT_GT(left, 0);
            wxMilliSleep(10);
            tests::settleEvents();
        }
    }
    db::Contents inBackup()
    {
        const auto& dossier = *world.workspace.dossier;
        return *dossier.lookInto(db::backupsOf(dossier.file()).at(0));
    }

    const wxString erase = toWx("Gegevens verwijderen …");
    tests::EntryWorkspace world;
    PersonScreen* person = nullptr;
    bool back = false;
};

TEST_F(KeepingScreenTest, HasNothingDueWithinTheTerms)
{
    open();
    EXPECT_TRUE(tests::says(frame, "alles is nog binnen zijn termijn"));
}

TEST_F(KeepingScreenTest, ListsWhatIsDueByKindAndCode)
{
    world.clock.now += std::chrono::days(400);
    open();
    EXPECT_TRUE(tests::says(frame, "1 dialoogkaart, van C-"));
    EXPECT_TRUE(tests::says(frame, "notities van 1 casus, van C-"));
    EXPECT_FALSE(tests::says(frame, "Vraag de buren"));
}

TEST_F(KeepingScreenTest, DeletesAfterAskingAlsoInTheBackups)
{
    world.clock.now += std::chrono::days(400);
    open();
    ASSERT_EQ(inBackup().dialogueCards, 1);
    tests::Yes yes;
    push("Verwijderen: Dialoogkaarten");
    EXPECT_EQ(yes.asked, 1);
    waitUntil([this] { return tests::says(frame, toWx("Verwijderd, ook uit de reservekopieën.")); });
    EXPECT_EQ(inBackup().dialogueCards, 0);
    EXPECT_TRUE(tests::says(frame, "dialoogkaarten van 1 casusronde (bewaartermijn)"));
    EXPECT_EQ(tests::named(frame, "Verwijderen: Dialoogkaarten"), nullptr);
}

TEST_F(KeepingScreenTest, KeepsAnotherTerm)
{
    open();
    const wxString notes = "Casusnotities, reflectievraag, samenvattingen en opbrengst, na de terugkoppeling";
    choose(notes, "1 jaar");
    EXPECT_EQ(db::Retention(world.workspace.database()).term(db::Kept::CasusNotes), 12);
    choose(notes, "zolang het team er is");
    EXPECT_EQ(db::Retention(world.workspace.database()).term(db::Kept::CasusNotes), std::nullopt);
}

TEST_F(KeepingScreenTest, AsksConsentForEachPurposeOfOnePerson)
{
    openPerson(world.bram);
    tick("Telt mee in de cijfers van het team (Teambeeld)", false);
    tick("Gaat mee in onderzoek (exports)");
    const db::ConsentStore consent(world.workspace.database());
    EXPECT_EQ(consent.whoRefuse(db::Purpose::TeamLearning), std::set<forms::Id>{world.bram});
    EXPECT_EQ(consent.whoAgree(), std::set<forms::Id>{world.bram});
}

TEST_F(KeepingScreenTest, DeletesOnePersonAlsoInTheBackups)
{
    openPerson(world.bram);
    tests::Yes yes;
    push(erase);
    EXPECT_EQ(yes.asked, 1);
    waitUntil([this] { return back; });
    const auto members = db::TeamStore(world.workspace.database()).members();
    EXPECT_EQ(members.at(2).name, db::nobody);
    EXPECT_EQ(inBackup().dialogueCards, 0);
}

TEST_F(KeepingScreenTest, NeverDeletesTheLastCoach)
{
    openPerson(world.coach);
    EXPECT_EQ(tests::named(frame, erase), nullptr);
}

}  // namespace
}  // namespace app::desktop
