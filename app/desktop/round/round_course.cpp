// What happens on the screen of a casusronde: steps, clock and keys.
#include <wx/button.h>
#include <wx/menu.h>
#include <wx/msgdlg.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/round/round_keys.h"
#include "app/desktop/round/round_screen.h"
#include "app/desktop/round/round_wording.h"
#include "app/desktop/round/steps/step_panel.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/ring.h"
#include "app/desktop/widgets/step_bars.h"
#include "app/desktop/words.h"

namespace app::desktop {

using namespace std::chrono_literals;
using Phase = forms::RoundState::Phase;

void RoundScreen::showStep()
{
    const auto state = round_.state();
    const auto& steps = round_.engine().steps();
    const auto& step = steps[state.step];
    shownStep_ = state.step;
    const auto place = wxString::Format(_("stap %zu van %zu"), state.step + 1, steps.size());
    title_->say(toWx(step.title));
    place_->SetLabelText(place);
    bars_->show(state.step, steps.size(), place);
    back_->Enable(state.step > 0);
    const bool last = state.step + 1 == steps.size();
    relabel(*next_, (last ? _("Ronde afronden") : toWx(steps[state.step + 1].title)) + L" \u203a");
    notice_->say({});

    work_->DestroyChildren();
    auto* rows = new wxBoxSizer(wxVERTICAL);
    work_->SetSizer(rows, true);
    if (away_ > 0ms)
        askAboutTimeAway();
    addQuestion(rows, state);
    const bool form = step.rule == forms::StepRule::OpensActionCard;
    agenda_->Show(!form);  // the actiekaart needs the width
    if (!form)
        addCoachCard(rows, step);
    ring_->SetFocus();  // a panel with a field takes the focus for itself
    const StepSurroundings around{workspace_, round_, [this] { later(*this, [this] { showStep(); }); },
                                  [this](forms::Refusal refusal) { tell(refusal); }};
    panel_ = makeStepPanel(work_, step, around);
    if (panel_)
        rows->Add(panel_, wxSizerFlags(form ? 1 : 0).Expand().Border(wxBOTTOM, FromDIP(theme::gap)));
    addWhatFollows(rows, state);
    showTime();
    settleAround(*this);
    native::announce(*this, toWx(step.title) + ", " + place);
}

void RoundScreen::showTime()
{
    const auto state = round_.state();
    const auto& present = state.present();
    const auto& step = round_.engine().steps()[state.step];
    const forms::Milliseconds planned = present.planned + present.extended;
    const auto over = forms::overtime(present);
    Ring::Face face;
    face.filled =
        planned > 0ms ? static_cast<double>(present.real.count()) / static_cast<double>(planned.count()) : 1;
    face.over = over > 0ms;
    face.paused = state.phase == Phase::Paused;
    face.time = minutesAndSeconds(present.real);
    face.below = face.over     ? wxString::Format(_("%s over tijd"), minutesAndSeconds(over))
                 : face.paused ? _("de klok staat stil")
                               : wxString::Format(_("van %s"), minutesAndSeconds(planned));
    ring_->show(face);
    native::setName(*ring_, wxString::Format(_("Klok: %s, %s"), face.time, face.below));
    total_->say(wxString::Format(_("ronde %s van %s"), minutesAndSeconds(forms::timeTaken(state)),
                                 minutesAndSeconds(forms::timePlanned(state))));
    hint_->say(step.hintAt > 0s && present.real >= step.hintAt ? toWx(step.hint) : wxString{});
    const auto label = face.paused ? _("Verder") : _("Pauze");
    if (native::nameOf(*pause_) != label) {
        relabel(*pause_, label + " " + _("(spatie)"));
        native::setName(*pause_, label);
    }
    if (reasons_->IsShown() != face.paused) {
        reasons_->Show(face.paused);
        settleAround(*this);
    }
}

void RoundScreen::look()
{
    if (const auto gap = round_.look()) {
        away_ = *gap;
        showStep();
    }
    showTime();
}

void RoundScreen::next()
{
    if (panel_)
        if (const auto refusal = panel_->finish())
            return tell(refusal);
    const bool last = shownStep_ + 1 == round_.engine().steps().size();
    const auto refusal = round_.act([&](auto& engine) { return last ? engine.stop() : engine.next(); });
    if (refusal)
        return tell(refusal);
    if (last)
        return stopped_();
    later(*this, [this] { showStep(); });
}

void RoundScreen::back()
{
    if (panel_)
        static_cast<void>(panel_->finish());
    if (const auto refusal = round_.act([](auto& engine) { return engine.back(); }))
        return tell(refusal);
    later(*this, [this] { showStep(); });
}

void RoundScreen::startOrPause()
{
    const bool paused = round_.state().phase == Phase::Paused;
    act([&](auto& engine) { return paused ? engine.resume() : engine.pause(); });
}

void RoundScreen::givePauseReason(forms::PauseReason reason)
{
    act([&](auto& engine) {
        const auto refusal = engine.resume();
        return refusal ? refusal : engine.pause(reason);
    });
    reasons_->Hide();
    settleAround(*this);
}

void RoundScreen::extend(std::chrono::seconds by)
{
    act([&](auto& engine) { return engine.extend(by); });
}

void RoundScreen::correctClock()
{
    wxMenu menu;
    for (const auto& [label, late] :
         {std::pair(_("10 seconden te laat"), 10s), std::pair(_("30 seconden te laat"), 30s),
          std::pair(_("1 minuut te laat"), 60s), std::pair(_("2 minuten te laat"), 120s)})
        menu.Bind(
            wxEVT_MENU,
            [this, late = late](wxCommandEvent&) {
                act([&](auto& engine) {
                    return engine.correctElapsed(engine.state().present().real + late);
                });
            },
            menu.Append(wxID_ANY, label)->GetId());
    PopupMenu(&menu);
}

void RoundScreen::stopEarly()
{
    wxMessageDialog dialog(this, _("De tijden en alles wat is ingevuld blijven bewaard."),
                           _("De ronde hier stoppen?"), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
    dialog.SetYesNoLabels(_("Stoppen"), _("Doorgaan"));
    if (dialog.ShowModal() != wxID_YES)
        return;
    if (panel_)
        static_cast<void>(panel_->finish());
    if (const auto refusal = round_.act([](auto& engine) { return engine.stop(); }))
        return tell(refusal);
    stopped_();
}

void RoundScreen::tell(std::optional<forms::Refusal> refusal)
{
    const auto text = refusal ? describe(*refusal) : wxString{};
    notice_->say(text);
    if (refusal)
        native::announce(*this, text);
}

void RoundScreen::onKey(wxKeyEvent& event)
{
    switch (roundKey(event, wxWindow::FindFocus())) {
        case RoundKey::None:
            event.Skip();
            return;
        case RoundKey::StartOrPause:
            return startOrPause();
        case RoundKey::Next:
            return next();
        case RoundKey::Back:
            return back();
        case RoundKey::HalfMinute:
            return extend(30s);
        case RoundKey::Minute:
            return extend(60s);
    }
}

}  // namespace app::desktop
