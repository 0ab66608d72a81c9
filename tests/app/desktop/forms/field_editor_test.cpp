#include "app/desktop/forms/editors/field_editor.h"

#include <wx/dcmemory.h>
#include <wx/dcscreen.h>
#include <wx/image.h>

#include "app/desktop/theme.h"
#include "tests/app/desktop/forms/sample_questions.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

using namespace std::chrono;
using forms::Answer;
using tests::asking;
using tests::settleEvents;

class FieldEditorTest : public tests::WindowTest {
protected:
    FieldEditor& editor(forms::QuestionKind kind)
    {
        question = asking("q", "Vraag", std::move(kind));
        auto* made = makeFieldEditor(&frame, question,
                                     {[this](Answer given) {
                                          answer = std::move(given);
                                          ++changes;
                                      },
                                      2026y / 11 / 24,
                                      {},
                                      {},
                                      false});
        made->fit(1000);
        show(*made);
        return *made;
    }

    // The colour a person sees behind the words of an option.
    std::string groundOf(const wxString& name)
    {
        const auto& option = control<wxRadioButton>(name);
        frame.Update();
        wxBitmap seen(1, 1);
        wxMemoryDC picture(seen);
        wxScreenDC screen;
        const auto corner = option.GetScreenPosition();
        picture.Blit(0, 0, 1, 1, &screen, corner.x + option.GetSize().x - 40,
                     corner.y + option.GetSize().y / 2);
        picture.SelectObject(wxNullBitmap);
        const auto image = seen.ConvertToImage();
        return wxColour(image.GetRed(0, 0), image.GetGreen(0, 0), image.GetBlue(0, 0))
            .GetAsString(wxC2S_HTML_SYNTAX)
            .utf8_string();
    }

    forms::Question question;
    Answer answer;
    int changes = 0;
};

TEST_F(FieldEditorTest, AnOptionWithTheFocusDoesNotLookChosen)
{
    auto& choice = editor(forms::ChoiceKind{tests::recognised()});
    control<wxRadioButton>("Vraag: Herkend").SetFocus();
    choice.show(forms::Option{"niet"});
    // GTK draws both with the next frame.
    const auto deadline = steady_clock::now() + 10s;
    while (groundOf("Vraag: Niet herkend") != theme::hex(theme::tint) && steady_clock::now() < deadline)
        settleEvents();

    EXPECT_EQ(groundOf("Vraag: Niet herkend"), theme::hex(theme::tint));
    EXPECT_EQ(groundOf("Vraag: Herkend"), theme::hex(theme::card));
}

TEST_F(FieldEditorTest, TextGivesWhatIsTypedAndShowsWhatIsGiven)
{
    auto& text = editor(forms::TextKind{true, 2000});

    type("Vraag", L"Zo'n \u201Cgoed\u201D gesprek \u2615\nen meer");
    EXPECT_EQ(answer, Answer{"Zo'n “goed” gesprek ☕\nen meer"});
    text.show(std::string{"eerder"});
    EXPECT_EQ(control<wxTextCtrl>("Vraag").GetValue(), "eerder");
    EXPECT_EQ(changes, 1);
    type("Vraag", "");
    EXPECT_EQ(answer, Answer{});
}

TEST_F(FieldEditorTest, TextKeepsEverythingOverTheMaximumAndSaysHowMuch)
{
    editor(forms::TextKind{true, 2000});

    type("Vraag", wxString(L'\u00e9', 5000));
    ASSERT_TRUE(std::holds_alternative<std::string>(answer));
    EXPECT_EQ(std::get<std::string>(answer).size(), 10000U);
    EXPECT_EQ(forms::check(question, answer)->fault, forms::Fault::TooLong);
}

TEST_F(FieldEditorTest, TextLosesControlCharactersOnly)
{
    editor(forms::TextKind{false, 100});

    type("Vraag", wxString(L"een\u0007 twee\tdrie \U0001F469\u200D\U0001F467"));
    EXPECT_EQ(answer, Answer{"een twee drie 👩‍👧"});
}

TEST_F(FieldEditorTest, NumberGivesANumberOrWhatWasTyped)
{
    auto& number = editor(forms::NumberKind{0, 40, 1, "uur"});

    type("Vraag", "7,5");
    EXPECT_EQ(answer, Answer{7.5});
    type("Vraag", "acht");
    EXPECT_EQ(answer, Answer{"acht"});
    EXPECT_EQ(forms::check(question, answer)->fault, forms::Fault::WrongType);
    number.show(12.5);
    EXPECT_EQ(control<wxTextCtrl>("Vraag").GetValue(), "12,5");
    number.show(std::string{"acht"});
    EXPECT_EQ(control<wxTextCtrl>("Vraag").GetValue(), "acht");
}

