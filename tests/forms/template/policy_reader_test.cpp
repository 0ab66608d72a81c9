#include <gtest/gtest.h>

#include "forms/template/library.h"
#include "forms/template/template_reader.h"

namespace forms {
namespace {

constexpr const char* xml = R"(<policy id="studie" version="3" title="Studie" signed-by="FG Zwolle"
        signed-on="2026-11-22" purpose="effect" four-eyes="yes">
    <allow instrument="kantelbox"/>
    <tables threshold="10" same-answer="hide"/>
    <rows k="6" l="3" team="region" team-minimum="12" most-suppressed="15" link-waves="yes" free-text="yes">
        <band variable="leeftijd" width="10" from="20" to="70"/>
        <group variable="functie" rest="overig">
            <class label="sociaal werk"><code option="mw"/><code option="ow"/></class>
        </group>
    </rows>
</policy>)";

TEST(PolicyReader, ReadsWhoSignedItAndWhatFor)
{
    const auto policy = readPolicy(xml, "studie.xml");

    EXPECT_EQ(policy.id, "studie");
    EXPECT_EQ(policy.version, 3);
    EXPECT_EQ(policy.signedOffBy, "FG Zwolle");
    EXPECT_EQ(toIso(policy.signedOffOn), "2026-11-22");
    EXPECT_EQ(policy.purpose, Purpose::Effect);
    EXPECT_TRUE(policy.fourEyes);
}

TEST(PolicyReader, ReadsTheRulesForTablesAndRows)
{
    const auto policy = readPolicy(xml, "studie.xml");
    const RowRules rows{6,
                        3,
                        12,
                        15,
                        true,
                        TeamAs::Region,
                        {{"leeftijd", 10, 20, 70}},
                        {{"functie", "overig", {{"sociaal werk", {"mw", "ow"}}}}}};

    EXPECT_TRUE(policy.allowsTables);
    EXPECT_EQ(policy.tables, (TableRules{10, true}));
    EXPECT_TRUE(policy.allowsRows);
    EXPECT_EQ(policy.rows, rows);
    EXPECT_TRUE(policy.freeText);
}

TEST(PolicyReader, AllowsOnlyTheInstrumentsThatAreNamed)
{
    const auto policy = readPolicy(xml, "studie.xml");

    EXPECT_TRUE(allows(policy, "kantelbox"));
    EXPECT_FALSE(allows(policy, "dialoogkaart"));
    EXPECT_TRUE(allows(Policy{}, "dialoogkaart"));
}

class ShippedPolicies : public testing::Test {
protected:
    ShippedPolicies() { library.addFolder(std::string(SOURCE_DIR) + "/templates"); }

    TemplateLibrary library;
};

TEST_F(ShippedPolicies, AreTheFourOfTheDesign)
{
    EXPECT_EQ(library.policyIds(),
              (std::vector<std::string>{"leerkring", "onderzoek", "openbaar", "team-intern"}));
}

TEST_F(ShippedPolicies, HaveTheThresholdsOfTheDesign)
{
    EXPECT_EQ(library.policy("team-intern")->tables, (TableRules{5, false}));
    EXPECT_EQ(library.policy("leerkring")->tables, (TableRules{5, true}));
    EXPECT_EQ(library.policy("openbaar")->tables, (TableRules{10, true}));
    EXPECT_EQ(library.policy("onderzoek")->rows.k, 5);
    EXPECT_EQ(library.policy("onderzoek")->rows.l, 2);
}

TEST_F(ShippedPolicies, GiveRowsForResearchOnlyAndWithFourEyes)
{
    for (const auto& id : library.policyIds())
        EXPECT_EQ(library.policy(id)->allowsRows, id == "onderzoek") << id;
    EXPECT_TRUE(library.policy("onderzoek")->fourEyes);
    EXPECT_FALSE(library.policy("onderzoek")->freeText);
}

TEST_F(ShippedPolicies, AreCoarserForFunctionInTwoClassesAndAgeInTens)
{
    const auto& rows = library.policy("onderzoek")->rows;

    EXPECT_EQ(groupingOf(rows, "functie")->classes.size() + 1, 2u);
    EXPECT_EQ(bandOf(rows, "leeftijd")->width, 10);
    EXPECT_EQ(bandOf(rows, "ervaring")->width, 5);
    EXPECT_EQ(bandOf(rows, "cijfer"), nullptr);
}

}  // namespace
}  // namespace forms
