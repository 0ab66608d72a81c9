// The desktop's own lock, and the sleep of the laptop.
#pragma once

#include <functional>
#include <memory>

namespace app::desktop {

// Listens for as long as it lives. A desktop that tells nothing is no trouble: then nothing is called.
class DesktopLock {
public:
    // `lock` is called when the desktop locks and before the laptop sleeps. It is given what to call as soon
    // as everything is locked: sleep waits for that, as long as the system lets it.
    using Lock = std::function<void(std::function<void()> locked)>;
    explicit DesktopLock(Lock lock);
    ~DesktopLock();
    DesktopLock(const DesktopLock&) = delete;
    DesktopLock& operator=(const DesktopLock&) = delete;

private:
    class Buses;
    std::shared_ptr<Buses> buses_;
};

}  // namespace app::desktop
