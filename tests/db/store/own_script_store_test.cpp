#include "db/store/own_script_store.h"

#include "tests/db/store/store_fixture.h"

namespace {

using namespace std::chrono_literals;

class OwnScriptStoreTest : public tests::StoreTest {
protected:
    db::OwnScriptStore own{database};
    forms::OwnScript casus{"casus", 90s, "Vertel maar.", "Te lang.", "Zonder namen."};
    forms::OwnScript stil{"stil", 60s, "Schrijf.", "", ""};
};

TEST_F(OwnScriptStoreTest, KeepsThemForEachProgramme)
{
    EXPECT_TRUE(own.all().empty());
    own.keep("rtm-kort", {casus, stil});
    own.keep("wijkronde", {casus});
    EXPECT_EQ(own.all().at("rtm-kort"), (std::vector{casus, stil}));
    EXPECT_EQ(own.all().at("wijkronde"), std::vector{casus});
}

TEST_F(OwnScriptStoreTest, ReplacesWhatWasKeptAndForgetsIt)
{
    own.keep("rtm-kort", {casus, stil});
    own.keep("wijkronde", {casus});
    casus.say = "Wat speelt er?";
    own.keep("rtm-kort", {casus});
    EXPECT_EQ(own.all().at("rtm-kort"), std::vector{casus});
    own.keep("rtm-kort", {});
    EXPECT_FALSE(own.all().contains("rtm-kort"));
    EXPECT_TRUE(own.all().contains("wijkronde"));
}

}  // namespace
