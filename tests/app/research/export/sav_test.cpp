#include "app/research/export/sav.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>

#include "app/research/export/variable_format.h"
#include "tests/app/research/export/sample_release.h"

namespace {

using namespace app::research;

std::string sav()
{
    return tests::written([](std::ostream& out) {
        writeSav(out, tests::sampleRelease(), {"Proef", {"een regel"}, tests::exportDay});
    });
}

void setZone(const char* zone)
{
    ::setenv("TZ", zone, 1);
    ::tzset();
}

TEST(Sav, IsTheSameBytesInEveryTimeZone)
{
    setZone("Europe/Amsterdam");
    const auto here = sav();
    setZone("Pacific/Kiritimati");
    const auto there = sav();
    ::unsetenv("TZ");
    ::tzset();

    EXPECT_EQ(here, there);
    EXPECT_NE(here.find("22 Nov 26"
                        "12:00:00"),
              std::string::npos);
}

// A disk that is full after so many bytes.
class Full : public std::streambuf {
public:
    explicit Full(std::size_t room) : room_(room) {}

protected:
    std::streamsize xsputn(const char*, std::streamsize size) override
    {
        if (room_ < static_cast<std::size_t>(size))
            throw std::runtime_error("the disk is full");
        room_ -= static_cast<std::size_t>(size);
        return size;
    }

private:
    std::size_t room_;
};

TEST(Sav, PassesOnWhyTheStreamCouldNotBeWrittenWhereverThatWas)
{
    const auto size = sav().size();
    const auto data = tests::sampleRelease();
    for (std::size_t room = 0; room < size; room += 97) {
        Full disk(room);
        std::ostream out(&disk);
        out.exceptions(std::ios::badbit);
        try {
            writeSav(out, data, {"Proef", {"een regel"}, tests::exportDay});
            FAIL() << "all was written in " << room << " bytes";
        } catch (const std::runtime_error& error) {
            EXPECT_STREQ(error.what(), "the disk is full");
        }
    }
}

TEST(VariableFormat, FollowsFromTheColumnAndThePolicyAlone)
{
    const Codebook codebook(tests::sampleInstrument(), tests::samplePolicy());
    auto withTexts = tests::samplePolicy();
    withTexts.freeText = true;
    const auto& text = codebook.variables().back();

    EXPECT_EQ(nameOf(formatOf(text, tests::samplePolicy())), "A8");
    EXPECT_EQ(nameOf(formatOf(text, withTexts)), "A2000");
    EXPECT_EQ(nameOf(formatOf(codebook.variables()[8], withTexts)), "F12.1");
}

TEST(VariableFormat, CutsALabelBetweenTwoCharacters)
{
    EXPECT_EQ(cutTo(8, "kort"), "kort");
    EXPECT_EQ(cutTo(8, "één twee"), "één…");
    EXPECT_EQ(cutTo(5, "éééé"), "é…");
}

}  // namespace