TEST_F(FieldEditorTest, MoneyAndDateAreReadAsPeopleWriteThem)
{
    auto& money = editor(forms::MoneyKind{});
    type("Vraag", "1.234,50");
    EXPECT_EQ(answer, Answer{forms::Money{123450}});
    money.show(forms::Money{5});
    EXPECT_EQ(control<wxTextCtrl>("Vraag").GetValue(), "0,05");
    money.Destroy();

    auto& date = editor(forms::DateKind{});
    type("Vraag", "3 nov");
    EXPECT_EQ(answer, Answer{forms::Date{2026y / 11 / 3}});
    date.show(forms::Date{2026y / 12 / 1});
    EXPECT_EQ(control<wxTextCtrl>("Vraag").GetValue(), "1-12-2026");
}

TEST_F(FieldEditorTest, ChoiceStartsEmptyAndCanBeTakenBack)
{
    auto& choice = editor(forms::ChoiceKind{tests::recognised()});
    auto& second = control<wxRadioButton>("Vraag: Niet herkend");
    EXPECT_FALSE(second.GetValue());

    click(second);
    EXPECT_EQ(answer, Answer{forms::Option{"niet"}});
    clickSlowly(second);
    EXPECT_EQ(answer, Answer{});
    EXPECT_FALSE(second.GetValue());
    choice.show(forms::Option{"nvt"});
    EXPECT_TRUE(control<wxRadioButton>("Vraag: Niet van toepassing").GetValue());
    press(control<wxRadioButton>("Vraag: Niet van toepassing"), WXK_DELETE);
    EXPECT_EQ(answer, Answer{});
    EXPECT_EQ(changes, 3);
}

TEST_F(FieldEditorTest, ChoicesGiveAllTickedCodesInTheOrderOfTheForm)
{
    auto& choices = editor(forms::ChoicesKind{tests::recognised(), {}});

    click(control<wxCheckBox>("Vraag: Niet van toepassing"));
    click(control<wxCheckBox>("Vraag: Herkend"));
    EXPECT_EQ(answer, (Answer{forms::Options{{"herkend", "nvt"}}}));
    choices.show(forms::Options{{"niet"}});
    EXPECT_FALSE(control<wxCheckBox>("Vraag: Herkend").GetValue());
    EXPECT_TRUE(control<wxCheckBox>("Vraag: Niet herkend").GetValue());
    EXPECT_FALSE(choices.pick(1)) << "no key ticks a box by accident";
    click(control<wxCheckBox>("Vraag: Niet herkend"));
    EXPECT_EQ(answer, Answer{});
}

TEST_F(FieldEditorTest, ScaleEndsWithNotApplicableWhereThatMayBe)
{
    auto& scale = editor(forms::ScaleKind{tests::points(), true});

    click(control<wxRadioButton>("Vraag: een begin"));
    EXPECT_EQ(answer, Answer{forms::Option{"2"}});
    EXPECT_TRUE(scale.pick(3));
    EXPECT_EQ(answer, Answer{forms::Option{forms::notApplicable}});
    EXPECT_EQ(forms::check(question, answer), std::nullopt);
}

TEST_F(FieldEditorTest, BipolarGivesAMarkForNowAndForWanted)
{
    auto& bipolar = editor(forms::BipolarKind{"alleen", "samen", true});

    click(control<wxRadioButton>("Vraag, feitelijk: 2 van 5, van alleen naar samen"));
    click(control<wxRadioButton>("Vraag, gewenst: 5 van 5, van alleen naar samen"));
    EXPECT_EQ(answer, (Answer{forms::Marks{2, 5}}));
    bipolar.show(forms::Marks{std::nullopt, 1});
    EXPECT_FALSE(control<wxRadioButton>("Vraag, feitelijk: 2 van 5, van alleen naar samen").GetValue());
    EXPECT_TRUE(control<wxRadioButton>("Vraag, gewenst: 1 van 5, van alleen naar samen").GetValue());
}

TEST_F(FieldEditorTest, GradeRunsFromZeroToTenAndItsKeysAreItsMarks)
{
    auto& grade = editor(forms::GradeKind{false});

    click(control<wxRadioButton>("Vraag: 10"));
    EXPECT_EQ(answer, (Answer{forms::Marks{10, {}}}));
    EXPECT_TRUE(grade.pick(6));  // the key 7
    EXPECT_EQ(answer, (Answer{forms::Marks{7, {}}}));
    grade.show(forms::Marks{0, {}});
    EXPECT_TRUE(control<wxRadioButton>("Vraag: 0").GetValue());
}

