#include "app/sheets/content/meeting_sheet.h"

#include <gtest/gtest.h>

#include "tests/app/sheets/sheet_text.h"
#include "tests/support/golden.h"
#include "tests/support/sample_record.h"

namespace app::sheets {
namespace {

class MeetingSheetTest : public testing::Test {
protected:
    forms::MeetingRecord record = tests::sampleRecord();

    std::string text(Names names = Names::Hidden)
    {
        return tests::textOf(meetingSheet(record, names, tests::localTime));
    }
};

TEST_F(MeetingSheetTest, TellsAWholeMeeting)
{
    tests::expectGolden(text(), "meeting_sheet.txt");
}

TEST_F(MeetingSheetTest, ShowsNoNameUnlessAsked)
{
    record.meeting.activities.back().notes.clear();
    record.rounds[0].casus.themes = {};

    for (const auto& member : record.members) {
        EXPECT_EQ(text().find(member.name.substr(0, member.name.find(' '))), std::string::npos)
            << member.name;
        EXPECT_EQ(text().find(forms::initialsOf(member.name)), std::string::npos) << member.name;
    }
}

TEST_F(MeetingSheetTest, ShowsInitialsWhenAsked)
{
    const auto all = text(Names::Initials);

    EXPECT_NE(all.find("Aanwezig: M.V. (leercoach), A.B., B.d.W., C.Ö., D.v.d.V. en E.K. (gast)."),
              std::string::npos);
    EXPECT_EQ(all.find("Marije"), std::string::npos);
}

TEST_F(MeetingSheetTest, ShowsWhatPeopleDoWhenAsked)
{
    const auto all = text(Names::Role);

    EXPECT_NE(
        all.find(
            "Aanwezig: leercoach, maatschappelijk werker, wijkverpleegkundige, opbouwwerker, jeugdwerker en "
            "corporatie (gast)."),
        std::string::npos)
        << all;
    EXPECT_EQ(all.find("A.B."), std::string::npos);
}

TEST_F(MeetingSheetTest, CountsWhoWasThere)
{
    EXPECT_NE(text().find("Aanwezig: zes, onder wie een gast en de leercoach."), std::string::npos);

    record.meeting.present = {2};
    EXPECT_NE(text().find("Aanwezig: één."), std::string::npos);

    record.meeting.present = {};
    EXPECT_NE(text(Names::Initials).find("Aanwezig: geen."), std::string::npos);
}

TEST_F(MeetingSheetTest, TellsWhoLedWhenThatWasNotedAndNamesAreAsked)
{
    EXPECT_EQ(text(Names::Initials).find("Onder leiding"), std::string::npos);
    record.meeting.coach = record.meeting.present.front();
    EXPECT_NE(text(Names::Initials).find("(gast). Onder leiding van M.V."), std::string::npos);
    EXPECT_EQ(text(Names::Initials).find("M.V.."), std::string::npos);
    EXPECT_NE(text(Names::Role).find("Onder leiding van leercoach."), std::string::npos);
    EXPECT_EQ(text().find("Onder leiding"), std::string::npos);
}

TEST_F(MeetingSheetTest, CanBePrintedBeforeTheMeetingBegins)
{
    record.meeting.startedAt.reset();
    record.meeting.closedAt.reset();
    record.meeting.activities.resize(1);
    record.meeting.activities[0].startedAt.reset();
    record.rounds[0].round.events.clear();
    record.rounds[0].round.card = {};

    EXPECT_NE(text().find("dinsdag 24 november 2026\n"), std::string::npos);
    EXPECT_NE(text().find("Inchecken | 5:00 | –"), std::string::npos);
}

TEST_F(MeetingSheetTest, ShowsARoundWhoseActivityIsGone)
{
    record.rounds[0].round.activityId = 99;

    EXPECT_NE(text().find("Casus C-7KQ4"), std::string::npos);
}

TEST_F(MeetingSheetTest, AddsUpTheTimeOfTheRound)
{
    EXPECT_NE(
        text().find("Samen 9:07\u00a0· gepland 8:00\u00a0· pauze 0:40\u00a0· oranje en + is over de tijd"),
        std::string::npos);
    EXPECT_NE(text().find("Dialoog\u00a04:02\u00a0(+1:02)"), std::string::npos);
}

TEST_F(MeetingSheetTest, SaysThatARoundStoppedEarly)
{
    auto& events = record.rounds[0].round.events;
    events.erase(events.begin() + 4, events.end());
    events.push_back({std::chrono::seconds{100}, {}, forms::RoundStopped{forms::StopReason::Early}});

    EXPECT_NE(text().find("Samen 1:40\u00a0· gepland 8:00\u00a0· eerder gestopt"), std::string::npos);
    EXPECT_EQ(text().find("Dialoog\u00a0"), std::string::npos) << "steps that were not reached are left out";
}

TEST_F(MeetingSheetTest, KeepsNamesOutOfTheDocumentsTitle)
{
    EXPECT_EQ(meetingSheet(record, Names::Initials, tests::localTime).documentTitle,
              "Bijeenkomstblad dinsdag 24 november 2026");
}

}  // namespace
}  // namespace app::sheets
