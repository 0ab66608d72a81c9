#include "app/desktop/print/print_choice.h"

#include <gtest/gtest.h>

#include "app/printing/catalogue.h"
#include "tests/app/desktop/entry/entry_workspace.h"

namespace app::desktop {
namespace {

using printing::NamesOn;
using printing::Offer;
using printing::SheetKind;

TEST(SheetGroups, PutSheetsOfOneKindTogether)
{
    const auto groups =
        grouped({{{SheetKind::Meeting, {}, 1}, "bijeenkomstblad", "Bijeenkomstblad", "mei"},
                 {{SheetKind::ActionCard, {}, 4}, "actiekaart", "Actiekaart", "C-7KQ4"},
                 {{SheetKind::Meeting, {}, 2}, "bijeenkomstblad", "Bijeenkomstblad", "juni"}});

    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].title, "Bijeenkomstblad");
    ASSERT_EQ(groups[0].offers.size(), 2U);
    EXPECT_EQ(groups[0].offers[1].about, "juni");
}

TEST(ShowsPeople, OnlyWhenAskedOrAlways)
{
    using sheets::Names;
    const auto offer = [](NamesOn names) {
        Offer made;
        made.names = names;
        return made;
    };

    EXPECT_FALSE(showsPeople(offer(NamesOn::Never), Names::Initials));
    EXPECT_FALSE(showsPeople(offer(NamesOn::WhenAsked), Names::Hidden));
    EXPECT_TRUE(showsPeople(offer(NamesOn::WhenAsked), Names::Initials));
    EXPECT_TRUE(showsPeople(offer(NamesOn::Always), Names::Hidden));
}

class MeetingSheets : public testing::Test {
protected:
    tests::EntryWorkspace world;
    db::Database& database = world.workspace.database();
    std::vector<Offer> offers = printing::Catalogue(database, world.workspace.templates).offers();
};

TEST_F(MeetingSheets, HoldTheMeetingAndItsRounds)
{
    const auto chosen = sheetsOfMeeting(database, world.meeting.id, offers);

    ASSERT_GE(chosen.size(), 2U);
    EXPECT_EQ(chosen.front(), (printing::SheetChoice{SheetKind::Meeting, {}, world.meeting.id}));
    EXPECT_TRUE(std::any_of(chosen.begin(), chosen.end(),
                            [](const auto& choice) { return choice.kind == SheetKind::ActionCard; }));
}

TEST_F(MeetingSheets, LeaveOutOtherMeetings)
{
    EXPECT_TRUE(sheetsOfMeeting(database, world.meeting.id + 1, offers).empty());
}

TEST_F(MeetingSheets, AreThoseOfTheLastMeetingThatBegan)
{
    auto planned = world.meeting;
    planned.id = 0;
    planned.startedAt.reset();
    planned.activities.clear();
    planned.plannedStart += std::chrono::hours{24};
    static_cast<void>(db::MeetingStore(database).save(planned));

    EXPECT_EQ(latestMeeting(database), world.meeting.id);
}

}  // namespace
}  // namespace app::desktop
