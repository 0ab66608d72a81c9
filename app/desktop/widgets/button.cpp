#include "app/desktop/widgets/button.h"

#include "app/desktop/native.h"
#include "app/desktop/widgets/icon.h"

namespace app::desktop {
namespace {

wxString spoken(wxString label)
{
    for (const auto& arrow : {L"\u2039", L"\u203a"})
        label.Replace(arrow, "");
    return label.Trim(true).Trim(false);
}

bool standsOnPetrol(ButtonLook look)
{
    return look == ButtonLook::Primary || look == ButtonLook::Big;
}

void dress(wxButton& button, ButtonLook look)
{
    if (standsOnPetrol(look))
        native::addClass(button, "primary");
    if (look == ButtonLook::Big)
        native::addClass(button, "big");
    if (look == ButtonLook::Link)
        native::addClass(button, "link");
    if (look == ButtonLook::Quiet)
        native::addClass(button, "quiet");
}

}  // namespace

wxButton* button(wxWindow* parent, const wxString& label, ButtonLook look, std::function<void()> pressed,
                 const std::string& iconName)
{
    auto* made = new wxButton(parent, wxID_ANY, " ");
    dress(*made, look);
    if (!iconName.empty()) {
        made->SetBitmap(icon(iconName, standsOnPetrol(look) ? theme::onPetrol : theme::ink));
    }
    relabel(*made, label);
    made->Bind(wxEVT_BUTTON, [pressed = std::move(pressed)](wxCommandEvent&) { pressed(); });
    return made;
}

void relabel(wxButton& button, const wxString& label)
{
    button.SetLabel(wxControl::EscapeMnemonics(label));
    native::setName(button, spoken(label));
    button.InvalidateBestSize();
}

}  // namespace app::desktop
