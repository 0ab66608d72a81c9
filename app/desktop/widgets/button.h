// Native buttons in the looks of the theme.
#pragma once

#include <wx/button.h>

#include <functional>
#include <string>

namespace app::desktop {

enum class ButtonLook { Plain, Primary, Big, Link, Quiet };  // Quiet: small, in a bar

// A button whose accessible name is its label without arrows. `iconName` is one of assets/icons, or empty.
wxButton* button(wxWindow* parent, const wxString& label, ButtonLook look, std::function<void()> pressed,
                 const std::string& iconName = {});

// Gives the button another label, and the accessible name that goes with it.
void relabel(wxButton& button, const wxString& label);

}  // namespace app::desktop
