// What the leercoach says, looks after, and how long it may take.
#pragma once

#include <wx/window.h>

#include "forms/model/programme.h"

namespace app::desktop {

wxWindow* stepScript(wxWindow* parent, const forms::Step& step);
// For one item of the agenda; null when the programme says nothing about it.
wxWindow* activityScript(wxWindow* parent, const forms::AgendaItem& item);

}  // namespace app::desktop
