// A table of templates with a fault, and exactly what the reader says about each.
#pragma once

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

#include "forms/template/template_reader.h"

namespace forms {

struct Said {
    int line;
    std::string message;
    bool operator==(const Said&) const = default;
};

inline std::ostream& operator<<(std::ostream& out, const Said& said)
{
    return out << said.line << ": " << said.message;
}

struct FaultyTemplate {
    std::string name;
    std::string xml;
    std::vector<Said> faults;
};

// GoogleTest names the template instead of its bytes.
inline void PrintTo(const FaultyTemplate& faulty, std::ostream* out)
{
    *out << faulty.name;
}

// An instrument around sections and scores, which begin on line 2.
inline std::string instrument(const std::string& content)
{
    return "<instrument id=\"i\" version=\"1\" title=\"T\" status=\"voorstel\" subject=\"casus\" "
           "credit=\"B\">\n" +
           content + "\n</instrument>";
}

// An instrument around questions, which begin on line 3.
inline std::string section(const std::string& questions)
{
    return instrument("<section id=\"s\" title=\"S\">\n" + questions + "\n</section>");
}

// An instrument with a number n, a choice a and a text q, around scores, which begin on line 4.
inline std::string scored(const std::string& scores)
{
    return instrument(R"(<section id="s" title="S"><number id="n" label="N" min="0" max="5" export="n"/>)"
                      R"(<choice id="a" label="A" export="a"><option code="x">X</option>)"
                      R"(<option code="y">Y</option></choice>)"
                      "\n"
                      R"(<text id="q" label="Q" export="q"/></section>)"
                      "\n" +
                      scores);
}

// A programme around steps or activities, which begin on line 2.
inline std::string programme(const std::string& content)
{
    return "<programme id=\"p\" version=\"1\" title=\"P\" status=\"voorstel\" credit=\"B\">\n" + content +
           "\n</programme>";
}

class FaultyTemplateTest : public testing::TestWithParam<FaultyTemplate> {};

inline std::string nameOf(const testing::TestParamInfo<FaultyTemplate>& test)
{
    return test.param.name;
}

}  // namespace forms
