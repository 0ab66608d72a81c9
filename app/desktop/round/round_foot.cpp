#include "app/desktop/round/round_foot.h"

#include <wx/button.h>
#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/part/late_menu.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

wxString noAction()
{
    return _("Er staat nog geen actie op de kaart.");
}

}  // namespace

RoundFoot::RoundFoot(wxWindow* parent, Ways ways) : Surface(parent), ways_(std::move(ways))
{
    notice_ = new Label(this, {}, {"amber", "strong"});
    notice_->Hide();
    const auto line = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(notice_, line);
    rows->Add(buildQuestion(), line);
    rows->Add(divider(this), line);
    rows->Add(buildButtons(), wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::gap)));
    SetSizer(rows);
}

wxWindow* RoundFoot::buildQuestion()
{
    question_ = new Surface(this);
    write_ = button(question_, _("Actie opschrijven"), ButtonLook::Plain, [this] { ways_.writeAction(); });
    auto* without = button(question_, _("Zonder actie afronden"), ButtonLook::Plain,
                           [this] { ways_.finishWithoutAction(); });
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    const auto flags = wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::gap));
    row->Add(shortLabel(question_, noAction(), {"amber", "strong"}), flags);
    row->Add(write_, flags);
    row->Add(without, flags);
    question_->SetSizer(row);
    question_->Hide();
    return question_;
}

wxSizer* RoundFoot::buildButtons()
{
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    clock_ = std::make_unique<ClockButtons>(this, *row,
                                            ClockButtons::Ways{ways_.back, ways_.startOrPause, ways_.extend});
    const auto flags = wxSizerFlags().CenterVertical().Border(wxTOP | wxRIGHT, FromDIP(theme::gap));
    const auto add = [&](const wxString& label, const std::function<void()>& pressed, bool offered) {
        auto* link = button(this, label, ButtonLook::Link, pressed);
        link->Show(offered);
        row->Add(link, flags);
        links_.push_back({link, pressed, offered});
        return link;
    };
    add(tooLateLabel(), ways_.correctClock, true);
    sound_ = add({}, ways_.chooseSound, true);
    stop_ = add(_("Ronde eerder stoppen"), ways_.stop, false);
    parts_ = add(_("Ander onderdeel"), ways_.choosePart, false);
    takeBack_ = add({}, ways_.takeBackExtension, false);
    more_ =
        button(this, _("Meer \u2026"), ButtonLook::Link, [this] { later(*this, [this] { popUpLinks(); }); });
    more_->Hide();
    row->Add(more_, flags);

    // It takes what is left of its line, with the button at the right end.
    auto* last = new wxBoxSizer(wxHORIZONTAL);
    last->AddStretchSpacer();
    next_ = button(this, {}, ButtonLook::Primary, [this] { ways_.next(); });
    last->Add(next_, wxSizerFlags().CenterVertical());
    row->Add(last, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(theme::gap)));
    return row;
}

void RoundFoot::show(const forms::RoundState& state)
{
    clock_->showBack(state.step > 0);
    clock_->showPaused(state.phase == forms::RoundState::Phase::Paused);
    showExtension(state);
}

void RoundFoot::showExtension(const forms::RoundState& state)
{
    const bool extended = !state.extensions.empty();
    const auto label = extended
                           ? wxString::Format(_("%s ongedaan maken"), extensionLabel(state.extensions.back()))
                           : wxString{};
    if (native::nameOf(*takeBack_) == label)
        return;
    relabel(*takeBack_, label);
    offer(takeBack_, extended);
    settleAround(*this);
}

void RoundFoot::leadTo(const wxString& next)
{
    relabel(*next_, next + L" \u203a");
}

void RoundFoot::showSound(bool muted)
{
    relabel(*sound_, muted ? _("Geluid uit") : _("Geluid aan"));
    settleAround(*this);
}

void RoundFoot::offerWhatIsAside(bool stop, bool parts)
{
    offer(stop_, stop);
    offer(parts_, parts);
}

void RoundFoot::offer(const wxButton* link, bool offered)
{
    for (auto& each : links_)
        if (each.button == link) {
            each.offered = offered;
            each.button->Show(offered && !folded_);
        }
}

void RoundFoot::fold(bool folded)
{
    folded_ = folded;
    for (const auto& link : links_)
        link.button->Show(link.offered && !folded);
    more_->Show(folded);
    clock_->showKey(!folded);
}

void RoundFoot::popUpLinks()
{
    wxMenu menu;
    for (const auto& link : links_)
        if (link.offered)
            menu.Bind(
                wxEVT_MENU, [this, pressed = link.pressed](wxCommandEvent&) { later(*this, pressed); },
                menu.Append(wxID_ANY, wxControl::EscapeMnemonics(native::nameOf(*link.button)))->GetId());
    PopupMenu(&menu);
}

void RoundFoot::say(const wxString& notice)
{
    const bool changes = notice_->IsShown() != !notice.empty() || question_->IsShown();
    notice_->say(notice);
    notice_->Show(!notice.empty());
    question_->Hide();
    if (changes)
        settleAround(*this);
    if (!notice.empty())
        native::announce(*this, notice);
}

void RoundFoot::askForAction()
{
    say({});
    question_->Show();
    settleAround(*this);
    write_->SetFocus();
    native::announce(*this, noAction());
}

}  // namespace app::desktop
