// The longest texts that a trainer may write and a team may ask, in each state that the room sees: none lies
// on another or at the edge of the screen. With LEERTAFEL_PICTURES each is also drawn into that folder.
#include <gtest/gtest.h>
#include <wx/bitmap.h>
#include <wx/dcmemory.h>
#include <wx/image.h>

#include <cstdlib>
#include <filesystem>
#include <memory>

#include "app/desktop/hall/hall_picture.h"
#include "forms/meeting/agenda.h"
#include "forms/template/library.h"
#include "tests/support/fake_clock.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;
using forms::QuestionInHall;

class HallLayoutTest : public testing::TestWithParam<int> {
protected:
    HallLayoutTest() { library.addFolder(std::filesystem::path(SHARE_DIR) / "templates"); }

    void look(const std::string& screen, const std::optional<forms::HallView>& view)
    {
        const auto texts = hallTexts(*context, size, view);
        for (std::size_t one = 0; one < texts.size(); ++one) {
            EXPECT_TRUE(wxRect(size).Deflate(size.y / 36).Contains(areaOf(texts[one])))
                << screen << ", text " << one;
            for (std::size_t other = 0; other < one; ++other)
                EXPECT_FALSE(areaOf(texts[one]).Intersects(areaOf(texts[other])))
                    << screen << ", texts " << one << " and " << other;
        }
        if (const auto* pictures = std::getenv("LEERTAFEL_PICTURES"))
            draw(std::filesystem::path(pictures) / (screen + " " + std::to_string(size.x) + ".png"), view);
    }

    // In its third step, after this much time.
    forms::Casusronde round(const forms::Programme& programme, std::chrono::seconds passed)
    {
        forms::Casusronde begun(programme.steps, 1,
                                {{0ms, clock.now, forms::RoundStarted{}},
                                 {0ms, clock.now, forms::StepEntered{2}},
                                 {0ms, clock.now, forms::QuestionStated{question}}},
                                clock.steady(), clock.wall());
        clock.advance(passed);
        return begun;
    }
    forms::Programme longRound() const
    {
        auto programme = *library.programme("rtm-kort");
        programme.steps[2].title = "Verhelderende vragen stellen over het buurtontmoetingscentrum";
        programme.steps[2].guard =
            "Ieder schrijft stil en voor zichzelf op de dialoogkaart; ook de leercoach en de gasten van de "
            "woningbouwvereniging schrijven mee, en niemand praat al.";
        return programme;
    }

    // Of three hundred letters.
    const std::string question =
        "Hoe krijg ik de buren, de woningbouwvereniging en de vrijwilligersorganisatie erbij zonder dat het "
        "voor de bewoners van het portiek als toezicht voelt, en wat doe ik als de zoon daar na alles wat er "
        "dit jaar is gebeurd helemaal niets van wil weten en ook de huisarts en de wijkagent er geen tijd "
        "voor hebben?";
    const wxSize size{GetParam() * 16 / 9, GetParam()};
    forms::TemplateLibrary library;
    ::tests::FakeClock clock;

private:
    static wxRect areaOf(const PlacedText& placed)
    {
        return {wxPoint(static_cast<int>(placed.left), static_cast<int>(placed.top)),
                wxSize(static_cast<int>(placed.text.width()), static_cast<int>(placed.text.height()))};
    }
    void draw(const std::filesystem::path& file, const std::optional<forms::HallView>& view) const
    {
        if (!wxImage::FindHandler(wxBITMAP_TYPE_PNG))
            wxImage::AddHandler(new wxPNGHandler);
        wxBitmap picture(size, 24);
        wxMemoryDC drawn(picture);
        drawHall(*std::unique_ptr<wxGraphicsContext>(wxGraphicsContext::Create(drawn)), size, view);
        drawn.SelectObject(wxNullBitmap);
        picture.ConvertToImage().SaveFile(file.string(), wxBITMAP_TYPE_PNG);
    }

    wxBitmap bitmap{10, 10, 24};
    wxMemoryDC dc{bitmap};
    std::unique_ptr<wxGraphicsContext> context{wxGraphicsContext::Create(dc)};
};

TEST_P(HallLayoutTest, KeepsTheTextsOfARoundApart)
{
    const auto programme = longRound();
    for (const auto asked : {QuestionInHall::Hidden, QuestionInHall::Shown}) {
        const std::string with = asked == QuestionInHall::Shown ? ", met vraag" : "";
        look("zaal, begin" + with, forms::hallViewOf(round(programme, 0s), &programme, asked));
        look("zaal, over tijd" + with, forms::hallViewOf(round(programme, 5999s), &programme, asked));
        auto paused = round(programme, 42s);
        ASSERT_FALSE(paused.pause());
        look("zaal, pauze" + with, forms::hallViewOf(paused, &programme, asked));
    }
    const auto* usual = library.programme("rtm-verhelderend");
    look("zaal, gewoon", forms::hallViewOf(round(*usual, 42s), usual, QuestionInHall::Shown));
}

TEST_P(HallLayoutTest, KeepsTheTextsOfAMeetingApart)
{
    auto programme = *library.programme("partnerschapskaart-ruim");
    programme.agenda[0].title = "Terugkijken op de partnerschapskaart van vorig jaar";
    auto meeting = forms::meetingFrom(programme, clock.now);
    for (std::size_t part = 0; part < meeting.activities.size(); ++part) {
        forms::begin(meeting, part, clock.now);
        look("zaal, onderdeel " + std::to_string(part + 1),
             forms::hallViewOf(meeting, &programme, clock.now));
    }
    forms::pause(meeting, clock.now);
    look("zaal, onderdeel, pauze", forms::hallViewOf(meeting, &programme, clock.now));
    look("zaal, tussendoor", std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Heights, HallLayoutTest, testing::Values(720, 1080),
                         [](const auto& height) { return std::to_string(height.param); });

}  // namespace
}  // namespace app::desktop
