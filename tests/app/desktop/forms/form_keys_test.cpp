// The keyboard reaches everything, and a shipped reflector costs few keys.
#include "app/desktop/forms/form_panel.h"
#include "app/desktop/theme.h"
#include "forms/template/template_reader.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

using namespace std::chrono;
using forms::Answer;

class FormKeysTest : public tests::WindowTest {
protected:
    void open(const std::string& id)
    {
        const auto file = std::filesystem::path(SHARE_DIR) / "templates/instruments" / (id + ".xml");
        instrument = forms::readInstrument(forms::readTemplateFile(file), file.string());
        panel = new FormPanel(
            &frame, instrument, {},
            {[](const std::string&, const Answer&) {}, [] {}, [this] { ++sent; }, {}, promise()},
            2026y / 11 / 24);
        show(*panel);
        frame.SetClientSize(1280, 720 - theme::topBarHeight);
        panel->focus();
        tests::settleEvents();
    }
    void key(int code, int modifiers = wxMOD_NONE)
    {
        keyboard(code, modifiers);
        ++pressed;
    }

    // As long as what hand-over says there; a card of one page is not handed over and promises nothing.
    wxString promise() const { return instrument.sections.size() > 1 ? wxString('x', 85) : wxString{}; }

    forms::Instrument instrument;
    FormPanel* panel = nullptr;
    int sent = 0;
    int pressed = 0;
};

TEST_F(FormKeysTest, AReflectorIsAnsweredAndSentInUnderTwentyKeys)
{
    open("reflector-bakens");
    for (int baken = 0; baken < 8; ++baken) {
        key('1' + baken % 3);
        if (baken < 7)
            key(WXK_RETURN);
    }
    key(WXK_RETURN, wxMOD_CONTROL);

    EXPECT_EQ(sent, 1);
    EXPECT_LT(pressed, 20);
    EXPECT_EQ(panel->answers().size(), 8U);
    EXPECT_EQ(panel->answers().at("eropaf-herkend"), Answer{forms::Option{"niet"}});
}

TEST_F(FormKeysTest, LettersTypedBesideTheTextFieldAreWrittenInIt)
{
    open("reflector-bakens");
    keyboard('1');
    control<wxTextCtrl>("Wat zag je?").SetValue("Veel. ");
    control<wxRadioButton>("Herken je dit baken in de casus en de afgesproken aanpak?: Herkend").SetFocus();
    tests::settleEvents();
    key('A', wxMOD_SHIFT);
    for (const char letter : {'l', 'l', 'e', 's', ' ', '3'})
        key(letter);

    EXPECT_EQ(panel->answers().at("vraag-toelichting"), Answer{"Veel. Alles 3"});
    EXPECT_EQ(panel->answers().at("vraag-herkend"), Answer{forms::Option{"herkend"}});
    EXPECT_EQ(panel->answers().size(), 2U) << "no letter chooses or ticks anything";
}

TEST_F(FormKeysTest, LettersDoNothingWhereThereIsNoTextField)
{
    open("kantelbox");
    for (int page = 0; page < 5; ++page)
        panel->goOn();
    tests::settleEvents();
    ASSERT_EQ(panel->page(), 5U) << "two choices and nothing to write";
    key('a');
    key('b');
    EXPECT_TRUE(panel->answers().empty());
}

TEST_F(FormKeysTest, EveryPageOfTheKantelboxOpensWhereOneAnswers)
{
    open("kantelbox");
    std::string opened;
    for (std::size_t page = 0; page < panel->pageCount(); ++page) {
        opened += native::nameOf(*wxWindow::FindFocus()).utf8_string() + " | ";
        panel->goOn();
        tests::settleEvents();
    }
    EXPECT_EQ(
        opened,
        "De vraag | Zoals ik het eerder deed | Inwoner | Voor de inwoner | Hoe ver was dit een andere "
        "manier van werken?: Nog niet | Welk baken hielp het meest?: Gericht op de vraag achter de vraag | "
        "Wat leer ik? | ");
}

