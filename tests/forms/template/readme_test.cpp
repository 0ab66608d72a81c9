// templates/README.md is what a trainer works with, so it says all that the reader knows, and says it right.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "forms/template/template_reader.h"
#include "forms/template/xml/vocabulary.h"

namespace forms {
namespace {

std::string readme()
{
    std::ifstream in(std::string{SOURCE_DIR} + "/templates/README.md", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Words of the language stand in backticks, alone or as in `<name ...>`.
void expectNamed(const std::string& text, std::string_view element)
{
    const std::string name(element);
    const bool named = text.find("`<" + name + ">`") != std::string::npos ||
                       text.find("`<" + name + " ") != std::string::npos;
    EXPECT_TRUE(named) << "templates/README.md does not tell of <" << name << ">";
}

void expectTold(const std::string& text, std::string_view word, std::string_view element)
{
    EXPECT_NE(text.find("`" + std::string(word) + "`"), std::string::npos)
        << "templates/README.md does not tell of " << word << " in <" << element << ">";
}

void expectTold(const std::string& text, const ElementRule& rule)
{
    expectNamed(text, rule.name);
    for (const auto& attribute : rule.attributes) {
        expectTold(text, attribute.name, rule.name);
        if (const auto* oneOf = std::get_if<OneOf>(&attribute.content))
            for (const auto word : oneOf->words)
                expectTold(text, word, rule.name);
    }
    for (const auto& child : rule.children)
        expectTold(text, child);
}

TEST(Readme, TellsOfEveryElementAttributeAndWordThatTheReaderKnows)
{
    const auto text = readme();

    expectTold(text, instrumentRule());
    expectTold(text, programmeRule());
    expectTold(text, policyRule());
}

TEST(Readme, ShowsExamplesThatAreRead)
{
    const auto text = readme();
    const std::string begin = "```xml\n";
    int examples = 0;
    for (auto at = text.find(begin); at != std::string::npos; at = text.find(begin, at + 1)) {
        const auto start = at + begin.size();
        EXPECT_NO_THROW(static_cast<void>(
            readTemplate(text.substr(start, text.find("```", start) - start), "README.md")));
        ++examples;
    }
    EXPECT_EQ(examples, 5);
}

}  // namespace
}  // namespace forms
