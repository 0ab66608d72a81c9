#include <gio/gio.h>
#include <gio/gunixfdlist.h>
#include <glib/gstdio.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "app/desktop/lock/desktop_lock.h"

namespace app::desktop {
namespace {

struct Saver {
    const char* name;
    const char* path;
};
// GNOME has a name of its own besides the common one; KDE has the common one at a shorter path.
constexpr std::array savers = {Saver{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
                               Saver{"org.freedesktop.ScreenSaver", "/ScreenSaver"},
                               Saver{"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
                               Saver{"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
                               Saver{"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
                               Saver{"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"}};

constexpr const char* login = "org.freedesktop.login1";
constexpr const char* loginPath = "/org/freedesktop/login1";
constexpr const char* manager = "org.freedesktop.login1.Manager";
constexpr const char* session = "org.freedesktop.login1.Session";

bool toldTrue(GVariant* parameters)
{
    gboolean value = FALSE;
    if (g_variant_is_of_type(parameters, G_VARIANT_TYPE("(b)")))
        g_variant_get(parameters, "(b)", &value);
    return value;
}

}  // namespace

// Answers of the buses come back later, perhaps when nobody listens any more; each holds a weak pointer.
class DesktopLock::Buses : public std::enable_shared_from_this<Buses> {
public:
    explicit Buses(Lock lock) : lock_(std::move(lock)) {}
    ~Buses()
    {
        letSleep();
        for (const auto& [bus, subscription] : subscriptions_)
            g_dbus_connection_signal_unsubscribe(bus, subscription);
        for (auto* bus : buses_)
            g_object_unref(bus);
    }
    Buses(const Buses&) = delete;
    Buses& operator=(const Buses&) = delete;

    void listen()
    {
        connect(G_BUS_TYPE_SESSION, &Buses::watchSavers);
        connect(G_BUS_TYPE_SYSTEM, &Buses::watchLogin);
    }

private:
    using Told = void (Buses::*)(GVariant* parameters);
    using Connected = void (Buses::*)(GDBusConnection* bus);
    using Answered = void (Buses::*)(GDBusConnection* bus, GVariant* answer, GUnixFDList* files);

    // What one question to a bus leads to.
    template <class Then>
    struct Waiting {
        std::weak_ptr<Buses> buses;
        Then then;
    };

    void connect(GBusType which, Connected then)
    {
        const auto connected = +[](GObject*, GAsyncResult* result, gpointer data) {
            const std::unique_ptr<Waiting<Connected>> waiting(static_cast<Waiting<Connected>*>(data));
            auto* bus = g_bus_get_finish(result, nullptr);
            if (!bus)
                return;
            // When the bus goes, the program stays.
            g_dbus_connection_set_exit_on_close(bus, FALSE);
            const auto buses = waiting->buses.lock();
            if (!buses)
                return g_object_unref(bus);
            buses->buses_.push_back(bus);
            ((*buses).*waiting->then)(bus);
        };
        g_bus_get(which, nullptr, connected, new Waiting<Connected>{weak_from_this(), then});
    }

    void watchSavers(GDBusConnection* bus)
    {
        for (const auto& saver : savers)
            subscribe(bus, saver.name, saver.name, "ActiveChanged", saver.path, &Buses::saverChanged);
    }

    void watchLogin(GDBusConnection* bus)
    {
        subscribe(bus, login, manager, "PrepareForSleep", loginPath, &Buses::sleepChanged);
        // "auto" also finds the session of a program that the desktop started outside it.
        const char* own = g_getenv("XDG_SESSION_ID");
        ask(bus, "GetSession", g_variant_new("(s)", own ? own : "auto"), &Buses::watchSession);
        stayAwake(bus);
    }

    void watchSession(GDBusConnection* bus, GVariant* answer, GUnixFDList*)
    {
        const char* path = nullptr;
        g_variant_get(answer, "(&o)", &path);
        subscribe(bus, login, session, "Lock", path, &Buses::sessionLocks);
    }

    void subscribe(GDBusConnection* bus, const char* sender, const char* interface, const char* signal,
                   const char* path, Told told)
    {
        const auto heard = +[](GDBusConnection*, const gchar*, const gchar*, const gchar*, const gchar*,
                               GVariant* parameters, gpointer data) {
            const auto& waiting = *static_cast<Waiting<Told>*>(data);
            if (const auto buses = waiting.buses.lock())
                ((*buses).*waiting.then)(parameters);
        };
        const auto subscription = g_dbus_connection_signal_subscribe(
            bus, sender, interface, signal, path, nullptr, G_DBUS_SIGNAL_FLAGS_NONE, heard,
            new Waiting<Told>{weak_from_this(), told},
            [](gpointer data) { delete static_cast<Waiting<Told>*>(data); });
        subscriptions_.emplace_back(bus, subscription);
    }

    void ask(GDBusConnection* bus, const char* method, GVariant* arguments, Answered then)
    {
        const auto answered = +[](GObject* source, GAsyncResult* result, gpointer data) {
            const std::unique_ptr<Waiting<Answered>> waiting(static_cast<Waiting<Answered>*>(data));
            GUnixFDList* files = nullptr;
            auto* connection = G_DBUS_CONNECTION(source);
            auto* answer =
                g_dbus_connection_call_with_unix_fd_list_finish(connection, &files, result, nullptr);
            if (const auto buses = waiting->buses.lock(); buses && answer)
                ((*buses).*waiting->then)(connection, answer, files);
            g_clear_pointer(&answer, g_variant_unref);
            g_clear_object(&files);
        };
        g_dbus_connection_call_with_unix_fd_list(bus, login, loginPath, manager, method, arguments, nullptr,
                                                 G_DBUS_CALL_FLAGS_NONE, -1, nullptr, nullptr, answered,
                                                 new Waiting<Answered>{weak_from_this(), then});
    }

    // Asks the system to wait a moment before each sleep. Everybody can read the reason: it names nobody.
    void stayAwake(GDBusConnection* bus)
    {
        ask(bus, "Inhibit",
            g_variant_new("(ssss)", "sleep", "Leertafel", "Leertafel vergrendelt het dossier.", "delay"),
            &Buses::mayWait);
    }

    void mayWait(GDBusConnection* bus, GVariant*, GUnixFDList* files)
    {
        letSleep();
        loginBus_ = bus;
        if (files && g_unix_fd_list_get_length(files) > 0)
            inhibitor_ = g_unix_fd_list_get(files, 0, nullptr);
    }

    // Lets the laptop sleep: nothing here waits any more.
    void letSleep()
    {
        if (const int held = std::exchange(inhibitor_, -1); held >= 0)
            g_close(held, nullptr);
    }

    void saverChanged(GVariant* parameters)
    {
        if (toldTrue(parameters))
            lock_([] {});
    }

    void sessionLocks(GVariant*)
    {
        lock_([] {});
    }

    void sleepChanged(GVariant* parameters)
    {
        if (!toldTrue(parameters)) {
            if (loginBus_)
                stayAwake(loginBus_);
            return;
        }
        lock_([weak = weak_from_this()] {
            if (const auto buses = weak.lock())
                buses->letSleep();
        });
    }

    Lock lock_;
    std::vector<GDBusConnection*> buses_;
    std::vector<std::pair<GDBusConnection*, guint>> subscriptions_;
    GDBusConnection* loginBus_ = nullptr;
    int inhibitor_ = -1;
};

DesktopLock::DesktopLock(Lock lock) : buses_(std::make_shared<Buses>(std::move(lock)))
{
    buses_->listen();
}

DesktopLock::~DesktopLock() = default;

}  // namespace app::desktop
