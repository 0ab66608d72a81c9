// How the coach leads the zaalscherm with the mouse; the keys are Z and B (screens.md 3).
#pragma once

#include <wx/string.h>

class wxWindow;

namespace app::desktop {

class Hall;

// "Zaalscherm", "Zaalscherm: zwart", "Zaalscherm: staat stil"
wxString hallInBrief(const Hall& hall);

// Opens the menu; `coach` is the window that the zaalscherm must not cover.
void popUpHallMenu(wxWindow& coach, Hall& hall);

}  // namespace app::desktop
