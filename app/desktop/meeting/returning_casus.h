// The casus to which their inbrenger wanted to return, for the agenda of a meeting.
#pragma once

#include <string>
#include <vector>

#include "app/desktop/workspace.h"
#include "forms/model/team.h"

namespace app::desktop {

// The codes that still have to be put on the agenda of this meeting.
std::vector<std::string> codesToReturnTo(Workspace& workspace, const forms::Meeting& meeting);

// A part of the meeting asks how it went since.
void returnTo(forms::Meeting& meeting, const std::string& code);

}  // namespace app::desktop
