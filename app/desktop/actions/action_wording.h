// What is said about an action and its decisions.
#pragma once

#include <wx/string.h>

#include <vector>

#include "forms/meeting/look_back.h"
#include "forms/model/team.h"

namespace app::desktop {

wxString describe(forms::DecisionFault fault);

// "24 nov", "nu", or that there is no date.
wxString dueInWords(const forms::Action& action, forms::Date today);
bool isDue(const forms::Action& action, forms::Date today);

// "Aisha Bakker, samen met de wijkverpleegkundige"; empty when neither is known.
wxString whoInWords(const forms::Action& action, const std::vector<forms::Member>& members);

// "17 nov: doorgeschoven naar 24 nov. Er was nog geen tijd."
wxString decisionInWords(const forms::ActionDecision& decision);

}  // namespace app::desktop
