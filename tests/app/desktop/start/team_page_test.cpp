#include "app/desktop/start/team_page.h"

#include "tests/app/desktop/forms/window.h"
#include "tests/support/folder.h"

namespace app::desktop {
namespace {

constexpr auto phrase = "vier losse woorden samen";

class TeamPageTest : public tests::WindowTest {
protected:
    TeamPageTest()
    {
        wxSetEnv("HOME", pathToWx(folder.path));
        const TeamPage::Ways ways{[this](db::Dossier::Created created) { made = std::move(created.dossier); },
                                  [] {}};
        show(*new TeamPage(&frame, ways));
    }
    ~TeamPageTest() override { clear(); }

    // As somebody fills in a form who never touches the mouse.
    void typeAndEnter(const wxString& field, const wxString& text)
    {
        type(field, text);
        keyboard(WXK_RETURN);
    }

    ::tests::Folder folder;
    std::unique_ptr<db::Dossier> made;
};

TEST_F(TeamPageTest, GoesOnWithEnterFromFieldToField)
{
    typeAndEnter("Naam van het team", "Team Proef");
    EXPECT_EQ(wxWindow::FindFocus(), &control<wxTextCtrl>("Wachtwoordzin"));
    typeAndEnter("Wachtwoordzin", phrase);
    EXPECT_EQ(wxWindow::FindFocus(), &control<wxTextCtrl>("Nog een keer dezelfde zin"));
    typeAndEnter("Nog een keer dezelfde zin", phrase);
    EXPECT_EQ(tests::named(frame, "Terug"), nullptr) << "nobody leaves while it is being made";
    while (!made)
        loop.Dispatch();
    EXPECT_EQ(made->file().extension(), ".leertafel");
}

TEST_F(TeamPageTest, BringsYouToTheFieldThatIsWrong)
{
    type("Naam van het team", "Team Proef");
    type("Wachtwoordzin", phrase);
    control<wxTextCtrl>("Nog een keer dezelfde zin").SetFocus();
    typeAndEnter("Nog een keer dezelfde zin", "vier andere woorden samen");
    EXPECT_EQ(wxWindow::FindFocus(), &control<wxTextCtrl>("Nog een keer dezelfde zin"));
    EXPECT_FALSE(made);
}

}  // namespace
}  // namespace app::desktop
