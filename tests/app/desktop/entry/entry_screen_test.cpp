#include "app/desktop/entry/entry_screen.h"

#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

using forms::Answer;
using tests::settleEvents;

class EntryScreenTest : public tests::WindowTest {
protected:
    EntryScreenTest()
    {
        world.closeMeeting();
        world.handOver();
    }
    // The screen goes before what it works with.
    ~EntryScreenTest() override { clear(); }

    EntryScreen& open(forms::Id member)
    {
        auto* screen = new EntryScreen(&frame, world.workspace, world.own(member, "reflector-bakens"),
                                       {[this] { ++sent; }, [this] { ++done; },
                                        [this](const OwnForm& form) { next = form.instrument->id; }});
        show(*screen);
        return *screen;
    }

    // Opens the reflector of Aisha, answers one question and sends.
    void sendFirstPage()
    {
        open(world.aisha);
        click(control<wxRadioButton>("Herken je dit baken in de casus en de afgesproken aanpak?: Herkend"));
        keyboard(WXK_RETURN, wxMOD_CONTROL);
        push("Toch versturen");
    }

    // A label that begins so can be read.
    bool shows(const wxString& text)
    {
        const std::function<bool(wxWindow&)> look = [&](wxWindow& window) {
            const auto& children = window.GetChildren();
            return std::any_of(children.begin(), children.end(), [&](wxWindow* child) {
                return child->IsShownOnScreen() && (child->GetLabel().StartsWith(text) || look(*child));
            });
        };
        return look(frame);
    }

    tests::EntryWorkspace world;
    int sent = 0;
    int done = 0;
    std::string next;  // what is filled in next
};

TEST_F(EntryScreenTest, SendsWhatWasFilledInAndThanks)
{
    open(world.aisha);
    click(control<wxRadioButton>("Herken je dit baken in de casus en de afgesproken aanpak?: Herkend"));
    type("Wat zag je?", wxString(L'\u00e9', 500));
    keyboard(WXK_RETURN, wxMOD_CONTROL);
    EXPECT_TRUE(world.sent().empty()) << "seven bakens are open";
    push("Toch versturen");

    const auto entries = world.sent();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(sent, 1);
    EXPECT_EQ(entries[0].answers.at("vraag-herkend"), Answer{forms::Option{"herkend"}});
    EXPECT_EQ(tests::named(frame, "Wat zag je?"), nullptr) << "nothing of it stands on the screen any more";
    push("Volgende persoon");
    EXPECT_EQ(done, 1);
}

TEST_F(EntryScreenTest, LeadsToWhatThisPersonHasStillToFillIn)
{
    const auto other = world.own(world.aisha, "kantelbox");
    sendFirstPage();
    EXPECT_TRUE(shows("Dank je. Er ligt nog iets voor je klaar."));
    const auto rest = "Nog invullen: " + formInWords(world.workspace, other.asked);
    EXPECT_TRUE(control<wxButton>(rest).HasFocus());
    push(rest);
    EXPECT_EQ(next, "kantelbox");
    EXPECT_EQ(done, 0);
}

TEST_F(EntryScreenTest, LetsTheLaptopGoOnWhenNothingIsOpen)
{
    const auto other = world.own(world.aisha, "kantelbox");
    EntryDraft draft(world.workspace, *other.instrument, other.asked);
    draft.change("vraag", "Iets");
    draft.send();
    sendFirstPage();
    EXPECT_TRUE(shows("Dank je. Geef de laptop door."));
    EXPECT_TRUE(control<wxButton>("Volgende persoon").HasFocus());
}

TEST_F(EntryScreenTest, DoesNotSendAFormWithNothingInIt)
{
    open(world.aisha);
    keyboard(WXK_RETURN, wxMOD_CONTROL);
    EXPECT_TRUE(world.sent().empty());
    push("Naar het eerste open baken");
    EXPECT_NE(tests::named(frame, "Wat zag je?"), nullptr);
}

TEST_F(EntryScreenTest, KeepsADraftAndAsksAboutItNextTime)
{
    auto& first = open(world.aisha);
    type("Wat zag je?", "even later verder");
    push("Volgende");
    push("Later verder");
    EXPECT_EQ(done, 1);
    first.Destroy();

    open(world.aisha);
    push("Verdergaan");
    EXPECT_EQ(control<wxTextCtrl>("Wat zag je?").GetValue(), "even later verder");
    EXPECT_TRUE(world.sent().empty());
}

TEST_F(EntryScreenTest, GoesOnAtTheFirstBakenThatIsNotMarked)
{
    auto& first = open(world.aisha);
    click(control<wxRadioButton>("Herken je dit baken in de casus en de afgesproken aanpak?: Herkend"));
    push("Later verder");
    first.Destroy();

    open(world.aisha);
    push("Verdergaan");
    EXPECT_TRUE(shows("baken 2 van 8"));
}

TEST_F(EntryScreenTest, SaysWhatHoldsAfterSending)
{
    open(world.aisha);
    EXPECT_TRUE(shows("Wat je verstuurt, zien je collega's niet; de leercoach kan het lezen en afdrukken"));
}

TEST_F(EntryScreenTest, BeginsAgainWhenAskedTo)
{
    auto& first = open(world.aisha);
    type("Wat zag je?", "weg");
    push("Later verder");
    first.Destroy();

    open(world.aisha);
    push("Opnieuw beginnen");
    EXPECT_EQ(control<wxTextCtrl>("Wat zag je?").GetValue(), "");
}

TEST_F(EntryScreenTest, KeepsWhatWasJustTypedWhenTheDossierIsLocked)
{
    open(world.aisha);
    type("Wat zag je?", "de laatste seconde");
    ASSERT_TRUE(world.workspace.keepTyped);
    (*world.workspace.keepTyped)();

    const db::DraftOf which{world.aisha, "reflector-bakens", world.instrument("reflector-bakens").version,
                            forms::Subject::Casus, world.casus};
    EXPECT_EQ(db::EntryStore(world.workspace.database()).draft(which)->answers.at("vraag-toelichting"),
              Answer{"de laatste seconde"});
}

}  // namespace
}  // namespace app::desktop
