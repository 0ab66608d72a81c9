// What PSPP and R make of the files: other people's programs, the ones that researchers open them with.
#include <gtest/gtest.h>

#include <fstream>

#include "app/research/export/csv.h"
#include "app/research/export/sav.h"
#include "app/research/export/syntax.h"
#include "tests/app/research/export/sample_release.h"
#include "tests/support/folder.h"
#include "tests/support/run.h"

namespace {

using namespace app::research;

constexpr const char* install =
    " is not installed; ./dev test installs it (packages pspp, r-base-core, r-cran-haven)";

void writeFiles(const std::filesystem::path& folder, const ReleasedMicrodata& data)
{
    const auto put = [&](const char* name, auto write) {
        tests::putContents(folder / name, tests::written(write));
    };
    put("data-analyse.csv", [&](std::ostream& out) { writeData(out, CsvFlavour::Analysis, data); });
    put("data-excel.csv", [&](std::ostream& out) { writeData(out, CsvFlavour::Excel, data); });
    put("codeboek.csv", [&](std::ostream& out) { writeCodebook(out, data.codebook()); });
    put("data.sps", [&](std::ostream& out) { writeSpssSyntax(out, data.codebook(), data.policy()); });
    put("data.R", [&](std::ostream& out) { writeRScript(out, data.codebook()); });
    put("data.sav", [&](std::ostream& out) {
        writeSav(out, data, {"Proefvragenlijst", {"een regel"}, tests::exportDay});
    });
}

// With and without texts.
class Elsewhere : public testing::TestWithParam<bool> {
protected:
    void SetUp() override
    {
        for (const auto* program : {"pspp", "Rscript"})
            ASSERT_EQ(tests::run(std::string("command -v ") + program).status, 0) << program << install;
        writeFiles(folder.path, tests::sampleRelease(GetParam()));
    }

    tests::Outcome inFolder(const std::string& command) const
    {
        return tests::run("cd '" + folder.path.string() + "' && " + command);
    }

    // PSPP runs the commands; what it complains about is in the output.
    tests::Outcome pspp(const std::string& commands) const
    {
        tests::putContents(folder.path / "proef.sps", commands);
        return inFolder("LC_ALL=C.UTF-8 pspp -O format=csv proef.sps");
    }

    void expectNoComplaint(const tests::Outcome& outcome) const
    {
        EXPECT_EQ(outcome.status, 0) << outcome.output;
        for (const auto* word : {"error:", "warning:", "Error", "Warning"})
            EXPECT_EQ(outcome.output.find(word), std::string::npos) << outcome.output;
    }

    tests::Folder folder;
};

TEST_P(Elsewhere, RunsTheSyntaxAndReadsTheSavInPspp)
{
    expectNoComplaint(pspp("INSERT FILE='data.sps'.\nDISPLAY DICTIONARY.\nLIST.\n"));
    expectNoComplaint(pspp("GET FILE='data.sav'.\nDISPLAY DICTIONARY.\nLIST.\n"));
}

TEST_P(Elsewhere, SeesInPsppTheLevelsAndFormatsOfTheCodebook)
{
    for (const auto* open : {"INSERT FILE='data.sps'.", "GET FILE='data.sav'."}) {
        const auto dictionary = pspp(std::string(open) + "\nDISPLAY DICTIONARY.\n").output;

        EXPECT_NE(dictionary.find("respondent,1,\"Willekeurig nummer, nieuw bij elke export\",Nominal"),
                  std::string::npos)
            << dictionary;
        EXPECT_NE(dictionary.find("Right,F12.0,F12.0,-7; -8; -9"), std::string::npos) << dictionary;
        EXPECT_NE(dictionary.find("Vraag saldo,Scale,Input,8,Right,F12.1,F12.1,-97; -98; -99"),
                  std::string::npos)
            << dictionary;
    }
}

TEST_P(Elsewhere, GivesRTheColumnsRowsLabelsAndMissingCodesOfTheCodebook)
{
    // haven cannot read the missing codes of a long text as PSPP saves them.
    const std::string withoutThose = GetParam() ? "MISSING VALUES v_verhaal ().\n" : "";
    expectNoComplaint(pspp("INSERT FILE='data.sps'.\n" + withoutThose +
                           "SAVE OUTFILE='sps-by-pspp.sav'.\n"
                           "GET FILE='data.sav'.\nSAVE OUTFILE='sav-by-pspp.sav'.\n"));

    const auto seen =
        tests::run("LC_ALL=C.UTF-8 Rscript '" SOURCE_DIR "/tests/app/research/export/check.R' '" +
                   folder.path.string() + "' data.sav sps-by-pspp.sav sav-by-pspp.sav");

    EXPECT_EQ(seen.status, 0) << seen.output;
    EXPECT_EQ(seen.output, "equal\n");
}

TEST_P(Elsewhere, DeclaresTheMissingCodesOfTextsInTheSyntax)
{
    const auto dictionary = pspp("INSERT FILE='data.sps'.\nDISPLAY DICTIONARY.\n").output;
    const std::string format = GetParam() ? "A2000" : "A8";

    EXPECT_NE(dictionary.find(format + "," + format +
                              ",\"\"\"-7      \"\"; \"\"-8      \"\"; \"\"-9      \"\"\"\n"),
              std::string::npos)
        << dictionary;
}

TEST_P(Elsewhere, RunsTheScriptInALocaleWithoutAccents)
{
    const auto seen =
        inFolder("LC_ALL=C Rscript -e 'options(warn = 2); source(\"data.R\"); cat(nrow(gegevens) > 0)'");

    EXPECT_EQ(seen.status, 0) << seen.output;
    EXPECT_EQ(seen.output, "TRUE");
}

INSTANTIATE_TEST_SUITE_P(Texts, Elsewhere, testing::Bool(),
                         [](const auto& test) { return test.param ? "reviewed" : "none"; });

}  // namespace
