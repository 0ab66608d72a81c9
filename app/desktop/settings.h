// What the program remembers outside any dossier: how its window stood, and the sound. Nothing about a team
// or a person.
#pragma once

namespace app::desktop {

// From now on wxWidgets keeps settings in leertafel/venster.ini below the person's folder for settings
// (XDG_CONFIG_HOME, or ~/.config). Before the first window.
void useOwnSettings();

}  // namespace app::desktop
