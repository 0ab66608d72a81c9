#include "app/desktop/lock/lock_card.h"

#include "app/desktop/lock/lock_times.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

class LockCardTest : public tests::WindowTest {
protected:
    ~LockCardTest() override { clear(); }

    tests::EntryWorkspace world;
};

TEST_F(LockCardTest, ShowsWhatHoldsAndKeepsWhatIsChosen)
{
    show(*new LockCard(&frame, world.workspace));
    EXPECT_EQ(control<wxChoice>("Vergrendelen na").GetStringSelection(), "5 minuten");
    EXPECT_EQ(control<wxChoice>("Tijdens het doorgeven na").GetStringSelection(), "1 minuut");
    choose("Vergrendelen na", "10 minuten");
    choose("Tijdens het doorgeven na", "2 minuten");
    EXPECT_EQ(lockTimes(world.workspace.database()), (LockTimes{10min, 2min}));
    EXPECT_TRUE(world.workspace.dossier->waitUntilSealed().isSafe());
}

}  // namespace
}  // namespace app::desktop