TEST_F(FieldEditorTest, TableGivesRowsOfCells)
{
    editor(tests::actions());

    type("Wat ga ik doen, regel 1", "bellen");
    type("Uren, regel 1", "1,5");
    type("Wanneer, regel 1", "32-1-2026");
    auto& done = control<wxChoice>("Klaar, regel 1");
    done.SetSelection(1);
    wxCommandEvent chosen(wxEVT_CHOICE, done.GetId());
    done.ProcessWindowEvent(chosen);

    const forms::Row row = {
        {"wat", "bellen"}, {"uren", 1.5}, {"wanneer", "32-1-2026"}, {"klaar", forms::Option{"ja"}}};
    EXPECT_EQ(answer, Answer{forms::Rows{{row}}});
    EXPECT_EQ(*forms::check(question, answer), (forms::Problem{"q", forms::Fault::WrongType, 0, "wanneer"}));
}

TEST_F(FieldEditorTest, TableRowsAreAddedUpToTheMaximumAndTakenAway)
{
    auto& table = editor(tests::actions());
    type("Wat ga ik doen, regel 1", "een");
    click(*tests::named(table, "Vraag: regel erbij"));
    type("Wat ga ik doen, regel 2", "twee");
    click(*tests::named(table, "Vraag: regel erbij"));
    EXPECT_EQ(tests::named(table, "Vraag: regel erbij"), nullptr);

    click(*tests::named(table, "Regel 1 weghalen"));
    EXPECT_EQ(answer, (Answer{forms::Rows{{{{"wat", "twee"}}}}}));
    EXPECT_EQ(control<wxTextCtrl>("Wat ga ik doen, regel 1").GetValue(), "twee");
}

TEST_F(FieldEditorTest, TableBringsBackARowThatWasTakenAway)
{
    auto& table = editor(tests::actions());
    const forms::Rows two{{{{"wat", "een"}}, {{"wat", "twee"}}}};
    table.show(two);
    push("Regel 1 weghalen");
    push("Ongedaan maken");
    EXPECT_EQ(answer, Answer{two});
    EXPECT_EQ(control<wxTextCtrl>("Wat ga ik doen, regel 1").GetValue(), "een");
    EXPECT_EQ(tests::named(table, "Ongedaan maken"), nullptr);

    push("Regel 2 weghalen");
    type("Wat ga ik doen, regel 1", "drie");
    EXPECT_EQ(tests::named(table, "Ongedaan maken"), nullptr) << "something else was changed since";
}

TEST_F(FieldEditorTest, TableShowsTheRowsItIsGiven)
{
    auto& table = editor(tests::actions());
    table.show(forms::Rows{
        {{{"wat", "een"}, {"klaar", forms::Option{"nee"}}}, {{"wanneer", forms::Date{2026y / 12 / 1}}}}});

    EXPECT_EQ(control<wxTextCtrl>("Wat ga ik doen, regel 1").GetValue(), "een");
    EXPECT_EQ(control<wxChoice>("Klaar, regel 1").GetStringSelection(), "nee");
    EXPECT_EQ(control<wxTextCtrl>("Wanneer, regel 2").GetValue(), "1-12-2026");
    EXPECT_EQ(changes, 0);
}

TEST_F(FieldEditorTest, ForgetLeavesNothingTyped)
{
    auto& table = editor(tests::actions());
    type("Wat ga ik doen, regel 1", "geheim");
    table.forget();
    EXPECT_EQ(control<wxTextCtrl>("Wat ga ik doen, regel 1").GetValue(), "");
}

TEST_F(FieldEditorTest, EveryControlHasAName)
{
    const std::vector<forms::QuestionKind> kinds = {
        forms::TextKind{true},
        forms::TextKind{},
        forms::NumberKind{},
        forms::MoneyKind{},
        forms::DateKind{},
        forms::ChoiceKind{tests::recognised()},
        forms::ChoicesKind{tests::recognised(), {}},
        forms::ScaleKind{tests::points(), true},
        forms::BipolarKind{"a", "b", true},
        forms::GradeKind{true},
        tests::actions(),
    };
    for (const auto& kind : kinds) {
        auto& made = editor(kind);
        const std::function<void(wxWindow&)> look = [&](wxWindow& window) {
            for (auto* child : window.GetChildren()) {
                if (child->CanAcceptFocus() && child->GetChildren().empty()) {
                    EXPECT_FALSE(native::nameOf(*child).empty()) << kind.index();
                }
                look(*child);
            }
        };
        look(made);
        made.Destroy();
        settleEvents();
    }
}

}  // namespace
}  // namespace app::desktop
