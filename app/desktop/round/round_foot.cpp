#include "app/desktop/round/round_foot.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

wxString pauseLabel(bool paused)
{
    return paused ? _("Klok verder") : _("Pauze");
}

wxString noAction()
{
    return _("Er staat nog geen actie op de kaart.");
}

wxString withKey(const wxString& label)
{
    return label + " " + _("(spatie)");
}

wxString extensionLabel(std::chrono::seconds extension)
{
    return extension == 60s ? _("+ 1 min")
                            : wxString::Format(_("+ %lld s"), static_cast<long long>(extension.count()));
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
    const auto flags = wxSizerFlags().CenterVertical().Border(wxTOP | wxRIGHT, FromDIP(theme::gap));
    const auto add = [&](wxButton* made) {
        row->Add(made, flags);
        return made;
    };
    back_ = add(button(this, _("‹ Terug"), ButtonLook::Plain, [this] { ways_.back(); }));
    pause_ =
        add(button(this, withKey(pauseLabel(true)), ButtonLook::Plain, [this] { ways_.startOrPause(); }));
    const int wider = pause_->GetBestSize().x;
    showPause(false);
    pause_->SetMinSize({std::max(wider, pause_->GetBestSize().x), -1});
    for (const auto extension : {30s, 60s})
        add(button(this, extensionLabel(extension), ButtonLook::Plain,
                   [this, extension] { ways_.extend(extension); }));
    add(button(this, _("De klok startte te laat"), ButtonLook::Link, [this] { ways_.correctClock(); }));
    sound_ = add(button(this, {}, ButtonLook::Link, [this] { ways_.chooseSound(); }));
    stop_ = add(button(this, _("Ronde eerder stoppen"), ButtonLook::Link, [this] { ways_.stop(); }));
    stop_->Hide();
    takeBack_ = add(button(this, {}, ButtonLook::Link, [this] { ways_.takeBackExtension(); }));
    takeBack_->Hide();

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
    const bool paused = state.phase == forms::RoundState::Phase::Paused;
    back_->Enable(state.step > 0);
    showPause(paused);
    showExtension(state);
}

void RoundFoot::showPause(bool paused)
{
    const auto label = pauseLabel(paused);
    if (native::nameOf(*pause_) == label)
        return;
    relabel(*pause_, withKey(label));
    native::setName(*pause_, label);
}

void RoundFoot::showExtension(const forms::RoundState& state)
{
    const bool extended = !state.extensions.empty();
    const auto label = extended
                           ? wxString::Format(_("%s ongedaan maken"), extensionLabel(state.extensions.back()))
                           : wxString{};
    if (takeBack_->IsShown() == extended && (!extended || native::nameOf(*takeBack_) == label))
        return;
    relabel(*takeBack_, label);
    takeBack_->Show(extended);
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

void RoundFoot::offerStop(bool offered)
{
    stop_->Show(offered);
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
