// Files that want to be too much: each is refused, and reading it stays small. Time is printed, not judged.
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>

#include "forms/template/template_reader.h"

namespace forms {
namespace {

namespace fs = std::filesystem;

#ifdef __SANITIZE_ADDRESS__
// The sanitizer keeps freed memory aside and a shadow of all of it.
constexpr long mostKilobytes = 512 * 1024;
#else
constexpr long mostKilobytes = 64 * 1024;
#endif

constexpr int refused = 0;
constexpr int accepted = 1;

struct Outcome {
    int status;
    long peakKilobytes;  // of the whole process
    std::chrono::milliseconds time;
};

// Reads in a process of its own, whose peak the system knows.
Outcome inOwnProcess(const std::function<void()>& read)
{
    const auto start = std::chrono::steady_clock::now();
    const auto child = fork();
    if (child == 0) {
        try {
            read();
        } catch (const TemplateError&) {
            _exit(refused);
        }
        _exit(accepted);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto time = std::chrono::steady_clock::now() - start;
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, usage.ru_maxrss,
            std::chrono::duration_cast<std::chrono::milliseconds>(time)};
}

void expectRefusedAndSmall(const std::function<void()>& read)
{
    const auto outcome = inOwnProcess(read);
    std::cout << "refused in " << outcome.time.count() << " ms with " << outcome.peakKilobytes / 1024
              << " MiB\n";
    EXPECT_EQ(outcome.status, refused);
    EXPECT_LT(outcome.peakKilobytes, mostKilobytes);
}

// As often as it fits in the largest template.
std::string manyTimes(const std::string& piece)
{
    std::string text;
    text.reserve(1024 * 1024);
    while (text.size() + piece.size() < 1024 * 1024 - 200)
        text += piece;
    return text;
}

struct Hostile {
    std::string name;
    std::function<std::string()> xml;
};

void PrintTo(const Hostile& hostile, std::ostream* out)
{
    *out << hostile.name;
}

class HostileText : public testing::TestWithParam<Hostile> {};

TEST_P(HostileText, IsRefusedAndStaysSmall)
{
    const auto xml = GetParam().xml();
    expectRefusedAndSmall([&] { static_cast<void>(readTemplate(xml, "vijand.xml")); });
}

std::string entityBomb()
{
    std::string xml = "<!DOCTYPE b [<!ENTITY e0 \"lol\">";
    for (int level = 1; level < 12; ++level) {
        xml += "<!ENTITY e" + std::to_string(level) + " \"";
        for (int times = 0; times < 10; ++times)
            xml += "&e" + std::to_string(level - 1) + ";";
        xml += "\">";
    }
    return xml + "]>\n<instrument>&e11;</instrument>";
}

std::string pseudoRandomBytes()
{
    std::string bytes;
    std::uint32_t state = 1;
    for (int count = 0; count < 1'000'000; ++count) {
        state = state * 1664525 + 1013904223;
        bytes += static_cast<char>(state >> 24);
    }
    return bytes;
}

std::string attributes()
{
    std::string xml = "<instrument";
    for (int count = 0; count < 60'000; ++count)
        xml += " a" + std::to_string(count) + "=\"\"";
    return xml + "/>";
}

const Hostile hostile[] = {
    {"EntityBomb", entityBomb},
    {"ExternalEntity",
     [] {
         return std::string{
             "<!DOCTYPE i [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><instrument>&f;</instrument>"};
     }},
    {"NestedVeryDeep", [] { return manyTimes("<a>"); }},
    {"NestedVeryDeepAndClosed",
     [] {
         std::string open;
         std::string close;
         for (int depth = 0; depth < 120'000; ++depth) {
             open += "<a>";
             close += "</a>";
         }
         return open + close;
     }},
    {"ManyElements", [] { return "<instrument>" + manyTimes("<a/>") + "</instrument>"; }},
    {"ManyRoots", [] { return manyTimes("<a/>"); }},
    {"ManyAttributes", attributes},
    {"ManyOfTheSameAttribute", [] { return "<instrument " + manyTimes("id=\"\" ") + "/>"; }},
    {"ManyAmpersands", [] { return "<instrument>" + manyTimes("&") + "</instrument>"; }},
    {"ManyLines", [] { return manyTimes("\n"); }},
    {"OneLongText", [] { return "<instrument>" + manyTimes("tekst ") + "</instrument>"; }},
    {"OneLongName", [] { return "<" + manyTimes("a") + "/>"; }},
    {"OneLongValue", [] { return "<instrument id=\"" + manyTimes("a") + "\"/>"; }},
    {"OpenComment", [] { return "<instrument><!--" + manyTimes("-") + "</instrument>"; }},
    {"OpenCdata", [] { return "<instrument><![CDATA[" + manyTimes("]]") + "</instrument>"; }},
    {"ManyConditions",
     [] {
         std::string xml =
             "<instrument id=\"i\" version=\"1\" title=\"T\" status=\"voorstel\" subject=\"casus\" "
             "credit=\"B\"><section id=\"s\" title=\"S\">";
         for (int count = 0; count < 3'000; ++count)
             xml += "<grade id=\"q" + std::to_string(count) + "\" label=\"Q\" export=\"q" +
                    std::to_string(count) + "\" when=\"q" + std::to_string((count + 1) % 3'000) + "=1\"/>";
         return xml + "</section></instrument>";
     }},
    {"BinaryRubbish", pseudoRandomBytes},
    {"OnlyZeros", [] { return std::string(1'000'000, '\0'); }},
    {"Utf32", [] { return std::string("\xFF\xFE\0\0<\0\0\0i\0\0\0", 12); }},
};

INSTANTIATE_TEST_SUITE_P(All, HostileText, testing::ValuesIn(hostile),
                         [](const auto& test) { return test.param.name; });

class HostileFile : public testing::Test {
protected:
    ~HostileFile() override { fs::remove(file); }

    // Holes only: it takes no room on the disk.
    void makeFile(std::uintmax_t bytes)
    {
        std::ofstream(file).put('<');
        fs::resize_file(file, bytes);
    }

    const fs::path file =
        fs::path(testing::TempDir()) /
        (std::string("hostile-") + testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(HostileFile, OfAHundredMegabytesIsRefusedUnread)
{
    makeFile(100'000'000);

    expectRefusedAndSmall([&] { static_cast<void>(readTemplateFile(file)); });
}

TEST_F(HostileFile, OfOneByteTooManyIsRefused)
{
    makeFile(1024 * 1024 + 1);
    EXPECT_THROW(static_cast<void>(readTemplateFile(file)), TemplateError);

    makeFile(1024 * 1024);
    EXPECT_EQ(readTemplateFile(file).size(), 1024u * 1024u);
}

TEST_F(HostileFile, ThatIsNoFileIsRefused)
{
    EXPECT_THROW(static_cast<void>(readTemplateFile(file / "weg.xml")), TemplateError);
    EXPECT_THROW(static_cast<void>(readTemplateFile(testing::TempDir())), TemplateError);
}

TEST(LargeText, IsRefusedBeforeItIsParsed)
{
    const std::string xml(100'000'000, 'x');
    try {
        static_cast<void>(readTemplate(xml, "groot.xml"));
        FAIL() << "it was read";
    } catch (const TemplateError& error) {
        EXPECT_EQ(error.faults().at(0).message,
                  "Dit bestand is groter dan 1 MB; zo groot is een sjabloon nooit. Kijk of dit het goede "
                  "bestand is.");
    }
}

}  // namespace
}  // namespace forms
