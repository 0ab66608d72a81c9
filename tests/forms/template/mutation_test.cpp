// Thousands of templates that are almost right: each is read or refused, and nothing else ever happens.
#include <gtest/gtest.h>

#include <random>

#include "forms/template/template_reader.h"

namespace forms {
namespace {

class Mutation {
public:
    explicit Mutation(std::uint32_t seed) : random_(seed) {}

    // One to three bytes changed, removed, doubled or replaced by a piece of the language.
    std::string of(std::string xml)
    {
        for (std::uint32_t change = below(3) + 1; change > 0 && !xml.empty(); --change)
            changeOnce(xml);
        return xml;
    }

private:
    void changeOnce(std::string& xml)
    {
        static const std::string pieces[] = {
            "<",  ">",     "/>",        "\"",     "&",           "&#0;",        "\xFF", "",
            "--", "]]>",   "<!--",      "=",      "id",          "when",        "yes",  "</section>",
            "0",  "-1e99", "<section>", "export", "99999999999", "\xEF\xBB\xBF"};
        const auto at = below(static_cast<std::uint32_t>(xml.size()));
        switch (below(4)) {
            case 0:
                xml[at] = static_cast<char>(below(256));
                break;
            case 1:
                xml.erase(at, below(20) + 1);
                break;
            case 2:
                xml.insert(at, xml.substr(below(static_cast<std::uint32_t>(xml.size())), below(200)));
                break;
            default:
                xml.insert(at, pieces[below(static_cast<std::uint32_t>(std::size(pieces)))]);
        }
    }

    // mt19937 gives the same numbers everywhere; the distributions of the library do not.
    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(random_() % limit); }

    std::mt19937 random_;
};

class MutatedTemplate : public testing::TestWithParam<std::string> {};

TEST_P(MutatedTemplate, IsReadOrRefusedWithFaults)
{
    const auto file = std::string{SOURCE_DIR} + "/templates/" + GetParam() + ".xml";
    const auto original = readTemplateFile(file);
    Mutation mutation(20261122);
    int read = 0;
    for (int count = 0; count < 5'000; ++count) {
        const auto xml = mutation.of(original);
        try {
            static_cast<void>(readTemplate(xml, "m.xml"));
            ++read;
        } catch (const TemplateError& error) {
            ASSERT_FALSE(error.faults().empty());
            for (const auto& fault : error.faults())
                ASSERT_FALSE(fault.message.empty());
        }
    }
    EXPECT_GT(read, 0);  // a change in a label is still a template
    EXPECT_LT(read, 5'000);
}

INSTANTIATE_TEST_SUITE_P(Some, MutatedTemplate,
                         testing::Values("instruments/kantelbox", "instruments/partnerschapskaart",
                                         "instruments/actiekaart", "meetings/rtm-kort"),
                         [](const auto& test) { return "template" + std::to_string(test.index); });

}  // namespace
}  // namespace forms
