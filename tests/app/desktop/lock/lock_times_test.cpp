#include "app/desktop/lock/lock_times.h"

#include <gtest/gtest.h>

#include "db/database.h"
#include "db/schema.h"
#include "db/store/team_store.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

class LockTimesTest : public testing::Test {
protected:
    LockTimesTest() { db::migrate(database); }
    db::Database database = db::Database::inMemory();
};

TEST_F(LockTimesTest, AreFiveMinutesAndOneAtHandOver)
{
    EXPECT_EQ(lockTimes(database), (LockTimes{5min, 1min}));
}

TEST_F(LockTimesTest, AreWhatTheCoachChose)
{
    keep({15min, 2min}, database);
    EXPECT_EQ(lockTimes(database), (LockTimes{15min, 2min}));
}

TEST_F(LockTimesTest, NeverComeFromWhatCannotBeChosen)
{
    for (const auto* kept : {"0", "-1", "99999", "nooit", ""}) {
        db::TeamStore(database).setSetting("vergrendelen-na", kept);
        EXPECT_EQ(lockTimes(database).usual, 5min) << kept;
    }
}

}  // namespace
}  // namespace app::desktop
