#include "app/desktop/round/round_keys.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/radiobut.h>
#include <wx/textctrl.h>

namespace app::desktop {
namespace {

template <class... Controls>
bool isOneOf(wxWindow* window)
{
    return (dynamic_cast<Controls*>(window) || ...);
}

}  // namespace

RoundKey roundKey(const wxKeyEvent& event, wxWindow* focused)
{
    if (isOneOf<wxTextCtrl, wxChoice>(focused) || event.ControlDown() || event.AltDown())
        return RoundKey::None;
    const bool picked = isOneOf<wxCheckBox, wxRadioButton>(focused);
    switch (event.GetKeyCode()) {
        case WXK_SPACE:
            return picked || isOneOf<wxAnyButton>(focused) ? RoundKey::None : RoundKey::StartOrPause;
        case WXK_RIGHT:
        case WXK_NUMPAD_RIGHT:
            return picked ? RoundKey::None : RoundKey::Next;
        case WXK_LEFT:
        case WXK_NUMPAD_LEFT:
            return picked ? RoundKey::None : RoundKey::Back;
        case '+':
        case WXK_NUMPAD_ADD:
            return event.ShiftDown() ? RoundKey::Minute : RoundKey::HalfMinute;
        case '=':
            // Where the plus stands above the equals sign, Shift is part of the plus itself.
            return event.ShiftDown() ? RoundKey::HalfMinute : RoundKey::None;
        case 'M':
            return RoundKey::Mute;
        case 'Z':
            return RoundKey::Black;
        case 'B':
            return RoundKey::Freeze;
        default:
            return RoundKey::None;
    }
}

}  // namespace app::desktop
