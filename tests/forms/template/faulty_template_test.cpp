#include "tests/forms/template/faulty_template.h"

namespace forms {

TEST_P(FaultyTemplateTest, IsRefusedWithExactlyItsFaults)
{
    try {
        static_cast<void>(readTemplate(GetParam().xml, "sjabloon.xml"));
        FAIL() << "it was read";
    } catch (const TemplateError& error) {
        std::vector<Said> said;
        for (const auto& fault : error.faults()) {
            EXPECT_EQ(fault.file, "sjabloon.xml");
            said.push_back({fault.line, fault.message});
        }
        EXPECT_EQ(said, GetParam().faults);
    }
}

}  // namespace forms
