#include "app/sheets/content/recovery_sheet.h"

#include <gtest/gtest.h>

#include "tests/app/sheets/sheet_text.h"
#include "tests/support/golden.h"

namespace app::sheets {
namespace {

TEST(RecoverySheet, ShowsTheKeyInNineGroups)
{
    const auto sheet =
        recoverySheet("Wijkteam De Linde", "AAAAAA-BBBBBB-CCCCCC-DDDDDD-EEEEEE-FFFFFF-GGGGGG-HHHHHH-JJJJJJ");

    tests::expectGolden(tests::textOf(sheet), "recovery_sheet.txt");
}

}  // namespace
}  // namespace app::sheets
