// Why the clock stands still: one reason, another, or none.
#pragma once

#include <wx/string.h>

#include <functional>
#include <map>
#include <optional>

#include "app/desktop/widgets/surface.h"
#include "forms/model/team.h"

class wxToggleButton;

namespace app::desktop {

// "even stil"
wxString describe(forms::PauseReason reason);

class PauseReasons : public Surface {
public:
    PauseReasons(wxWindow* parent, std::function<void(forms::PauseReason)> chosen);

    // Is there only while the clock stands still, for what was said; nothing: the clock runs.
    void show(std::optional<forms::PauseReason> said);

private:
    std::map<forms::PauseReason, wxToggleButton*> buttons_;
    std::optional<forms::PauseReason> shown_;  // while the clock stands still
};

}  // namespace app::desktop
