#include "app/research/export/csv.h"

#include <gtest/gtest.h>

#include <set>

#include "app/research/export/cell.h"
#include "tests/app/research/export/sample_release.h"

namespace {

using namespace app::research;

std::string rowOf(CsvFlavour flavour, const std::vector<std::string>& cells)
{
    return tests::written([&](std::ostream& out) { Csv(out, flavour).write(cells); });
}

std::string dataIn(CsvFlavour flavour, const ReleasedMicrodata& data)
{
    return tests::written([&](std::ostream& out) { writeData(out, flavour, data); });
}

TEST(Csv, QuotesWhatWouldBreakACellAndDoublesItsQuotes)
{
    EXPECT_EQ(rowOf(CsvFlavour::Analysis, {"a", "b,c", "\"d\"", "e;f", "g\r\nh", ""}),
              "a,\"b,c\",\"\"\"d\"\"\",\"e;f\",\"g\r\nh\",\r\n");
}

TEST(Csv, BeginsWithAByteOrderMarkForExcelOnly)
{
    EXPECT_EQ(rowOf(CsvFlavour::Excel, {"a", "b"}),
              "\xEF\xBB\xBF"
              "a;b\r\n");
    EXPECT_EQ(rowOf(CsvFlavour::Analysis, {"a", "b"}), "a,b\r\n");
}

TEST(Csv, WritesADecimalCommaForExcelOnly)
{
    const auto number = [](CsvFlavour flavour) {
        return tests::written([&](std::ostream& out) {
            Csv csv(out, flavour);
            csv.number("-97.5");
            csv.endRow();
        });
    };

    EXPECT_EQ(number(CsvFlavour::Excel), "\xEF\xBB\xBF-97,5\r\n");
    EXPECT_EQ(number(CsvFlavour::Analysis), "-97.5\r\n");
}

TEST(Numeral, IsShortAndHasNoExponent)
{
    EXPECT_EQ(numeral(3), "3");
    EXPECT_EQ(numeral(-0.5), "-0.5");
    EXPECT_EQ(numeral(999'999'999), "999999999");
    EXPECT_EQ(numeral(1e21), "1000000000000000000000");
}

TEST(Text, StandsOnOneLineWithASignForEachLineBreak)
{
    EXPECT_EQ(onOneLine("een\ntwee\r\ndrie\rvier"), "een¶twee¶drie¶vier");
}

TEST(Text, IsNeverAFormula)
{
    for (const auto* formula : {"=1+1", "+1", "-1", "@a", "\ta", "\ra"})
        EXPECT_EQ(neutralised(formula), std::string("'") + formula);
    EXPECT_EQ(neutralised("1=1"), "1=1");
    EXPECT_EQ(neutralised(""), "");
}

TEST(Data, KeepsNegativeNumbersNumbers)
{
    const auto data = tests::sampleRelease();
    const auto& variables = data.codebook().variables();
    const auto saldo = std::find_if(variables.begin(), variables.end(),
                                    [](const Variable& variable) { return variable.name == "v_saldo"; });

    EXPECT_EQ(cellOf(*saldo, -12.5, {}), "-12.5");
    EXPECT_EQ(cellOf(*saldo, Missing::Suppressed, {}), "-99");
}

TEST(Data, HasNoCellThatASpreadsheetRuns)
{
    const auto data = tests::sampleRelease();
    std::size_t texts = 0;
    for (const auto& row : data.rows())
        if (row.back().isText()) {
            const auto cell = cellOf(data.codebook().variables().back(), row.back(), data.texts());
            EXPECT_EQ(cell.find_first_of("=+-@\t\r"), cell.find_first_of("=+-@\t\r", cell.empty() ? 0 : 1))
                << cell;
            ++texts;
        }

    EXPECT_GT(texts, 50u);
}

TEST(Data, SaysTheSameForExcelAndForAnalysis)
{
    const auto data = tests::sampleRelease(false);
    auto excel = dataIn(CsvFlavour::Excel, data).substr(3);
    for (auto& character : excel)
        character = character == ',' ? '.' : character == ';' ? ',' : character;

    EXPECT_EQ(excel, dataIn(CsvFlavour::Analysis, data));
}

TEST(Data, IsTheSameBytesForTheSameSeedAndOthersForAnother)
{
    const auto once = dataIn(CsvFlavour::Analysis, tests::sampleRelease(true, 120, 7));

    EXPECT_EQ(once, dataIn(CsvFlavour::Analysis, tests::sampleRelease(true, 120, 7)));
    EXPECT_NE(once, dataIn(CsvFlavour::Analysis, tests::sampleRelease(true, 120, 8)));
}

// What people answered never adds, drops, renames or moves a column: 1,000 random populations, one header.
TEST(Data, HasTheColumnsOfTheInstrumentWhateverPeopleAnswered)
{
    std::set<std::string> headers;
    for (std::uint32_t seed = 1; seed <= 1000; ++seed) {
        auto source = tests::Population(seed).source(12 + seed % 9, 1 + seed % 3, 1 + seed % 2);
        auto policy = tests::samplePolicy();
        policy.freeText = seed % 2 == 0;
        const auto released = releaseRows(source, policy, tests::seeded(seed));
        if (const auto* data = std::get_if<ReleasedMicrodata>(&released)) {
            const auto text = dataIn(CsvFlavour::Analysis, *data);
            headers.insert(text.substr(0, text.find('\r')));
        }
    }

    EXPECT_EQ(headers,
              (std::set<std::string>{
                  "respondent,team,meting,v_leeftijd,v_functie,v_herkomst,v_ruimte,v_verzuim,v_saldo,"
                  "v_kosten,v_dag,v_bakens_vraag,v_bakens_eropaf,v_spanning_nu,v_spanning_gewenst,"
                  "v_cijfer_nu,v_cijfer_gewenst,v_acties,v_verhaal"}));
}

TEST(Codebook, NamesEachValueAndEachMissingCodeInItsFile)
{
    const auto book =
        tests::written([](std::ostream& out) { writeCodebook(out, tests::sampleRelease().codebook()); });

    EXPECT_EQ(book.substr(3, book.find('\r') - 3),
              "variabele;omschrijving;inhoud;meetniveau;waarde;betekenis;ontbrekend");
    EXPECT_NE(book.find("v_functie;Vraag functie;antwoord met een code;nominaal;;;\r\n"
                        "v_functie;;;;1;sociaal werk;nee\r\n"
                        "v_functie;;;;2;overig;nee\r\n"
                        "v_functie;;;;-7;niet ingevuld;ja\r\n"
                        "v_functie;;;;-8;niet van toepassing;ja\r\n"
                        "v_functie;;;;-9;onderdrukt wegens herleidbaarheid;ja\r\n"),
              std::string::npos)
        << book;
}

}  // namespace