TEST_F(FormKeysTest, EnterEndsALineThenThePageAndWaitsAtTheEnd)
{
    open("kantelbox");
    panel->goOn();
    panel->goOn();
    tests::settleEvents();
    EXPECT_EQ(native::nameOf(*wxWindow::FindFocus()), "Inwoner");
    key(WXK_RETURN);
    EXPECT_EQ(native::nameOf(*wxWindow::FindFocus()), "Eigen netwerk");
    for (int line = 0; line < 4; ++line)
        key(WXK_RETURN);
    EXPECT_EQ(panel->page(), 3U);

    for (int page = 3; page < 6; ++page)
        panel->goOn();
    tests::settleEvents();
    for (int line = 0; line < 3; ++line)
        key(WXK_RETURN);
    EXPECT_EQ(native::nameOf(*wxWindow::FindFocus()), "Versturen");
    EXPECT_EQ(sent, 0);
}

TEST_F(FormKeysTest, AltWithAnArrowTurnsThePage)
{
    open("reflector-bakens");
    key(WXK_RIGHT, wxMOD_ALT);
    EXPECT_EQ(panel->page(), 1U);
    key(WXK_LEFT, wxMOD_ALT);
    EXPECT_EQ(panel->page(), 0U);
}

TEST_F(FormKeysTest, DigitsAndLettersAreTextInATextField)
{
    open("reflector-bakens");
    control<wxTextCtrl>("Wat zag je?").SetFocus();
    tests::settleEvents();
    key('1');
    key('a');
    key(WXK_RETURN);
    EXPECT_EQ(panel->answers().at("vraag-toelichting"), Answer{"1a\n"});
    EXPECT_EQ(panel->page(), 0U);
    key(WXK_RIGHT, wxMOD_ALT);
    EXPECT_EQ(panel->page(), 1U);
}

TEST_F(FormKeysTest, TheSameDigitTakesAnAnswerBack)
{
    open("reflector-bakens");
    key('2');
    key('2');
    EXPECT_FALSE(panel->answers().contains("vraag-herkend"));
}

TEST_F(FormKeysTest, TabGoesThroughThePageInTheOrderOfReading)
{
    open("reflector-bakens");
    std::string order;
    for (int step = 0; step < 8; ++step) {
        const auto name = native::nameOf(*wxWindow::FindFocus());
        order += (name.Contains(": ") ? name.AfterLast(':').Trim(false) : name).utf8_string() + " | ";
        key(WXK_TAB);
    }
    EXPECT_EQ(order,
              "Herkend | Niet herkend | Niet van toepassing | Stelt de vraag van de burger centraal | Vraagt "
              "door | "
              "Analyseert | Wat zag je? | Volgende | ");
}

// Answers everything that is answered by one key or by text, and counts every other key.
class KeysOfAnInstrument : public FormKeysTest, public testing::WithParamInterface<std::string> {
protected:
    void answerPage()
    {
        const auto asked = forms::askedSections(instrument, panel->answers());
        for (const auto& question : asked[panel->page()]->questions)
            if (forms::isAsked(instrument, question, panel->answers()))
                std::visit([&](const auto& kind) { answer(question, kind); }, question.kind);
    }
    template <class Kind>
    void answer(const forms::Question& question, const Kind&)
    {
        if constexpr (std::is_same_v<Kind, forms::TextKind>) {
            keyboard('x');  // text, which goes to the next field by itself
            if (!panel->answers().contains(question.id)) {
                goTo(question);
                keyboard('x');
            }
        } else if constexpr (std::is_same_v<Kind, forms::ChoiceKind> ||
                             std::is_same_v<Kind, forms::ScaleKind> ||
                             std::is_same_v<Kind, forms::BipolarKind>) {
            goTo(question);
            keyboard('1');
        } else if constexpr (std::is_same_v<Kind, forms::GradeKind>) {
            goTo(question);
            keyboard('7');
            keyboard('0');
        }
    }
    void goTo(const forms::Question& question)
    {
        for (int times = 0; !native::nameOf(*wxWindow::FindFocus()).StartsWith(toWx(question.label));
             ++times) {
            ASSERT_LT(times, 30) << question.label;
            key(WXK_TAB);
        }
    }
};

