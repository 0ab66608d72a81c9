// The oefendossier, and every sheet it offers.
#include "app/printing/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <set>

#include "app/demo/demo.h"
#include "app/sheets/render.h"
#include "db/store/instrument_store.h"
#include "db/store/team_store.h"
#include "tests/db/fixtures.h"

namespace {

using namespace app::printing;
using app::sheets::Names;

const auto share = std::filesystem::path(SHARE_DIR);

class CatalogueTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        folder = std::make_unique<tests::Folder>();
        dossier =
            app::demo::play(*folder / "linde.leertafel", share / "templates", {.cost = tests::cheap}).dossier;
        templates = std::make_unique<forms::TemplateLibrary>();
        for (const auto& frozen : db::InstrumentStore(dossier->database()).all())
            templates->addFrozen(frozen.xml);
        templates->addFolder(share / "templates");
    }
    static void TearDownTestSuite()
    {
        dossier.reset();
        templates.reset();
        folder.reset();
    }

    Catalogue catalogue{dossier->database(), *templates};

    std::vector<Offer> named(const std::string& name) const
    {
        auto offers = catalogue.offers();
        std::erase_if(offers, [&](const Offer& offer) { return offer.name != name; });
        return offers;
    }

    static std::unique_ptr<tests::Folder> folder;
    static std::unique_ptr<db::Dossier> dossier;
    static std::unique_ptr<forms::TemplateLibrary> templates;
};
std::unique_ptr<tests::Folder> CatalogueTest::folder;
std::unique_ptr<db::Dossier> CatalogueTest::dossier;
std::unique_ptr<forms::TemplateLibrary> CatalogueTest::templates;

TEST_F(CatalogueTest, OffersASheetOfEveryMeetingRoundAndEntry)
{
    EXPECT_EQ(named("bijeenkomstblad").size(), 6U);
    EXPECT_EQ(named("actiekaart").size(), 12U);
    EXPECT_EQ(named("reflector-bakens").size(), 30U);
}

TEST_F(CatalogueTest, SaysWhatASheetIsAbout)
{
    const auto meeting = named("bijeenkomstblad").front();
    EXPECT_EQ(meeting.title, "Bijeenkomstblad");
    EXPECT_EQ(meeting.about, "dinsdag 19 mei 2026");
    EXPECT_EQ(named("actiekaart").front().about, "Casus C-89U6, dinsdag 19 mei 2026");
}

TEST_F(CatalogueTest, NamesNobodyInTheListOrInAFileName)
{
    for (const auto& member : db::TeamStore(dossier->database()).members())
        for (const auto& offer : catalogue.offers())
            for (const auto& text : {offer.name, offer.title, offer.about, fileNameFor(offer)})
                EXPECT_EQ(text.find(member.name.substr(0, member.name.find(' '))), std::string::npos) << text;
}

TEST_F(CatalogueTest, ProposesAnotherFileNameForEverySheet)
{
    std::set<std::string> names;
    for (const auto& offer : catalogue.offers()) {
        const auto name = fileNameFor(offer);
        EXPECT_TRUE(names.insert(name).second) << name;
        EXPECT_EQ(name.find("C-"), std::string::npos) << name;
    }
}

TEST_F(CatalogueTest, MakesEverythingItOffers)
{
    const app::sheets::Fonts fonts(share / "fonts");
    for (const auto& offer : catalogue.offers()) {
        const auto made = app::sheets::render(catalogue.make(offer.choice, Names::Hidden), fonts);
        EXPECT_GT(made.pages, 0U) << offer.name;
        EXPECT_EQ(made.replaced, 0U) << offer.name;
    }
}

TEST_F(CatalogueTest, MakesNothingThatIsNotThere)
{
    EXPECT_THROW(catalogue.make({SheetKind::Meeting, {}, 99}, Names::Hidden), std::logic_error);
    EXPECT_THROW(catalogue.make({SheetKind::ActionCard, {}, 99}, Names::Hidden), std::logic_error);
    EXPECT_THROW(catalogue.make({SheetKind::Form, "kantelbox", 999}, Names::Hidden), std::logic_error);
}

TEST(EmptyDossier, OffersOnlyWhatNeedsNoContents)
{
    auto database = tests::emptyDossier();
    const forms::TemplateLibrary none;

    EXPECT_TRUE(Catalogue(database, none).offers().empty());
}

}  // namespace
