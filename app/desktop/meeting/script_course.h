// What a leercoach says in own words: how it is kept, and how a time is typed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/desktop/workspace.h"
#include "forms/model/own_script.h"

namespace app::desktop {

// As the team says it now, each item of the programme. Precondition: there is such a programme.
std::vector<forms::OwnScript> scriptsNow(const Workspace& workspace, const std::string& programme);

// Keeps one item in own words and commits; the next round and the next part speak them. One that says what
// the programme says is no longer its own.
void keepScript(Workspace& workspace, const std::string& programme, const forms::OwnScript& script);

// In place of all that the team has of its own in this programme; none: back to the original. Commits.
void keepScripts(Workspace& workspace, const std::string& programme,
                 const std::vector<forms::OwnScript>& scripts);

// "1:30", "2" or "2 min": minutes, and seconds behind a colon. Nothing when it is no time.
std::optional<std::chrono::seconds> lengthFrom(const std::string& typed);

}  // namespace app::desktop
