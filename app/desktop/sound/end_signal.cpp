#include "app/desktop/sound/end_signal.h"

#include <wx/menu.h>
#include <wx/window.h>

#include <utility>

#include "app/desktop/native.h"
#include "app/desktop/text.h"

namespace app::desktop {

EndSignal::EndSignal(wxWindow& screen, Workspace& workspace, std::function<void()> changed)
    : screen_(screen), workspace_(workspace), changed_(std::move(changed)), choice_(soundChoice())
{
}

void EndSignal::ring()
{
    if (!choice_.muted && workspace_.play)
        workspace_.play(chime(volumes.at(static_cast<std::size_t>(choice_.level))));
}

void EndSignal::muteOrNot()
{
    set({!choice_.muted, choice_.level});
}

void EndSignal::choose()
{
    wxMenu menu;
    const auto add = [&](const wxString& label, const SoundChoice& choice) {
        auto* item = menu.AppendRadioItem(wxID_ANY, label);
        item->Check(choice.muted == choice_.muted && (choice.muted || choice.level == choice_.level));
        menu.Bind(
            wxEVT_MENU, [this, choice](wxCommandEvent&) { set(choice); }, item->GetId());
    };
    add(_("Uit (M)"), {true, choice_.level});
    add(_("Zacht"), {false, 0});
    add(_("Gewoon"), {false, 1});
    add(_("Hard"), {false, 2});
    screen_.PopupMenu(&menu);
}

bool EndSignal::watch(bool over)
{
    const bool before = std::exchange(over_, over);
    if (before || !over)
        return false;
    ring();
    return true;
}

void EndSignal::set(const SoundChoice& choice)
{
    choice_ = choice;
    remember(choice_);
    changed_();
    native::announce(screen_, choice_.muted ? _("Geluid uit") : _("Geluid aan"));
    ring();
}

}  // namespace app::desktop
