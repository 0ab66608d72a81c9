// What stands in the fields of a screen and is kept nowhere yet, as one text that can be kept.
#pragma once

#include <string>

class wxWindow;

namespace app::desktop {

// Of every field below `screen` in which somebody typed: its name, what stands in it and where the cursor
// was. Empty when there is none, and on a page where a wachtwoordzin is being typed: that is begun again, and
// its screen may be at work on the dossier.
std::string typedIn(const wxWindow& screen);

// Puts it back into the fields of the same names and the cursor where it was. Fields that are not there any
// more, and text that typedIn() did not make, are passed over.
void typeAgain(wxWindow& screen, const std::string& typed);

// Empties every field, the secret ones too.
void emptyFields(wxWindow& screen);

}  // namespace app::desktop
