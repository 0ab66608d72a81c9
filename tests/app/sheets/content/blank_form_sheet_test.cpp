#include "app/sheets/content/blank_form_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "app/sheets/content/answer_words.h"
#include "app/sheets/fonts.h"
#include "app/sheets/layout/layout.h"
#include "tests/app/sheets/sheet_text.h"
#include "tests/app/sheets/shipped.h"
#include "tests/support/golden.h"

namespace app::sheets {
namespace {

using tests::shipped;

std::string text(const std::string& id)
{
    return tests::textOf(blankFormSheet(shipped(id), "Wijkteam De Linde"));
}

TEST(BlankForm, InvitesToWriteAKantelbox)
{
    tests::expectGolden(text("kantelbox"), "blank_kantelbox.txt");
}

TEST(BlankForm, PutsTheBakensInOneTableWithSquares)
{
    tests::expectGolden(text("reflector-bakens"), "blank_reflector.txt");
}

TEST(BlankForm, FitsOnOneLeaf)
{
    const Fonts fonts(SHARE_DIR "/fonts");
    for (const auto* id : {"kantelbox", "reflector-bakens"})
        EXPECT_EQ(layOut(blankFormSheet(shipped(id), "Wijkteam De Linde"), fonts.typeface()).pages.size(), 2U)
            << id;
}

class ShippedBlankFormTest : public testing::TestWithParam<std::string> {};

TEST_P(ShippedBlankFormTest, HoldsEveryQuestionAndEveryOption)
{
    const auto& instrument = *tests::shippedTemplates().instrument(GetParam());
    const auto all = text(GetParam());

    EXPECT_NE(all.find(instrument.credit), std::string::npos);
    EXPECT_EQ(all.find("[x]"), std::string::npos);
    for (const auto& section : instrument.sections)
        for (const auto& asked : section.questions) {
            EXPECT_NE(all.find(asked.label), std::string::npos) << asked.label;
            const auto* choice = std::get_if<forms::ChoiceKind>(&asked.kind);
            for (const auto& option : choice ? choice->options : std::vector<forms::Choice>{})
                EXPECT_NE(all.find(nameOf(option)), std::string::npos) << option.label;
        }
}

INSTANTIATE_TEST_SUITE_P(Instruments, ShippedBlankFormTest,
                         testing::ValuesIn(tests::shippedTemplates().instrumentIds()), [](const auto& test) {
                             auto name = test.param;
                             std::replace(name.begin(), name.end(), '-', 'X');
                             return name;
                         });

}  // namespace
}  // namespace app::sheets
