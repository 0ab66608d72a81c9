#include "app/desktop/part/part_keys.h"

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

PartKey partKey(const wxKeyEvent& event, wxWindow* focused)
{
    if (isOneOf<wxTextCtrl, wxChoice>(focused) || event.ControlDown() || event.AltDown())
        return PartKey::None;
    const bool picked = isOneOf<wxCheckBox, wxRadioButton>(focused);
    switch (event.GetKeyCode()) {
        case WXK_SPACE:
            return picked || isOneOf<wxAnyButton>(focused) ? PartKey::None : PartKey::StartOrPause;
        case WXK_RIGHT:
        case WXK_NUMPAD_RIGHT:
            return picked ? PartKey::None : PartKey::Next;
        case WXK_LEFT:
        case WXK_NUMPAD_LEFT:
            return picked ? PartKey::None : PartKey::Back;
        case '+':
        case WXK_NUMPAD_ADD:
            return event.ShiftDown() ? PartKey::Minute : PartKey::HalfMinute;
        case '=':
            // Where the plus stands above the equals sign, Shift is part of the plus itself.
            return event.ShiftDown() ? PartKey::HalfMinute : PartKey::None;
        case 'M':
            return PartKey::Mute;
        case 'Z':
            return PartKey::Black;
        case 'B':
            return PartKey::Freeze;
        default:
            return PartKey::None;
    }
}

}  // namespace app::desktop
