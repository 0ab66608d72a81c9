#include "app/sheets/plain_text.h"

#include <gtest/gtest.h>

namespace app::sheets {
namespace {

TEST(PlainText, SaysWhatStandsOnTheSheetInReadingOrder)
{
    const Sheet sheet{
        "Teambeeld",
        {"Wijkteam De Linde"},
        {Heading{"Acties", 1, "Per kwartaal."},
         BarChart{{{"apr – jun", 0.5, "6 van 12"}}, 1, "Staven. Acties: 6 van 12."},
         Table{{{"Periode"}, {"afgesproken"}, {"gedaan"}},
               {{{Text{"apr – jun"}}, {Text{"12"}}, {Text{"6"}}}}},
         Columns{{{{Heading{"Links", 2}, List{{{Text{"een"}}, {Text{"twee"}}}}}}, {{Heading{"Rechts", 2}}}}},
         WritingRoom{}},
        "foot",
        "Teambeeld"};

    EXPECT_EQ(plainText(sheet),
              "Teambeeld\nWijkteam De Linde\n"
              "\nActies\nPer kwartaal.\nStaven. Acties: 6 van 12.\n"
              "Periode apr – jun: afgesproken 12, gedaan 6\n"
              "\nLinks\n• een\n• twee\n\nRechts\n");
}

TEST(PlainText, ReadsFromTheRightWhatIsReadSo)
{
    const Sheet sheet{"", {}, {Columns{{{{Quote{"links"}}}, {{Quote{"rechts"}}}}, true}}, "", ""};

    EXPECT_EQ(plainText(sheet), "rechts\nlinks\n");
}

}  // namespace
}  // namespace app::sheets
