#include "app/desktop/print/names_warning.h"

#include <gtest/gtest.h>

#include "app/desktop/text.h"

namespace app::desktop {
namespace {

using printing::NamesOn;
using printing::Offer;
using printing::SheetKind;
using sheets::Names;

Offer offer(SheetKind kind, const std::string& title, const std::string& about, NamesOn names)
{
    Offer made;
    made.choice.kind = kind;
    made.title = title;
    made.about = about;
    made.names = names;
    return made;
}

const auto meeting =
    offer(SheetKind::Meeting, "Bijeenkomstblad", "dinsdag 24 november 2026", NamesOn::WhenAsked);

TEST(NamesWarning, IsSilentWhenNobodyCanBeRecognised)
{
    EXPECT_FALSE(namesWarning({meeting}, Names::Hidden));
    EXPECT_FALSE(namesWarning({}, Names::Initials));
}

TEST(NamesWarning, SaysWhichSheetShowsWhom)
{
    const auto warning =
        namesWarning({meeting, offer(SheetKind::Form, "Kantelbox", "", NamesOn::Never)}, Names::Initials);

    ASSERT_TRUE(warning);
    const auto text = toUtf8(warning->text);
    EXPECT_NE(text.find("Bijeenkomstblad, dinsdag 24 november 2026: initialen van teamleden"),
              std::string::npos)
        << text;
    EXPECT_EQ(text.find("Kantelbox"), std::string::npos);
}

TEST(NamesWarning, NamesWhatWasWrittenThatLeadsToSomebody)
{
    const auto warning = namesWarning({meeting}, Names::Hidden, {"06-12345678", "Daan"});

    ASSERT_TRUE(warning);
    const auto text = toUtf8(warning->text);
    EXPECT_NE(text.find("“06-12345678”, “Daan”"), std::string::npos) << text;
    EXPECT_NE(text.find("De controle kan iets missen"), std::string::npos);
}

TEST(NamesWarning, CountsWhatItCannotList)
{
    const std::vector<Offer> many(20, meeting);

    EXPECT_NE(toUtf8(namesWarning(many, Names::Initials)->text).find("en nog 12 bladen"), std::string::npos);
}

}  // namespace
}  // namespace app::desktop
