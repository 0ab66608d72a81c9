// Back and forth through the parts of a meeting, by names alone.
#include <gtest/gtest.h>

#include "db/store/meeting_store.h"
#include "forms/meeting/agenda.h"
#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/atspi/program.h"

namespace {

using tests::Program;

class PartsWalk : public testing::Test {
protected:
    std::filesystem::path folder =
        tests::emptyFolder(testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::path file = folder / "proef.leertafel";

    void SetUp() override { tests::makeSmallDossier(file); }
    void TearDown() override { std::filesystem::remove_all(folder); }

    static void unlock(const Program& program)
    {
        program.type("Wachtwoordzin", tests::passphrase);
        program.press("Openen");
    }
    static void toPart(const Program& program, const std::string& item)
    {
        program.press("Ander onderdeel");
        std::optional<tests::Accessible> found;
        tests::until("in the menu: " + item, [&] {
            for (const auto& each : program.all())
                if (each.role() == "menu item" && each.name() == item)
                    found = each;
            return found.has_value();
        });
        found->press();
    }
    forms::Meeting kept() const
    {
        const auto dossier = db::Dossier::open(file, db::Passphrase(tests::passphrase), db::Access::ReadOnly);
        return db::MeetingStore(dossier->database()).running().value();
    }
};

TEST_F(PartsWalk, EachPartIsReachedAndACasusrondeWaitsForWhoComesBack)
{
    {
        const Program program({file.string()});
        unlock(program);
        program.press("Bijeenkomst beginnen");
        program.waitFor("Zeg");
        program.expectEveryNameOn("inchecken");
        program.press("Terugblik");
        program.waitFor("onderdeel 2 van 6");
        program.expectEveryNameOn("terugblik");
        toPart(program, "Inchecken (gedaan)");
        program.waitFor("onderdeel 1 van 6");
        toPart(program, "Casus 2");
        program.press("Aisha Bakker");
        program.waitFor("Casus in het kort");
        toPart(program, "Inchecken (gedaan)");
        program.waitFor("onderdeel 1 van 6");
        program.waitFor("bewaard");
        program.kill();
    }
    {
        const Program program({file.string()});
        unlock(program);
        program.waitFor("onderdeel 1 van 6");
        program.press("Casus 2");
        program.waitFor("Casus in het kort");
        program.find("Klok verder");
        program.waitFor("bewaard");
    }

    const auto meeting = kept();
    ASSERT_EQ(meeting.activities.size(), 6U);
    EXPECT_EQ(forms::presentActivity(meeting), 3U);
    EXPECT_EQ(meeting.activities[0].breaks.size(), 2U) << "two times elsewhere";
    EXPECT_FALSE(meeting.activities[2].startedAt) << "nobody came to the first casus";
    EXPECT_EQ(meeting.activities[3].breaks.size(), 1U);
}

}  // namespace
