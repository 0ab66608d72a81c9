#include "app/desktop/forms/form_panel.h"

#include "tests/app/desktop/forms/sample_questions.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

using namespace std::chrono;
using forms::Answer;
using tests::asking;

// Two pages: one with a condition, one with a required date.
forms::Instrument twoPages()
{
    forms::Instrument instrument;
    instrument.id = "proef";
    instrument.title = "Proef";
    auto shared =
        asking("gedeeld", "Samen gedaan?", forms::ChoiceKind{{{"ja", "ja", ""}, {"nee", "nee", ""}}});
    auto whom = asking("met", "Met wie?", forms::TextKind{true, 100});
    whom.when = forms::Condition{"gedeeld", "ja"};
    auto when = asking("wanneer", "Wanneer?", forms::DateKind{});
    when.required = true;
    instrument.sections = {
        {"een", "Eerste", "", false, {}, {}, {shared, whom}},
        {"twee", "Tweede", "", false, {}, {}, {when, asking("uren", "Uren?", forms::NumberKind{})}}};
    return instrument;
}

class FormPanelTest : public tests::WindowTest {
protected:
    FormPanel& panel(forms::Answers answers = {})
    {
        auto* made =
            new FormPanel(&frame, instrument, std::move(answers),
                          {[this](const std::string& id, const Answer& answer) { given[id] = answer; },
                           [this] { ++turned; },
                           [this] { ++sent; },
                           {},
                           {}},
                          2026y / 11 / 24);
        show(*made);
        return *made;
    }

    bool isShown(const wxString& text)
    {
        std::function<bool(wxWindow&)> look = [&](wxWindow& window) {
            for (auto* child : window.GetChildren())
                if (child->IsShownOnScreen() && (child->GetLabel() == text || look(*child)))
                    return true;
            return false;
        };
        return look(frame);
    }

    forms::Instrument instrument = twoPages();
    forms::Answers given;
    int turned = 0;
    int sent = 0;
};

TEST_F(FormPanelTest, TellsItsOwnerEveryAnswer)
{
    panel();
    click(control<wxRadioButton>("Samen gedaan?: ja"));
    type("Met wie?", "de buurvrouw");

    EXPECT_EQ(given.at("gedeeld"), Answer{forms::Option{"ja"}});
    EXPECT_EQ(given.at("met"), Answer{"de buurvrouw"});
}

TEST_F(FormPanelTest, AsksWhatDependsOnAnAnswerOnlyWhileItHolds)
{
    panel();
    EXPECT_EQ(tests::named(frame, "Met wie?"), nullptr);
    click(control<wxRadioButton>("Samen gedaan?: ja"));
    EXPECT_NE(tests::named(frame, "Met wie?"), nullptr);
    click(control<wxRadioButton>("Samen gedaan?: nee"));
    EXPECT_EQ(tests::named(frame, "Met wie?"), nullptr);
}

TEST_F(FormPanelTest, ShowsTheAnswersItStartsWith)
{
    panel({{"gedeeld", forms::Option{"ja"}}, {"met", "eerder getypt"}});

    EXPECT_TRUE(control<wxRadioButton>("Samen gedaan?: ja").GetValue());
    EXPECT_EQ(control<wxTextCtrl>("Met wie?").GetValue(), "eerder getypt");
}

TEST_F(FormPanelTest, DoesNotGoOnPastAProblemButAlwaysBack)
{
    auto& form = panel();
    form.goOn();
    ASSERT_EQ(form.page(), 1U);
    type("Wanneer?", "31 februari");
    form.send();
    EXPECT_EQ(sent, 0);
    EXPECT_TRUE(isShown("Dit is geen datum. Typ dag, maand en jaar, zoals 3-11-2026."));

    form.goBack();
    EXPECT_EQ(form.page(), 0U);
    form.goOn();
    EXPECT_EQ(control<wxTextCtrl>("Wanneer?").GetValue(), "31 februari") << "what was typed is never lost";
}

TEST_F(FormPanelTest, TakesAComplaintAwayAsSoonAsItIsMended)
{
    auto& form = panel({{"gedeeld", forms::Option{"nee"}}});
    form.goOn();
    form.goOn();
    EXPECT_TRUE(isShown("Hier hoort nog een datum, zoals 3-11-2026."));
    type("Wanneer?", "1-12");
    EXPECT_FALSE(isShown("Hier hoort nog een datum, zoals 3-11-2026."));
    form.send();
    EXPECT_EQ(sent, 1);
}

TEST_F(FormPanelTest, LooksAtAFieldThatIsLeft)
{
    auto& form = panel();
    form.goOn();
    control<wxTextCtrl>("Uren?").SetFocus();
    tests::settleEvents();
    EXPECT_FALSE(isShown("Hier hoort nog een datum, zoals 3-11-2026."))
        << "an empty field is not nagged about";
    type("Uren?", "veel");
    control<wxTextCtrl>("Wanneer?").SetFocus();
    tests::settleEvents();
    EXPECT_TRUE(isShown("Dit is geen getal. Typ cijfers, zoals 7,5."));
}

