// Free texts in the room Onderzoek: read one at a time, by keyboard, and only then leaving.
#include <fstream>

#include "app/desktop/research/research_screen.h"
#include "db/store/review_store.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/research/research_workspace.h"

namespace app::desktop {
namespace {

namespace fs = std::filesystem;

class ReviewTest : public tests::WindowTest {
protected:
    ~ReviewTest() override { clear(); }

    void open()
    {
        fs::create_directory(out);
        world.tellStories({"Een moeder belde", "Lid belde een moeder", "Bel 06-12345678"});
        show(*new ResearchScreen(&frame, world.workspace, ways()));
    }
    ResearchScreen::Ways ways()
    {
        return {{}, {{}, [this](wxWindow*) { return std::optional(out); }}, out};
    }
    void preview()
    {
        choose("Formulier", "Verhalen, versie 1");
        choose("Gepseudonimiseerd onderzoeksbestand");
        choose("Beleid", "Met verhalen");
        type("Waarvoor is het? Een doel of de naam van het onderzoek", "Leren van elkaar");
        push("Voorbeeld bekijken");
    }
    wxTextCtrl& text() { return control<wxTextCtrl>("De tekst, zoals hij weggaat"); }
    void key(int code)
    {
        press(text(), code);
        tests::settleEvents();
    }
    bool says(const wxString& part) { return tests::says(frame, part); }
    std::string exported() const
    {
        std::string all;
        for (const auto& file : fs::recursive_directory_iterator(out))
            if (file.path().filename() == "data-analyse.csv") {
                std::ifstream in(file.path(), std::ios::binary);
                all.assign(std::istreambuf_iterator<char>(in), {});
            }
        return all;
    }

    tests::ResearchWorkspace world{12};
    fs::path out = world.folder.path / "uit";
};

TEST_F(ReviewTest, ReadsEachTextByKeyboardAndLetsOnlyThoseLeaveThatPassed)
{
    open();
    preview();
    waitFor("De tekst, zoals hij weggaat");
    EXPECT_TRUE(says("Tekst 1 van 3. Nog te lezen: 3."));
    key(WXK_F5);
    EXPECT_TRUE(says("Vul eerst je naam in"));
    type("Wie leest? Je naam blijft in het dossier", "Lies");
    key(WXK_F5);
    EXPECT_TRUE(says("Tekst 2 van 3. Nog te lezen: 2."));
    EXPECT_EQ(text().GetValue(), "Lid belde een moeder");

    key(WXK_F5);
    EXPECT_TRUE(says("Vervang het met F8")) << "a name of the team";
    key(WXK_F8);
    EXPECT_EQ(text().GetValue(), "Een collega belde een moeder");
    key(WXK_F5);
    EXPECT_EQ(text().GetValue(), "Bel 06-12345678");
    key(WXK_F9);
    key(WXK_F5);
    EXPECT_TRUE(says("een nummer of een mailadres")) << "nobody can let it pass";
    key(WXK_F6);
    EXPECT_TRUE(says("Alle teksten zijn gelezen."));

    const auto reviews = db::ReviewStore(world.workspace.database()).all();
    ASSERT_EQ(reviews.size(), 3U);
    EXPECT_EQ(reviews[0].passed, "Een moeder belde");
    EXPECT_EQ(reviews[0].reviewer, "Lies");
    EXPECT_EQ(reviews[1].passed, "Een collega belde een moeder");
    EXPECT_EQ(reviews[2].passed, std::nullopt);

    push("Naar het voorbeeld");
    waitFor("Vrijgeven");
    EXPECT_TRUE(says("Teksten die iemand van het team las en meegeeft: 2."));
    push("Vrijgeven");
    waitFor("Verder");
    const auto data = exported();
    EXPECT_NE(data.find("Een collega belde een moeder"), std::string::npos) << data;
    for (const auto* never : {"Lid ", "06-12345678"})
        EXPECT_EQ(data.find(never), std::string::npos) << never;
}

TEST_F(ReviewTest, GoesOnWithoutTheTextsThatNobodyRead)
{
    open();
    preview();
    waitFor("De tekst, zoals hij weggaat");
    push("Naar het voorbeeld, zonder de rest");
    waitFor("Vrijgeven");
    EXPECT_TRUE(says("die hier blijven: 3."));
    push("Vrijgeven");
    waitFor("Verder");
    EXPECT_EQ(exported().find("belde"), std::string::npos);
}

TEST_F(ReviewTest, GoesBackToWhatWasReadAndForgetsNothing)
{
    open();
    preview();
    waitFor("De tekst, zoals hij weggaat");
    type("Wie leest? Je naam blijft in het dossier", "Lies");
    key(WXK_F5);
    key(WXK_F3);
    EXPECT_TRUE(says("Gaat mee, gelezen door Lies."));
    text().SetValue("Iemand belde");
    key(WXK_F5);
    EXPECT_EQ(db::ReviewStore(world.workspace.database()).all().at(0).passed, "Iemand belde");
    key(WXK_F3);
    EXPECT_TRUE(says("Gaat veranderd mee, gelezen door Lies."));
    EXPECT_EQ(text().GetValue(), "Iemand belde");
    key(WXK_F7);
    EXPECT_EQ(text().GetValue(), "Een moeder belde");
    text().SetValue(wxString('x', 61));
    key(WXK_F5);
    EXPECT_TRUE(says("hoogstens 60 tekens"));

    push("Terug");
    push("Voorbeeld bekijken");
    waitFor("De tekst, zoals hij weggaat");
    EXPECT_TRUE(says("Nog te lezen: 2.")) << "the dossier knows what was read";
}

TEST_F(ReviewTest, ShowsAResearcherNoTextThatNobodyRead)
{
    fs::create_directory(out);
    world.tellStories({"Een moeder belde"});
    world.workspace.dossier->commit();
    world.comeInAsResearcher();
    show(*new ResearchScreen(&frame, world.workspace, ways()));
    preview();
    waitFor("Vrijgeven");
    EXPECT_TRUE(says("die hier blijven: 1."));
    EXPECT_EQ(tests::named(frame, "De tekst, zoals hij weggaat"), nullptr);
    EXPECT_EQ(tests::named(frame, toWx("Teksten nalezen …")), nullptr);
}

}  // namespace
}  // namespace app::desktop
