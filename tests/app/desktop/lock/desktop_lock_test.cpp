// A desktop of python-dbusmock on a bus of its own: what it tells is heard, and the laptop sleeps only when
// everything is locked.
#include "app/desktop/lock/desktop_lock.h"

#include <gio/gio.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace app::desktop {
namespace {

void until(const std::string& what, const std::function<bool()>& holds)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds{20};
    while (!holds()) {
        ASSERT_LT(std::chrono::steady_clock::now(), deadline) << "waited in vain: " << what;
        while (g_main_context_iteration(nullptr, FALSE)) {
        }
        g_usleep(2'000);
    }
}

class DesktopLockTest : public testing::Test {
protected:
    DesktopLockTest()
    {
        g_test_dbus_up(daemon);
        // One bus is both: the names on them do not meet.
        g_setenv("DBUS_SYSTEM_BUS_ADDRESS", g_test_dbus_get_bus_address(daemon), TRUE);
        g_setenv("XDG_SESSION_ID", "own", TRUE);
        bus = g_bus_get_sync(G_BUS_TYPE_SYSTEM, nullptr, nullptr);
        g_dbus_connection_set_exit_on_close(bus, FALSE);
    }
    ~DesktopLockTest() override
    {
        listening.reset();
        for (const auto process : mocks) {
            ::kill(process, SIGTERM);
            waitpid(process, nullptr, 0);
        }
        g_object_unref(bus);
        while (g_main_context_iteration(nullptr, FALSE)) {
        }
        if (g_test_dbus_get_bus_address(daemon))
            g_test_dbus_stop(daemon);
        g_object_unref(daemon);
    }

    void start(std::vector<std::string> words, const std::string& name)
    {
        words.insert(words.begin(), {"/usr/bin/python3", "-m", "dbusmock"});
        std::vector<char*> raw;
        for (auto& word : words)
            raw.push_back(word.data());
        raw.push_back(nullptr);
        GPid process = 0;
        // The mock tells of each call.
        const auto quiet = static_cast<GSpawnFlags>(G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL);
        ASSERT_TRUE(g_spawn_async(nullptr, raw.data(), nullptr, quiet, nullptr, nullptr, &process, nullptr));
        mocks.push_back(process);
        until(name, [&] {
            auto* owned = call("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner",
                               g_variant_new("(s)", name.c_str()));
            gboolean there = FALSE;
            g_variant_get(owned, "(b)", &there);
            g_variant_unref(owned);
            return there;
        });
    }
    void startLogin()
    {
        start({"--template", "logind"}, login);
        for (const auto* session : {"own", "other"})
            g_variant_unref(call(login, loginPath, mock, "AddSession",
                                 g_variant_new("(ssusb)", session, "seat0", 1000U, "iemand", TRUE)));
    }

    GVariant* call(const char* name, const char* path, const char* interface, const char* method,
                   GVariant* arguments)
    {
        GError* error = nullptr;
        auto* answer = g_dbus_connection_call_sync(bus, name, path, interface, method, arguments, nullptr,
                                                   G_DBUS_CALL_FLAGS_NONE, -1, nullptr, &error);
        if (!answer)
            throw std::runtime_error(error->message);
        return answer;
    }
    void emit(const char* name, const char* path, const char* interface, const char* signal, bool value)
    {
        GVariantBuilder arguments;
        g_variant_builder_init(&arguments, G_VARIANT_TYPE("av"));
        g_variant_builder_add(&arguments, "v", g_variant_new_boolean(value));
        g_variant_unref(call(name, path, mock, "EmitSignal",
                             g_variant_new("(sssav)", interface, signal, "b", &arguments)));
    }
    void sleep(bool begins)
    {
        emit(login, loginPath, "org.freedesktop.login1.Manager", "PrepareForSleep", begins);
    }
    void lockSession(const std::string& session)
    {
        const auto path = std::string(loginPath) + "/session/" + session;
        g_variant_unref(call(login, path.c_str(), "org.freedesktop.login1.Session", "Lock", nullptr));
    }
    std::size_t inhibitors()
    {
        auto* answer = call(login, loginPath, "org.freedesktop.login1.Manager", "ListInhibitors", nullptr);
        auto* list = g_variant_get_child_value(answer, 0);
        const auto count = g_variant_n_children(list);
        g_variant_unref(list);
        g_variant_unref(answer);
        return count;
    }
    void listen()
    {
        listening.emplace([this](std::function<void()> done) {
            ++locks;
            locked = std::move(done);
        });
    }
    // The program is heard by nobody when it begins to listen; so a signal is given until it arrives.
    void heard(const std::string& what, const std::function<void()>& tell)
    {
        until(what, [&] {
            tell();
            return locks > 0;
        });
    }

