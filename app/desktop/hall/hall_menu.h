// How the coach leads the zaalscherm with the mouse; the keys are Z and B (screens.md 3).
#pragma once

#include <wx/string.h>

#include "app/desktop/hall/hall.h"

class wxWindow;

namespace app::desktop {

// "Zaalscherm", "Zaalscherm: zwart", "Zaalscherm: staat stil"
wxString hallInBrief(const Hall& hall);

// By a key: draws the curtain or takes it away, and tells so on `screen`. What there is to say instead when
// the zaalscherm is not open, else nothing.
wxString drawCurtain(wxWindow& screen, Hall& hall, Hall::Curtain curtain);

// Opens the menu; `coach` is the window that the zaalscherm must not cover.
void popUpHallMenu(wxWindow& coach, Hall& hall);

}  // namespace app::desktop
