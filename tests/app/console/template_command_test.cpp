#include <gtest/gtest.h>

#include "tests/app/console/program.h"
#include "tests/db/fixtures.h"

namespace {

TEST(TemplateCommand, FindsTheShippedOnesGood)
{
    const auto folder = std::string(SHARE_DIR) + "/templates/";
    const auto ended =
        tests::run({"template", folder + "instruments/kantelbox.xml", folder + "meetings/rtm-kort.xml"});

    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(ended.out, folder + "instruments/kantelbox.xml: in orde, instrument kantelbox, versie 1\n" +
                             folder + "meetings/rtm-kort.xml: in orde, programma rtm-kort, versie 1\n");
}

TEST(TemplateCommand, TellsEveryFaultOfEveryFileWithItsLine)
{
    const tests::Folder folder;
    const auto one = (folder / "een.xml").string();
    const auto two = (folder / "twee.xml").string();
    tests::putContents(
        one,
        "<instrument id=\"een\" version=\"1\" title=\"Een\" credit=\"Wij\" status=\"voorstel\"\n"
        "            subject=\"casus\">\n"
        "    <section id=\"a\" title=\"A\">\n"
        "        <vraag/>\n"
        "    </section>\n"
        "</instrument>\n");
    tests::putContents(two, "geen xml");

    const auto ended = tests::run({"template", one, two});

    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.out, "");
    EXPECT_NE(ended.err.find(one + ":4: "), std::string::npos) << ended.err;
    EXPECT_NE(ended.err.find(two + ":1: "), std::string::npos) << ended.err;
}

TEST(TemplateCommand, TellsThatAFileIsNotThere)
{
    const auto ended = tests::run({"template", "/er/is/niets.xml"});
    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.err.rfind("/er/is/niets.xml", 0), 0U) << ended.err;
}

}  // namespace
