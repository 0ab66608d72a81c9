#include "app/desktop/failure.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <new>

#include "app/desktop/text.h"
#include "forms/template/faults.h"

namespace app::desktop {
namespace {

template <class Thrown>
std::string told(const Thrown& thrown)
try {
    throw thrown;
} catch (...) {
    return toUtf8(describeCurrentException());
}

TEST(Failure, NeverTellsTheEnglishTextOfAnException)
{
    using db::Error;
    using sheets::SheetError;
    const std::string english = "the quick brown fox";
    for (const auto& sentence :
         {told(Error(Error::Kind::Failed, english)), told(SheetError(SheetError::Kind::PdfFailed, english)),
          told(std::runtime_error(english)), told(std::logic_error(english)), told(42),
          told(std::filesystem::filesystem_error(english, std::make_error_code(std::errc::io_error)))}) {
        EXPECT_EQ(sentence.find("fox"), std::string::npos) << sentence;
        EXPECT_TRUE(sentence.ends_with(".")) << sentence;
    }
}

TEST(Failure, SaysWhatTheDossierNeeds)
{
    EXPECT_EQ(
        told(db::Error(db::Error::Kind::WrongSecret, "")),
        "Deze wachtwoordzin past niet bij dit dossier. Let op hoofdletters en spaties, en probeer het nog "
        "eens.");
    EXPECT_EQ(told(db::Error(db::Error::Kind::Damaged, "")),
              "Dit dossier is beschadigd. Staat er naast het dossier een map met reservekopieën, open dan de "
              "nieuwste.");
    EXPECT_EQ(told(std::bad_alloc()), told(db::Error(db::Error::Kind::NoMemory, "")));
}

TEST(Failure, TellsWhereATemplateIsWrong)
{
    EXPECT_EQ(told(forms::TemplateError({{"kantelbox.xml", 12, "De vraag heeft geen label."}})),
              "In het formulier kantelbox.xml klopt regel 12 niet. De vraag heeft geen label.");
}

TEST(Failure, HasASentenceForEveryKind)
{
    for (int kind = 0; kind <= static_cast<int>(db::Error::Kind::Failed); ++kind)
        EXPECT_FALSE(describe(static_cast<db::Error::Kind>(kind)).empty()) << kind;
    for (int kind = 0; kind <= static_cast<int>(sheets::SheetError::Kind::PdfFailed); ++kind)
        EXPECT_FALSE(describe(static_cast<sheets::SheetError::Kind>(kind)).empty()) << kind;
}

}  // namespace
}  // namespace app::desktop
