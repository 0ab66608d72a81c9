// The oefendossier, and every sheet it offers.
#include "app/printing/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "app/sheets/render.h"
#include "db/store/meeting_store.h"
#include "db/store/team_store.h"
#include "tests/app/printing/played_dossier.h"
#include "tests/app/sheets/sheet_text.h"

namespace {

using namespace app::printing;
using app::sheets::Names;

const auto share = std::filesystem::path(SHARE_DIR);

class CatalogueTest : public tests::PlayedDossier {
protected:
    std::vector<Offer> named(const std::string& name) const
    {
        auto offers = catalogue.offers();
        std::erase_if(offers, [&](const Offer& offer) { return offer.name != name; });
        return offers;
    }
};

TEST_F(CatalogueTest, OffersASheetOfEveryMeetingRoundAndEntry)
{
    EXPECT_EQ(named("bijeenkomstblad").size(), 6U);
    EXPECT_EQ(named("casusblad").size(), 12U);
    EXPECT_EQ(named("actiekaart").size(), 1U + 12U);
    EXPECT_EQ(named("dialoogkaarten").size(), 1U + 12U);
    EXPECT_EQ(named("reflector-bakens").size(), 1U + 30U);
    EXPECT_EQ(named("convenant").size(), 2U);
    EXPECT_EQ(named("teambeeld").size(), 1U);
    EXPECT_EQ(named("inzageblad").size(), 11U);
}

TEST_F(CatalogueTest, SaysWhatASheetIsAbout)
{
    const auto meeting = named("bijeenkomstblad").front();
    EXPECT_EQ(meeting.title, "Bijeenkomstblad");
    EXPECT_EQ(meeting.about, "dinsdag 19 mei 2026");
    EXPECT_EQ(named("actiekaart")[1].about, "Casus C-89U6, dinsdag 19 mei 2026");
    EXPECT_EQ(named("convenant")[1].about, "versie 2, afgesproken op dinsdag 13 oktober 2026");
    EXPECT_EQ(named("inzageblad")[1].about, "lid 2");
}

TEST_F(CatalogueTest, TellsTheTwoGroupsOfOneDayApart)
{
    db::MeetingStore meetings(dossier->database());
    const auto before = meetings.all().front();
    auto group = before;
    group.coach = group.present.front();
    group.title += ", groep 1";
    static_cast<void>(meetings.save(group));
    EXPECT_EQ(named("bijeenkomstblad").front().about, "dinsdag 19 mei 2026, " + group.title);
    static_cast<void>(meetings.save(before));
    EXPECT_EQ(named("bijeenkomstblad").front().about, "dinsdag 19 mei 2026");
}

TEST_F(CatalogueTest, PutsABlankSheetBeforeTheFilledOnes)
{
    for (const auto* name :
         {"dialoogkaarten", "actiekaart", "kantelbox", "reflector-bakens", "partnerschapskaart"}) {
        EXPECT_TRUE(named(name).front().blank) << name;
        EXPECT_FALSE(named(name).back().blank) << name;
    }
}

TEST_F(CatalogueTest, NamesPeopleOnPaperOnlyWhereItSaid)
{
    const auto initials = [&](const Offer& offer, Names names) {
        std::string all;
        for (const auto& sheet : catalogue.make(offer.choice, names).sheets)
            all += tests::textOf(sheet);
        const auto members = db::TeamStore(dossier->database()).members();
        return std::any_of(members.begin(), members.end(), [&](const forms::Member& member) {
            return all.find(forms::initialsOf(member.name)) != std::string::npos ||
                   all.find(member.name) != std::string::npos;
        });
    };
    std::map<NamesOn, int> shownWhenAsked;
    for (const auto& offer : catalogue.offers()) {
        EXPECT_EQ(initials(offer, Names::Hidden), offer.names == NamesOn::Always) << offer.name;
        shownWhenAsked[offer.names] += initials(offer, Names::Initials) ? 1 : 0;
    }
    EXPECT_EQ(shownWhenAsked[NamesOn::Never], 0);
    EXPECT_GT(shownWhenAsked[NamesOn::WhenAsked], 0);
}

TEST_F(CatalogueTest, PutsAWholeMeetingInTheNoodpakket)
{
    std::vector<std::string> titles;
    for (const auto& sheet : catalogue.make({SheetKind::Kit, "casusbijeenkomst"}, Names::Hidden).sheets)
        titles.push_back(sheet.documentTitle);

    EXPECT_EQ(titles, (std::vector<std::string>{
                          "Noodpakket", "Coachkaart Casusbijeenkomst", "Agenda", "Terugblik op acties",
                          "Coachkaart RTM kort (8 minuten)", "Casusronde, Casus 1", "Dialoogkaarten",
                          "Actiekaart", "Casusronde, Casus 2", "Dialoogkaarten", "Actiekaart",
                          "Reflector Bakens Welzijn Nieuwe Stijl", "Reflector Bakens Welzijn Nieuwe Stijl",
                          "Kantelbox", "Kantelbox"}));
}

TEST_F(CatalogueTest, GivesAMemberAlsoWhatItFilledIn)
{
    const auto bundle = catalogue.make({SheetKind::Inspection, {}, 2}, Names::Hidden);

    ASSERT_EQ(bundle.sheets.size(), 7U);
    EXPECT_EQ(bundle.documentTitle, "Inzageblad");
    EXPECT_EQ(bundle.sheets[1].title, "Reflector Bakens Welzijn Nieuwe Stijl");
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
    forms::TemplateLibrary shipped;
    shipped.addFolder(share / "templates");

    EXPECT_TRUE(Catalogue(database, none).offers().empty());
    for (const auto& offer : Catalogue(database, shipped).offers())
        EXPECT_TRUE(offer.blank || offer.choice.kind == SheetKind::CoachCard ||
                    offer.choice.kind == SheetKind::Kit)
            << offer.name;
}

TEST(EmptyDossier, PrintsItsBlankSheetsBeforeAnybodyStandsInIt)
{
    auto database = tests::emptyDossier();
    db::TeamStore(database).save(tests::linde);
    forms::TemplateLibrary shipped;
    shipped.addFolder(share / "templates");
    const Catalogue catalogue(database, shipped);
    const app::sheets::Fonts fonts(share / "fonts");

    for (const auto& offer : catalogue.offers())
        EXPECT_GT(app::sheets::render(catalogue.make(offer.choice, Names::Hidden), fonts).pages, 0U)
            << offer.name;
}

}  // namespace
