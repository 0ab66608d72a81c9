#include "app/desktop/team/team_screen.h"

#include "db/store/pin_store.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

class TeamScreenTest : public tests::WindowTest {
protected:
    TeamScreenTest()
    {
        show(*new TeamScreen(&frame, world.workspace, [](auto) {}));
    }
    ~TeamScreenTest() override { clear(); }

    void push(const wxString& name) { click(control<wxButton>(name)); }
    std::vector<forms::Member> members() { return db::TeamStore(world.workspace.database()).members(); }

    tests::EntryWorkspace world;
};

TEST_F(TeamScreenTest, AddsSomebodyWithTheKeyboardAlone)
{
    type("Naam", "Noor Visser");
    keyboard(WXK_RETURN);
    ASSERT_EQ(members().size(), 4U);
    EXPECT_EQ(members().back().name, "Noor Visser");
    EXPECT_NE(tests::named(frame, "Veranderen: Noor Visser"), nullptr);
    EXPECT_EQ(control<wxTextCtrl>("Naam").GetValue(), "") << "ready for the next one";
}

TEST_F(TeamScreenTest, RenamesSomebody)
{
    push("Veranderen: Aisha Bakker");
    EXPECT_EQ(control<wxTextCtrl>("Naam").GetValue(), "Aisha Bakker");
    type("Naam", "Bram Oskam");
    push("Bewaren");
    EXPECT_EQ(members().at(1).name, "Aisha Bakker") << "that name is taken";
    type("Naam", "Aisha de Groot");
    push("Bewaren");
    EXPECT_EQ(members().at(1).name, "Aisha de Groot");
    EXPECT_NE(tests::named(frame, "Veranderen: Aisha de Groot"), nullptr);
}

TEST_F(TeamScreenTest, LetsSomebodyLeaveAndComeBack)
{
    push("Uit het team: Bram Oskam");
    EXPECT_FALSE(members().at(2).active);
    EXPECT_EQ(tests::named(frame, "Veranderen: Bram Oskam"), nullptr);
    push("Weer in het team: Bram Oskam");
    EXPECT_TRUE(members().at(2).active);
}

TEST_F(TeamScreenTest, UndoesALeavingAndARenamingOnce)
{
    push("Uit het team: Bram Oskam");
    EXPECT_TRUE(tests::says(frame, "Bram Oskam is uit het team."));
    push("Ongedaan maken");
    EXPECT_TRUE(members().at(2).active);
    EXPECT_EQ(tests::named(frame, "Ongedaan maken"), nullptr);

    push("Veranderen: Aisha Bakker");
    type("Naam", "Aisha de Groot");
    push("Bewaren");
    push("Ongedaan maken");
    EXPECT_EQ(members().at(1).name, "Aisha Bakker");
}

TEST_F(TeamScreenTest, WipesThePincodeOfWhoForgotIt)
{
    EXPECT_EQ(tests::named(frame, "Pincode wissen: Bram Oskam"), nullptr);
    db::PinStore pins(world.workspace.database());
    pins.choose(world.bram, "$argon2id$");
    clear();
    show(*new TeamScreen(&frame, world.workspace, [](auto) {}));
    push("Pincode wissen: Bram Oskam");
    EXPECT_FALSE(pins.hashOf(world.bram));
    EXPECT_EQ(tests::named(frame, "Pincode wissen: Bram Oskam"), nullptr);
}

TEST_F(TeamScreenTest, KeepsTheLastLeercoach)
{
    push("Uit het team: Lies van Dam");
    EXPECT_TRUE(members().at(0).active);
}

}  // namespace
}  // namespace app::desktop
