#include "app/desktop/lock/retreat.h"

#include <wx/defs.h>

#include <utility>

#include "app/desktop/lock/native_lock.h"

namespace app::desktop {

Retreat::Retreat()
{
    timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { look(); });
}

void Retreat::begin(std::function<void()> arrived)
{
    arrived_ = std::move(arrived);
    Register();
    timer_.Start(1);
    native::closeNewest();
}

int Retreat::Enter(wxDialog*)
{
    return wxID_CANCEL;
}

void Retreat::look()
{
    if (native::closeNewest() || !native::isInOutermostLoop())
        return;
    timer_.Stop();
    Unregister();
    std::exchange(arrived_, nullptr)();
}

}  // namespace app::desktop
