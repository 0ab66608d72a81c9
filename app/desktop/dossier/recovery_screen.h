// The new herstelsleutel of a dossier that is open.
#pragma once

#include <functional>
#include <string>

#include "app/desktop/widgets/surface.h"

namespace app::desktop {

class RecoveryScreen : public ScrolledSurface {
public:
    RecoveryScreen(wxWindow* parent, const std::string& team, const std::string& key,
                   std::function<void()> done);
};

}  // namespace app::desktop
