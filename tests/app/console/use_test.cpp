// Wrong use: status 2, what is wrong, and how it should be.
#include <gtest/gtest.h>

#include "tests/app/console/program.h"

namespace {

struct WrongUse {
    std::string name;
    std::vector<std::string> words;
    std::string says;
};

class WrongUseTest : public testing::TestWithParam<WrongUse> {};

TEST_P(WrongUseTest, IsToldWithTheUsage)
{
    const auto ended = tests::run(GetParam().words, "een wachtwoordzin");

    EXPECT_EQ(ended.status, 2);
    EXPECT_EQ(ended.out, "");
    EXPECT_EQ(ended.err.rfind(GetParam().says + "\n\nleertafel-cli demo MAP", 0), 0U) << ended.err;
}

INSTANTIATE_TEST_SUITE_P(
    Words, WrongUseTest,
    testing::Values(
        WrongUse{"Nothing", {}, "Wat moet er gebeuren?"},
        WrongUse{"UnknownCommand", {"vlieg"}, "De opdracht vlieg bestaat niet."},
        WrongUse{"NoFile", {"info"}, "Er ontbreekt iets."},
        WrongUse{"TooMuch", {"info", "a", "b"}, "Er staat iets te veel: b"},
        WrongUse{"UnknownOption", {"info", "a", "--geheim", "b"}, "De optie --geheim bestaat hier niet."},
        WrongUse{"OptionWithoutValue", {"demo", "a", "--seed"}, "Achter --seed ontbreekt een waarde."},
        WrongUse{"DoubledOption",
                 {"demo", "a", "--seed", "1", "--seed", "2"},
                 "De optie --seed staat er twee keer."},
        WrongUse{"SeedWithoutNumber", {"demo", "a", "--seed", "-1"}, "-1 is geen geheel getal vanaf 0."},
        WrongUse{"TeamWithoutName", {"new", "a"}, "Hoe heet het team? Geef --team NAAM."},
        WrongUse{"TeamOfSpaces", {"new", "a", "--team", "  "}, "Hoe heet het team? Geef --team NAAM."},
        WrongUse{"TeamOfBytes", {"new", "a", "--team", "\xff"}, "De naam van het team is geen UTF-8."},
        WrongUse{"NamesOfAKind",
                 {"print", "a", "actiekaart", "--namen", "alle", "-o", "b"},
                 "Achter --namen kan staan: geen, initialen of rol."},
        WrongUse{"BlankWithNumber",
                 {"print", "a", "actiekaart", "--leeg", "--id", "3", "-o", "b"},
                 "Een leeg blad heeft geen nummer. Kies --leeg of --id."},
        WrongUse{"NoSheet", {"print", "a", "-o", "b"}, "Welk blad moet het worden?"},
        WrongUse{"PrintToNowhere", {"print", "a", "actiekaart"}, "Waar moet het blad komen? Geef -o PDF."}),
    [](const auto& test) { return test.param.name; });

TEST(Usage, IsShownWhenAsked)
{
    const auto ended = tests::run({"--help"});
    EXPECT_EQ(ended.status, 0);
    EXPECT_NE(ended.out.find("leertafel-cli check BESTAND"), std::string::npos);
}

TEST(Usage, IsShownWhereverItIsAsked)
{
    for (const auto& words : std::vector<std::vector<std::string>>{
             {"-h"}, {"demo", "--help"}, {"new", "--help"}, {"print", "a", "actiekaart", "-h"}}) {
        const auto ended = tests::run(words);
        EXPECT_EQ(ended.status, 0) << words[0];
        EXPECT_EQ(ended.err, "");
        EXPECT_NE(ended.out.find("leertafel-cli check BESTAND"), std::string::npos);
    }
}

TEST(Trouble, IsAlwaysToldInDutch)
{
    const auto ended = tests::run({"demo", std::string(300, 'a')});
    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.err,
              "Lezen of schrijven lukte niet. Probeer het opnieuw, of kies een andere plek of een kortere "
              "naam.\n");
}

}  // namespace