TEST_F(FormPanelTest, GoesToTheFirstPageWithAProblemBeforeSending)
{
    instrument.sections.push_back(
        {"drie", "Derde", "", false, {}, {}, {asking("slot", "Slot?", forms::TextKind{})}});
    auto& form = panel({{"wanneer", forms::Date{2026y / 12 / 1}}});
    form.goOn();
    form.goOn();
    ASSERT_EQ(form.page(), 2U);
    form.goBack();
    type("Wanneer?", "");
    form.goBack();
    form.send();
    EXPECT_EQ(sent, 0);
    EXPECT_EQ(form.page(), 1U);
}

TEST_F(FormPanelTest, NamesWhatIsOpenAndSendsItOnlyWhenTold)
{
    auto& form = panel({{"wanneer", forms::Date{2026y / 12 / 1}}});
    form.goOn();
    form.send();
    tests::settleEvents();
    form.send();
    EXPECT_EQ(sent, 0);
    EXPECT_TRUE(isShown("1 deel staat nog open"));
    EXPECT_TRUE(isShown("Eerste")) << "which page it is";

    push("Toch versturen");
    EXPECT_EQ(sent, 1);
}

TEST_F(FormPanelTest, LeadsToTheFirstOpenPage)
{
    auto& form = panel({{"wanneer", forms::Date{2026y / 12 / 1}}});
    form.goOn();
    form.send();
    push("Naar dit deel");
    EXPECT_EQ(form.page(), 0U);
    EXPECT_EQ(wxWindow::FindFocus(), &control<wxRadioButton>("Samen gedaan?: ja"));
    EXPECT_EQ(tests::named(frame, "Toch versturen"), nullptr);
}

TEST_F(FormPanelTest, GoesBackFromTheQuestionToThePage)
{
    auto& form = panel({{"wanneer", forms::Date{2026y / 12 / 1}}});
    form.goOn();
    form.send();
    tests::settleEvents();
    keyboard(WXK_ESCAPE);
    EXPECT_EQ(form.page(), 1U);
    EXPECT_EQ(control<wxTextCtrl>("Wanneer?").GetValue(), "1-12-2026");
    EXPECT_EQ(sent, 0);
}

TEST_F(FormPanelTest, DoesNotSendAFormWithNothingInIt)
{
    instrument.sections[1].questions[0].required = false;
    auto& form = panel();
    form.send();
    tests::settleEvents();
    EXPECT_TRUE(isShown("Er is nog niets ingevuld"));
    EXPECT_EQ(tests::named(frame, "Toch versturen"), nullptr);
    EXPECT_EQ(sent, 0);
}

TEST_F(FormPanelTest, OpensAtTheFirstPageThatIsNotFilledIn)
{
    auto& form = panel({{"gedeeld", forms::Option{"nee"}}});
    form.goToFirstOpen();
    EXPECT_EQ(form.page(), 1U);
}

TEST_F(FormPanelTest, SkipsAPageOnWhichNothingIsAsked)
{
    for (auto& question : instrument.sections[1].questions)
        question.when = forms::Condition{"gedeeld", "ja"};
    auto& form = panel();
    EXPECT_EQ(form.pageCount(), 1U);
    click(control<wxRadioButton>("Samen gedaan?: ja"));
    EXPECT_EQ(form.pageCount(), 2U);
}

TEST_F(FormPanelTest, ShowsAMatrixWithANameForEveryMark)
{
    const forms::ScaleKind scale{tests::points(), true};
    instrument.sections = {{"m",
                            "Matrix",
                            "",
                            true,
                            {},
                            {},
                            {asking("r1", "Eerste rij", scale), asking("r2", "Tweede rij", scale)}}};
    panel();
    click(control<wxRadioButton>("Tweede rij: deels"));
    EXPECT_EQ(given.at("r2"), Answer{forms::Option{"3"}});
}

TEST_F(FormPanelTest, GivesAQuestionTheWholeWidthRatherThanBreakAWord)
{
    const std::string longWord(60, 'w');
    instrument.sections[0].questions = {asking("kort", "Uren?", forms::NumberKind{}),
                                        asking("lang", longWord, forms::NumberKind{})};
    panel();
    const auto widthOf = [&](const wxString& name) {
        return control<wxTextCtrl>(name).GetParent()->GetSize().x;
    };
    EXPECT_LT(widthOf("Uren?"), 600);
    EXPECT_GT(widthOf(toWx(longWord)), 900);
}

TEST_F(FormPanelTest, ForgetsWhatWasTyped)
{
    auto& form = panel({{"gedeeld", forms::Option{"ja"}}, {"met", "geheim"}});
    form.forget();
    EXPECT_EQ(control<wxTextCtrl>("Met wie?").GetValue(), "");
    EXPECT_TRUE(form.answers().empty());
}

}  // namespace
}  // namespace app::desktop
