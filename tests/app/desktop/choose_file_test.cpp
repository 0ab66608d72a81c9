#include "app/desktop/choose_file.h"

#include <gtest/gtest.h>

namespace app::desktop {
namespace {

TEST(FileKind, GivesEveryDossierItsExtension)
{
    EXPECT_EQ(withExtension("/stick/dossier", ".leertafel"), "/stick/dossier.leertafel");
    EXPECT_EQ(withExtension("/stick/De Linde v2.1", ".leertafel"), "/stick/De Linde v2.1.leertafel");
    EXPECT_EQ(withExtension("/stick/één.leertafel", ".leertafel"), "/stick/één.leertafel");
    EXPECT_EQ(withExtension("BLAD.PDF", ".pdf"), "BLAD.PDF");
}

TEST(FileKind, WritesOverSheetsOnly)
{
    EXPECT_FALSE(dossierFile().mayReplace);
    EXPECT_TRUE(pdfFile().mayReplace);
}

}  // namespace
}  // namespace app::desktop
