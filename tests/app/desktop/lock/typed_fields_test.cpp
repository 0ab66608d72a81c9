#include "app/desktop/lock/typed_fields.h"

#include "app/desktop/widgets/surface.h"
#include "app/desktop/widgets/text_field.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

class TypedFieldsTest : public tests::WindowTest {
protected:
    // The same screen, made anew.
    Surface& screen()
    {
        clear();
        auto* made = new Surface(&frame);
        made->SetSizer(new wxBoxSizer(wxVERTICAL));
        name = textField(made, "Naam");
        again = textField(made, "Naam");
        notes = textArea(made, "Notities", 3);
        secret = textField(made, "Wachtwoordzin", wxTE_PASSWORD);
        for (auto* field : {name, again, notes, secret})
            made->GetSizer()->Add(field, wxSizerFlags().Expand());
        show(*made);
        return *made;
    }
    static void write(wxTextCtrl& field, const wxString& text)
    {
        field.SetValue(text);
        field.MarkDirty();
    }

    wxTextCtrl* name = nullptr;
    wxTextCtrl* again = nullptr;
    wxTextCtrl* notes = nullptr;
    wxTextCtrl* secret = nullptr;
};

TEST_F(TypedFieldsTest, ComeBackToTheLastCharacterAndTheCursor)
{
    auto& before = screen();
    write(*again, "Jan 3:4");
    write(*notes, toWx("één\ntwee: 12:drie"));
    notes->SetFocus();
    notes->SetInsertionPoint(5);
    tests::settleEvents();
    const auto typed = typedIn(before);

    auto& after = screen();
    typeAgain(after, typed);
    tests::settleEvents();
    EXPECT_EQ(name->GetValue(), "");
    EXPECT_EQ(again->GetValue(), "Jan 3:4");
    EXPECT_EQ(notes->GetValue(), toWx("één\ntwee: 12:drie"));
    EXPECT_EQ(notes->GetInsertionPoint(), 5);
    EXPECT_TRUE(notes->HasFocus());
}

TEST_F(TypedFieldsTest, LeaveOutWhatNobodyTyped)
{
    auto& before = screen();
    name->ChangeValue("stond er al");
    secret->SetFocus();
    tests::settleEvents();
    EXPECT_EQ(typedIn(before), "");
}

TEST_F(TypedFieldsTest, AreNothingOnAPageWithAWachtwoordzin)
{
    auto& before = screen();
    write(*name, "Aisha");
    write(*secret, "vier losse woorden");
    EXPECT_EQ(typedIn(before), "");
}

TEST_F(TypedFieldsTest, AreToldToWhoListens)
{
    auto& before = screen();
    write(*name, "Aisha");
    const auto typed = typedIn(before);
    auto& after = screen();
    wxString heard;
    name->Bind(wxEVT_TEXT, [&](wxCommandEvent&) { heard = name->GetValue(); });
    typeAgain(after, typed);
    EXPECT_EQ(heard, "Aisha");
}

TEST_F(TypedFieldsTest, ArePassedOverWhenTheyMeanNothing)
{
    auto& shown = screen();
    for (const auto* strange : {"x", "5:Naam", "99:Naam#1", "6:Naam#1", "6:Naam#13:abc", "7:Onzin#13:abc1:-",
                                "6:Naam#13:abc3:xyz", "99999999999999999999:a"})
        typeAgain(shown, strange);
    EXPECT_EQ(name->GetValue(), "abc");
}

TEST_F(TypedFieldsTest, CanBeEmptiedSecretOnesToo)
{
    auto& shown = screen();
    write(*notes, "iets");
    write(*secret, "geheim");
    emptyFields(shown);
    EXPECT_EQ(notes->GetValue() + secret->GetValue(), "");
}

}  // namespace
}  // namespace app::desktop
