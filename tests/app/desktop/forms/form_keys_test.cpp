// The keyboard reaches everything, and a shipped reflector costs few keys.
#include "app/desktop/forms/form_panel.h"
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
        panel = new FormPanel(&frame, instrument, {},
                              {[](const std::string&, const Answer&) {}, [] {}, [this] { ++sent; }, {}},
                              2026y / 11 / 24);
        show(*panel);
        panel->focus();
        tests::settleEvents();
    }
    void key(int code, int modifiers = wxMOD_NONE)
    {
        keyboard(code, modifiers);
        ++pressed;
    }

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

TEST_F(FormKeysTest, LettersTickCompetencesAndAltWithAnArrowTurnsThePage)
{
    open("reflector-bakens");
    key('B');
    key('A');
    EXPECT_EQ(panel->answers().at("vraag-competenties"),
              (Answer{forms::Options{{"centraal", "doorvragen"}}}));
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