TEST_P(KeysOfAnInstrument, AreFewBesideTextAndAnswers)
{
    open(GetParam());
    const auto pages = panel->pageCount();
    for (std::size_t page = 0; page < pages; ++page) {
        answerPage();
        if (page + 1 < pages)
            key(WXK_RIGHT, wxMOD_ALT);
        ASSERT_EQ(panel->page(), std::min(page + 1, pages - 1));
    }
    key(WXK_RETURN, wxMOD_CONTROL);
    EXPECT_EQ(sent, 1);
    EXPECT_LT(pressed, 20);
    RecordProperty("keys", pressed);
}

std::vector<std::string> shippedInstruments()
{
    std::vector<std::string> ids;
    for (const auto& file :
         std::filesystem::directory_iterator(std::filesystem::path(SHARE_DIR) / "templates/instruments"))
        if (file.path().extension() == ".xml")
            ids.push_back(file.path().stem().string());
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::string plainName(const testing::TestParamInfo<std::string>& test)
{
    auto name = test.param;
    std::erase(name, '-');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Shipped, KeysOfAnInstrument, testing::ValuesIn(shippedInstruments()), plainName);

TEST_F(FormKeysTest, ADigitInARowOfStatementsLeadsToTheNextAndTwiceIsTwoAnswers)
{
    open("groepsdynamica");
    keyboard('5');
    keyboard('5');
    EXPECT_EQ(panel->answers().at("doel"), Answer{forms::Option{"4"}});
    EXPECT_EQ(panel->answers().at("kennismaken"), Answer{forms::Option{"4"}});
    EXPECT_TRUE(native::nameOf(*wxWindow::FindFocus()).StartsWith(toWx("Ik heb ruimte voor eigen ideeën")));
}

TEST_F(FormKeysTest, ZeroIsATenAndAGradeIsFollowedByTheWantedOne)
{
    open("transitiecompetenties");
    keyboard('7');
    keyboard('0');
    EXPECT_EQ(panel->answers().at("nieuwsgierig"), (Answer{forms::Marks{7, 10}}));
    EXPECT_TRUE(native::nameOf(*wxWindow::FindFocus()).StartsWith("Onbevangen vragen stellen, nu"));
}

// Every page of every shipped instrument stands on the screen without scrolling.
class ShippedInstrument : public FormKeysTest, public testing::WithParamInterface<const char*> {};

TEST_P(ShippedInstrument, FitsOnEveryPage)
{
    open(GetParam());
    for (std::size_t page = 0;; ++page) {
        std::function<void(wxWindow&)> look = [&](wxWindow& window) {
            for (auto* child : window.GetChildren()) {
                if (auto* scrolled = dynamic_cast<wxScrolledWindow*>(child)) {
                    EXPECT_LE(scrolled->GetVirtualSize().y, scrolled->GetClientSize().y)
                        << "page " << page + 1;
                }
                look(*child);
            }
        };
        look(*panel);
        if (page + 1 == panel->pageCount())
            break;
        key('1');
        panel->goOn();
        tests::settleEvents();
        ASSERT_EQ(panel->page(), page + 1);
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, ShippedInstrument,
                         testing::Values("reflector-bakens", "reflector-transitie-figuur-2015",
                                         "reflector-transitie-bijlage-2015", "kantelbox", "actiekaart",
                                         "dialoogkaart", "partnerschapskaart"),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::erase(name, '-');
                             return name;
                         });

}  // namespace
}  // namespace app::desktop
