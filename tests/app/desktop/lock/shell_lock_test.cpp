// The whole window: when it locks by itself, and what it shows before and after.
#include <gio/gio.h>

#include "app/desktop/frame/main_frame.h"
#include "app/desktop/frame/shell.h"
#include "app/desktop/lock/lock_times.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/window/program_window.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

constexpr auto passphrase = "vier lange woorden samen";

class ShellLockTest : public testing::Test {
protected:
    ShellLockTest()
    {
        world.closeMeeting();
        world.workspace.dossier->commit();
        world.workspace.dossier.reset();
        wxEventLoopBase::SetActive(&loop);
        shell.emplace(file, clock.steady());
        window = &tests::programWindow();
        tests::settleEvents();
    }
    ~ShellLockTest() override
    {
        window->Destroy();
        tests::settleEvents();
        shell.reset();
        tests::settleEvents();
        wxEventLoopBase::SetActive(nullptr);
    }

    template <class Holds>
    void until(const std::string& what, const Holds& holds)
    {
        for (int left = 1000; !holds(); --left) {
            if (left == 0)
                throw std::runtime_error("waited for: " + what);
            wxMilliSleep(10);
            tests::settleEvents();
        }
    }
    void waitFor(const wxString& control)
    {
        until(control.utf8_string(), [&] { return tests::named(*window, control) != nullptr; });
    }
    void push(const wxString& name)
    {
        waitFor(name);
        tests::send(*tests::named(*window, name), wxEVT_BUTTON, 1);
    }
    wxTextCtrl& field(const wxString& name) { return tests::control<wxTextCtrl>(*window, name); }
    void unlock()
    {
        waitFor("Wachtwoordzin");
        field("Wachtwoordzin").SetValue(passphrase);
        push("Openen");
    }
    bool isLocked() { return tests::says(*window, "Vergrendeld."); }
    void expectLock()
    {
        until("the lock", [this] { return isLocked(); });
    }
    // The window looks at its clock each second.
    void expectNoLock()
    {
        const auto end = std::chrono::steady_clock::now() + 1500ms;
        until("two looks at the clock", [&] { return std::chrono::steady_clock::now() > end; });
        EXPECT_FALSE(isLocked());
    }

    tests::EntryWorkspace world;  // makes the dossier, and is closed before the window opens it
    std::filesystem::path file = world.folder.path / "linde.leertafel";
    ::tests::FakeClock clock;
    wxEventLoop loop;
    std::optional<Shell> shell;
    MainFrame* window = nullptr;
};

TEST_F(ShellLockTest, LocksAfterFiveMinutesAndComesBackWithWhatWasTyped)
{
    unlock();
    push("Team");
    waitFor("Veranderen: Bram Oskam");
    push("Veranderen: Bram Oskam");
    waitFor("Naam");
    field("Naam").SetValue("Bram Oskam-de Gr");
    field("Naam").MarkDirty();
    clock.advance(5min - 1s);
    expectNoLock();
    clock.advance(1s);
    expectLock();
    EXPECT_EQ(tests::named(*window, "Naam"), nullptr);
    EXPECT_FALSE(tests::says(*window, "Bram"));

    unlock();
    waitFor("Naam");
    EXPECT_EQ(field("Naam").GetValue(), "Bram Oskam-de Gr") << "in the form that was open";
    EXPECT_EQ(tests::named(*window, "Toevoegen"), nullptr);
}

// Quicker than the window, which closes the dossier when it has shown the lock.
TEST_F(ShellLockTest, LetsInWhoIsBackAtOnce)
{
    unlock();
    waitFor("Start casusronde");
    push("Vergrendelen (Ctrl L)");
    while (!isLocked())
        loop.Dispatch();
    field("Wachtwoordzin").SetValue(passphrase);
    tests::send(field("Wachtwoordzin"), wxEVT_TEXT_ENTER, 0);
    waitFor("Start casusronde");
}

TEST_F(ShellLockTest, LocksAfterOneMinuteDuringTheHandOverAndComesBackToIt)
{
    unlock();
    push("Nu doorgeven");
    waitFor("Laptop doorgeven");
    push("Laptop doorgeven");
    until("the names", [this] { return tests::says(*window, "Wie ben je?"); });
    clock.advance(1min);
    expectLock();
    unlock();
    until("the names again", [this] { return tests::says(*window, "Wie ben je?"); });
}

TEST_F(ShellLockTest, LocksWithTheScreenOfTheDesktop)
{
    unlock();
    waitFor("Start casusronde");
    const auto* saver = "org.gnome.ScreenSaver";
    auto* bus = g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, nullptr);
    const auto owned = g_bus_own_name_on_connection(bus, saver, G_BUS_NAME_OWNER_FLAGS_NONE, nullptr, nullptr,
                                                    nullptr, nullptr);
    until("the lock", [&] {
        g_dbus_connection_emit_signal(bus, nullptr, "/org/gnome/ScreenSaver", saver, "ActiveChanged",
                                      g_variant_new("(b)", TRUE), nullptr);
        return isLocked();
    });
    g_bus_unown_name(owned);
    g_object_unref(bus);
}

TEST_F(ShellLockTest, DoesNotInterruptAClockThatRunsWithinItsTime)
{
    {
        const auto dossier = db::Dossier::open(file, db::Passphrase(passphrase));
        keep({1min, 1min}, dossier->database());
        dossier->commit();
    }
    unlock();
    push("Start casusronde");
    push("Naar de casusronde");
    push("Aisha Bakker");
    until("the round", [this] { return tests::says(*window, "stap 1 van"); });
    clock.advance(40s);
    expectNoLock();
    clock.advance(40s);
    expectNoLock();
}

}  // namespace
}  // namespace app::desktop
