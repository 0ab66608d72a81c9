#include "app/sheets/content/inspection_sheet.h"

#include <gtest/gtest.h>

#include "tests/app/sheets/sheet_text.h"
#include "tests/app/sheets/shipped.h"
#include "tests/support/golden.h"
#include "tests/support/sample_record.h"

namespace app::sheets {
namespace {

class InspectionSheetTest : public testing::Test {
protected:
    forms::MemberRecord record = tests::sampleMemberRecord();

    std::string text()
    {
        return tests::textOf(inspectionSheet(record, tests::shippedTemplates(), tests::localTime));
    }
};

TEST_F(InspectionSheetTest, TellsAMemberWhatIsKept)
{
    tests::expectGolden(text(), "inspection_sheet.txt");
}

TEST_F(InspectionSheetTest, NamesNobodyElse)
{
    for (const auto& member : tests::sampleMembers())
        if (member.id != record.member.id) {
            EXPECT_EQ(text().find(member.name), std::string::npos) << member.name;
        }
}

TEST_F(InspectionSheetTest, LeavesOutWhatOthersWrote)
{
    EXPECT_EQ(text().find("Vraag wat zij zelf van de buren hoopt."), std::string::npos);
    EXPECT_EQ(text().find("Ik hoef het niet te regelen."), std::string::npos);
}

TEST_F(InspectionSheetTest, SaysWhereNothingIsKept)
{
    record = {record.team, record.member, {}, {}, {}, {}, {}};

    EXPECT_NE(text().find("== Acties die je op je nam\nHierover is niets bewaard."), std::string::npos);
}

}  // namespace
}  // namespace app::sheets
