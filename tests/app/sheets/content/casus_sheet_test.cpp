#include "app/sheets/content/casus_sheet.h"

#include <gtest/gtest.h>

#include "tests/app/sheets/sheet_text.h"
#include "tests/app/sheets/shipped.h"
#include "tests/support/golden.h"
#include "tests/support/sample_record.h"

namespace app::sheets {
namespace {

class CasusSheetTest : public testing::Test {
protected:
    forms::CasusRecord record = tests::sampleCasusRecord();

    std::string text(Names names = Names::Hidden)
    {
        return tests::textOf(casusSheet(record, tests::shippedTemplates(), names, tests::localTime));
    }
};

TEST_F(CasusSheetTest, TellsWhatBecameOfACasus)
{
    tests::expectGolden(text(), "casus_sheet.txt");
}

TEST_F(CasusSheetTest, ShowsNoNameUnlessAsked)
{
    for (const auto& member : record.members) {
        EXPECT_EQ(text().find(forms::initialsOf(member.name)), std::string::npos) << member.name;
        EXPECT_EQ(text(Names::Initials).find(member.name), std::string::npos) << member.name;
    }
    EXPECT_NE(text(Names::Initials).find("Ingebracht door A.B."), std::string::npos);
}

TEST_F(CasusSheetTest, CanBePrintedBeforeTheFirstRound)
{
    record.rounds.clear();
    record.filledIn.clear();

    EXPECT_NE(text().find("Over deze casus is nog geen casusronde gehouden."), std::string::npos);
}

}  // namespace
}  // namespace app::sheets