    static constexpr const char* login = "org.freedesktop.login1";
    static constexpr const char* loginPath = "/org/freedesktop/login1";
    static constexpr const char* mock = "org.freedesktop.DBus.Mock";

    GTestDBus* daemon = g_test_dbus_new(G_TEST_DBUS_NONE);
    GDBusConnection* bus = nullptr;
    std::vector<GPid> mocks;
    std::optional<DesktopLock> listening;
    int locks = 0;
    std::function<void()> locked;
};

TEST_F(DesktopLockTest, LocksWithTheOwnSessionAndNoOther)
{
    startLogin();
    listen();
    heard("the lock of the own session", [this] { lockSession("own"); });
    until("quiet", [this] { return !g_main_context_pending(nullptr); });
    locks = 0;
    lockSession("other");
    lockSession("own");
    until("the second lock", [this] { return locks > 0; });
    EXPECT_EQ(locks, 1);
}

TEST_F(DesktopLockTest, LetsTheLaptopSleepWhenEverythingIsLocked)
{
    startLogin();
    listen();
    until("a reason to wait", [this] { return inhibitors() == 1; });
    sleep(true);
    until("the lock before sleep", [this] { return locks == 1; });
    EXPECT_EQ(inhibitors(), 1U) << "the laptop slept before the dossier was locked";
    locked();
    until("nothing to wait for", [this] { return inhibitors() == 0; });
    sleep(false);
    until("a reason to wait the next time", [this] { return inhibitors() == 1; });
    EXPECT_EQ(locks, 1) << "waking up is no reason to lock";
}

TEST_F(DesktopLockTest, LetsTheLaptopSleepWhenItListensNoMore)
{
    startLogin();
    listen();
    until("a reason to wait", [this] { return inhibitors() == 1; });
    listening.reset();
    until("nothing to wait for", [this] { return inhibitors() == 0; });
}

TEST_F(DesktopLockTest, LocksWithTheScreenOfGnome)
{
    start({"--template", "gnome_screensaver"}, "org.gnome.ScreenSaver");
    listen();
    heard("the lock of GNOME", [this] {
        emit("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged",
             true);
    });
}

TEST_F(DesktopLockTest, LocksWithTheScreenOfOtherDesktopsAndNotWhenThatUnlocks)
{
    const auto* saver = "org.freedesktop.ScreenSaver";
    const auto* path = "/org/freedesktop/ScreenSaver";
    start({saver, path, saver}, saver);
    listen();
    heard("the lock of the desktop", [&] { emit(saver, path, saver, "ActiveChanged", true); });
    until("quiet", [this] { return !g_main_context_pending(nullptr); });
    locks = 0;
    emit(saver, path, saver, "ActiveChanged", false);
    emit(saver, path, saver, "ActiveChanged", true);
    until("the second lock", [this] { return locks > 0; });
    EXPECT_EQ(locks, 1);
}

TEST_F(DesktopLockTest, DoesNotMissADesktopThatTellsNothing)
{
    listen();
    until("quiet", [this] { return !g_main_context_pending(nullptr); });
    EXPECT_EQ(locks, 0);
}

TEST_F(DesktopLockTest, OutlivesTheBus)
{
    startLogin();
    listen();
    until("a reason to wait", [this] { return inhibitors() == 1; });
    g_test_dbus_stop(daemon);
    until("the bus is gone", [this] { return static_cast<bool>(g_dbus_connection_is_closed(bus)); });
    EXPECT_EQ(locks, 0);
}

}  // namespace
}  // namespace app::desktop
