// A sheet that cannot be made or kept: one sentence that helps, and the older file as it was.
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>
#include <fstream>
#include <iterator>

#include "app/demo/demo.h"
#include "tests/app/console/program.h"
#include "tests/db/fixtures.h"

namespace {

namespace fs = std::filesystem;

class PrintFailure : public testing::Test {
protected:
    PrintFailure()
    {
        tests::makeDossier(file);
        tests::putContents(out, older);
    }

    tests::Ended printTo(const fs::path& place, const tests::Circumstances& circumstances = {}) const
    {
        return tests::run({"print", file, "actiekaart", "-o", place}, app::demo::publicPassphrase,
                          circumstances);
    }

    void expectUntouched() const
    {
        EXPECT_EQ(tests::contentsOf(out), older);
        EXPECT_FALSE(fs::exists(folder / "blad.pdf.nieuw"));
    }

    const std::string older = "een ouder blad";
    tests::Folder folder;
    fs::path file = folder / "linde.leertafel";
    fs::path out = folder / "blad.pdf";
};

TEST_F(PrintFailure, TellsThatTheDiskIsFull)
{
    const auto ended = printTo(out, {.before = [] {
                                   std::signal(SIGXFSZ, SIG_IGN);
                                   const rlimit small{4096, 4096};
                                   ::setrlimit(RLIMIT_FSIZE, &small);
                               }});

    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.err, "De schijf is vol. Maak ruimte en probeer het opnieuw.\n");
    expectUntouched();
}

// Nobody may write there, whoever runs the tests.
TEST_F(PrintFailure, TellsThatTheFolderMayNotBeWritten)
{
    const auto ended = printTo("/sys/blad.pdf");

    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.err,
              "Hier mag niet geschreven worden, of het bestand mag niet gelezen worden. Kies een andere "
              "plek.\n");
}

TEST_F(PrintFailure, LeavesAReaderItsOlderSheet)
{
    std::ifstream reader(out, std::ios::binary);
    const auto first = static_cast<char>(reader.get());

    const auto ended = printTo(out);

    EXPECT_EQ(ended.status, 0) << ended.err;
    const std::string rest{std::istreambuf_iterator<char>(reader), {}};
    EXPECT_EQ(first + rest, older);
    EXPECT_TRUE(tests::contentsOf(out).ends_with("%%EOF\n"));
}

TEST_F(PrintFailure, TellsThatAFontIsMissingOrDamaged)
{
    const auto program = folder / "bin" / "leertafel-cli";
    const auto share = folder / "share" / "leertafel";
    fs::create_directories(program.parent_path());
    fs::create_directories(share);
    fs::copy_file(tests::Circumstances{}.program, program);
    fs::copy(SHARE_DIR "/templates", share / "templates", fs::copy_options::recursive);

    const auto missing = printTo(out, {.program = program});

    EXPECT_EQ(missing.status, 1);
    EXPECT_EQ(missing.err,
              "De lettertypen van Leertafel zijn niet gevonden. Installeer het programma opnieuw.\n");
    expectUntouched();

    fs::copy(SHARE_DIR "/fonts", share / "fonts", fs::copy_options::recursive);
    tests::putContents(share / "fonts" / "OpenSans-Bold.ttf", "geen letters");

    const auto damaged = printTo(out, {.program = program});

    EXPECT_EQ(damaged.status, 1);
    EXPECT_EQ(damaged.err, "Een lettertype van Leertafel is beschadigd. Installeer het programma opnieuw.\n");
    expectUntouched();
}

}  // namespace
