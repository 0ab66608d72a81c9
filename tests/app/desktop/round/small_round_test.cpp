// A casusronde with hardly anybody in it, and one in which nobody writes a card: it goes on all the same.
#include "app/desktop/meeting/meeting_course.h"
#include "app/printing/catalogue.h"
#include "app/sheets/render.h"
#include "db/store/record_store.h"
#include "tests/app/desktop/round/round_screen_fixture.h"

namespace app::desktop {
namespace {

class SmallRoundTest : public tests::RoundScreenFixture {
protected:
    static constexpr forms::Id bram = 3;

    void onlyThere(std::vector<forms::Id> present)
    {
        auto meeting = meetingOfToday(world.workspace);
        meeting.present = std::move(present);
        keepMeeting(world.workspace, std::move(meeting));
    }
    void leadToTheInvitation()
    {
        open();
        push("Reflectievraag");
        type("Reflectievraag van de inbrenger", question);
        push("Stil schrijven");
        push(toWx("Twee ideeën"));
    }
    // From the invitation to the end, with an idea that stands on no card.
    void leadOnToTheEnd()
    {
        push("De inbrenger kiest");
        choose("Een idee dat op geen kaart staat");
        push("Dialoog");
        EXPECT_TRUE(says("Een idee dat op geen kaart staat"));
        push("Samenvatten");
        push("Wat ga ik doen");
        type("Wat ga ik doen, regel 1", "Aanbellen");
        push("Ronde afronden");
        EXPECT_EQ(stopped, 1);
        EXPECT_EQ(now().phase, forms::RoundState::Phase::Stopped);
    }
    // Each sheet there is of this dossier, as a file.
    void printEverything()
    {
        const printing::Catalogue catalogue(world.workspace.database(), world.workspace.templates);
        const sheets::Fonts fonts(std::filesystem::path(SHARE_DIR) / "fonts");
        std::set<std::string> names;
        for (const auto& offer : catalogue.offers()) {
            if (offer.blank || !names.insert(offer.name).second)
                continue;
            const auto made = sheets::render(catalogue.make(offer.choice, sheets::Names::Initials), fonts);
            EXPECT_GT(made.pages, 0U) << offer.name;
        }
        for (const auto* sheet : {"bijeenkomstblad", "casusblad", "actiekaart"})
            EXPECT_TRUE(names.contains(sheet)) << sheet;
    }
};

TEST_F(SmallRoundTest, GoesThroughAllStepsWithoutOneDialoogkaart)
{
    leadToTheInvitation();
    tick("Bram Hoekstra");
    tick("Dirk van Leeuwen");
    leadOnToTheEnd();
    EXPECT_EQ(LiveRound(world.workspace, round).cards().size(), 0U);
    printEverything();
}

TEST_F(SmallRoundTest, GoesOnWithTheInbrengerAlone)
{
    onlyThere({world.aisha});
    leadToTheInvitation();
    EXPECT_TRUE(says("Er is niemand anders om uit te nodigen."));
    leadOnToTheEnd();
    printEverything();
}

TEST_F(SmallRoundTest, GoesOnWithOneOther)
{
    onlyThere({world.aisha, bram});
    leadToTheInvitation();
    EXPECT_TRUE(says("Er is één ander."));
    leadOnToTheEnd();
    printEverything();
}

}  // namespace
}  // namespace app::desktop
