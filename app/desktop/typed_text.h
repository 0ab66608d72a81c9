// What somebody typed in the last second, in the hands of the screen that shows it.
#pragma once

#include "app/desktop/workspace.h"

namespace app::desktop {

// Has `keep` called before the dossier is locked or closed, for as long as this lives. The next screen may
// have taken over by the time this one goes.
class TypedText {
public:
    TypedText(Workspace& workspace, std::function<void()> keep)
        : workspace_(workspace), mine_(workspace.keepTyped = std::make_shared<const Keep>(std::move(keep)))
    {
    }
    ~TypedText()
    {
        if (workspace_.keepTyped == mine_)
            workspace_.keepTyped.reset();
    }
    TypedText(const TypedText&) = delete;
    TypedText& operator=(const TypedText&) = delete;

private:
    using Keep = std::function<void()>;

    Workspace& workspace_;
    std::shared_ptr<const Keep> mine_;
};

}  // namespace app::desktop
