#include "app/desktop/round/round_clock.h"

#include <wx/sizer.h>

#include "app/desktop/clock_face.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/ring.h"
#include "app/desktop/words.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

Ring::Face faceOf(const forms::RoundState& state)
{
    const auto& present = state.present();
    return clockFace(present.real, present.planned + present.extended,
                     state.phase == forms::RoundState::Phase::Paused);
}

wxString hintOf(const forms::RoundState& state, const forms::Step& step)
{
    return step.hintAt > 0s && state.present().real >= step.hintAt ? toWx(step.hint) : wxString{};
}

}  // namespace

RoundClock::RoundClock(wxWindow* parent, Size size)
    : Surface(parent),
      size_(size),
      ring_(new Ring(this, size == Size::Large ? Ring::Size::Large : Ring::Size::Small))
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(ring_, wxSizerFlags().CenterHorizontal());
    if (size == Size::Large) {
        total_ = new Label(this, {}, {"muted"}, wxALIGN_CENTRE_HORIZONTAL);
        hint_ = new Label(this, {}, {"amber", "strong"}, wxALIGN_CENTRE_HORIZONTAL);
        column->SetMinSize({FromDIP(284), -1});
        column->Add(total_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::normal)));
        column->Add(hint_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    }
    SetSizer(column);
}

void RoundClock::show(const forms::RoundState& state, const forms::Step& step)
{
    auto face = faceOf(state);
    const auto hint = hintOf(state, step);
    if (size_ == Size::Small && !hint.empty())
        face.below += L" \u00b7 " + hint;
    ring_->show(face);
    native::setName(*ring_, wxString::Format(_("Klok: %s, %s"), face.time, face.below));
    if (size_ == Size::Small)
        return;
    total_->say(wxString::Format(_("ronde %s van %s"), minutesAndSeconds(forms::timeTaken(state)),
                                 minutesAndSeconds(forms::timePlanned(state))));
    hint_->say(hint);
}

void RoundClock::growWith(wxSize room)
{
    ring_->growWith(room);
}

void RoundClock::takeFocus()
{
    ring_->SetFocus();
}

bool RoundClock::holdsFocus() const
{
    return ring_->HasFocus();
}

}  // namespace app::desktop
