#include "app/desktop/hall/hall_menu.h"

#include <wx/menu.h>

#include <functional>

#include "app/desktop/native.h"
#include "app/desktop/text.h"

namespace app::desktop {
namespace {

using Curtain = Hall::Curtain;
using forms::QuestionInHall;

wxMenuItem* add(wxMenu& menu, const wxString& label, wxItemKind kind, const std::function<void()>& chosen)
{
    auto* item = menu.Append(wxID_ANY, label, wxString{}, kind);
    menu.Bind(
        wxEVT_MENU, [chosen](wxCommandEvent&) { chosen(); }, item->GetId());
    return item;
}

}  // namespace

wxString hallInBrief(const Hall& hall)
{
    switch (hall.curtain()) {
        case Curtain::None:
            return _("Zaalscherm");
        case Curtain::Black:
            return _("Zaalscherm: zwart");
        case Curtain::Frozen:
            return _("Zaalscherm: staat stil");
    }
    return {};
}

wxString drawCurtain(wxWindow& screen, Hall& hall, Hall::Curtain curtain)
{
    if (!hall.isOpen())
        return _("Het zaalscherm is niet open.");
    hall.draw(curtain);
    native::announce(screen, hallInBrief(hall));
    return {};
}

void popUpHallMenu(wxWindow& coach, Hall& hall)
{
    wxMenu menu;
    if (!hall.isOpen()) {
        add(menu, _("Zaalscherm openen"), wxITEM_NORMAL, [&] { hall.open(coach); });
    } else {
        const bool shown = hall.question() == QuestionInHall::Shown;
        add(menu, _("Reflectievraag laten zien"), wxITEM_CHECK, [&hall, shown] {
            hall.showQuestion(shown ? QuestionInHall::Hidden : QuestionInHall::Shown);
        })->Check(shown);
        add(menu, _("Zwart (Z)"), wxITEM_CHECK, [&] {
            hall.draw(Curtain::Black);
        })->Check(hall.curtain() == Curtain::Black);
        add(menu, _("Stilzetten (B)"), wxITEM_CHECK, [&] {
            hall.draw(Curtain::Frozen);
        })->Check(hall.curtain() == Curtain::Frozen);
        menu.AppendSeparator();
        add(menu, _("Zaalscherm sluiten"), wxITEM_NORMAL, [&] { hall.close(); });
    }
    coach.PopupMenu(&menu);
}

}  // namespace app::desktop
