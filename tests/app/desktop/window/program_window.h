#pragma once

#include <stdexcept>

#include "app/desktop/frame/main_frame.h"

namespace app::desktop::tests {

// The window of the program that was opened last. Throws std::runtime_error when there is none.
inline MainFrame& programWindow()
{
    MainFrame* last = nullptr;
    for (auto* top : wxTopLevelWindows)
        if (auto* found = dynamic_cast<MainFrame*>(top); found && !found->IsBeingDeleted())
            last = found;
    if (!last)
        throw std::runtime_error("no window of the program");
    return *last;
}

}  // namespace app::desktop::tests
