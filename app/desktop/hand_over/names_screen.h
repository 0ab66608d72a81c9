// Wie ben je? The only screen of a laptop in other hands that belongs to nobody.
#pragma once

#include <functional>

#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"

class wxSizer;

namespace app::desktop {

class NamesScreen : public Surface {
public:
    struct Ways {
        std::function<void(const forms::Member&)> chosen;
        std::function<void()> coach;
    };
    // Everybody who is asked something, with nothing that tells one name from another: not who sent, who
    // began, or who has a pincode. The first name has the focus.
    NamesScreen(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    wxWindow* buildNames();
    wxSizer* buildFoot();

    Workspace& workspace_;
    Ways ways_;
};

}  // namespace app::desktop
