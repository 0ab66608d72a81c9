#include "app/desktop/research/preview_page.h"

#include "app/desktop/research/export_wording.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

using research::Nearest;
using research::RefusalReason;

class PreviewPageTest : public tests::WindowTest {
protected:
    ~PreviewPageTest() override { clear(); }

    void showRefusal(Nearest nearest)
    {
        judged.offer = research::Refusal{RefusalReason::TooFewPeople, nearest, 4, 5};
        const PreviewPage::Ways ways{
            [this] { ++back; }, [this](Nearest chosen) { instead = chosen; }, {}, {{}, {}}};
        show(*new PreviewPage(&frame, judged, {}, ways));
    }

    exporting::Judged judged;
    int back = 0;
    std::optional<Nearest> instead;
};

TEST_F(PreviewPageTest, OffersTheNearestThatIsPossibleAsAButton)
{
    showRefusal(Nearest::AnonymousTable);
    EXPECT_EQ(wxWindow::FindFocus(), &control<wxButton>("Anonieme tabel maken"));
    push("Anonieme tabel maken");
    EXPECT_EQ(instead, Nearest::AnonymousTable);
}

TEST_F(PreviewPageTest, LeadsBackWhereSomebodyHasToChoose)
{
    showRefusal(Nearest::WithOtherTeams);
    EXPECT_EQ(tests::named(frame, "Vrijgeven"), nullptr);
    push("Terug");
    EXPECT_EQ(back, 1);
    EXPECT_FALSE(instead);
}

TEST_F(PreviewPageTest, HasWordsForEveryRefusalAndWayOut)
{
    for (const auto reason : {RefusalReason::ProductNotAllowed, RefusalReason::InstrumentNotAllowed,
                              RefusalReason::NothingFilledIn, RefusalReason::NobodyAgreed,
                              RefusalReason::TooFewPeople, RefusalReason::NothingLeft})
        EXPECT_FALSE(whyNot({reason, Nearest::OtherPolicy, 1, 5}).empty());
    for (const auto nearest : {Nearest::WithoutLink, Nearest::AnonymousTable, Nearest::WithoutGroups,
                               Nearest::WithOtherTeams, Nearest::OtherPolicy})
        EXPECT_FALSE(whatInstead(nearest).empty());
}

}  // namespace
}  // namespace app::desktop
