// What happens on the screen of a casusronde: steps, clock and keys.
#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/hall/hall_menu.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/part/agenda_panel.h"
#include "app/desktop/part/coach_script.h"
#include "app/desktop/part/late_menu.h"
#include "app/desktop/part/part_keys.h"
#include "app/desktop/part/pause_reasons.h"
#include "app/desktop/part/time_away_card.h"
#include "app/desktop/round/round_clock.h"
#include "app/desktop/round/round_foot.h"
#include "app/desktop/round/round_screen.h"
#include "app/desktop/round/round_wording.h"
#include "app/desktop/round/step_texts.h"
#include "app/desktop/round/steps/precautions.h"
#include "app/desktop/round/steps/step_panel.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/notice.h"
#include "app/desktop/widgets/step_bars.h"
#include "forms/meeting/corrected_times.h"

namespace app::desktop {

using namespace std::chrono_literals;
using Phase = forms::RoundState::Phase;

namespace {

constexpr int leastFormLines = 5;

}  // namespace

void RoundScreen::showStep()
{
    const auto state = round_.state();
    const auto& steps = round_.engine().steps();
    const auto& step = steps[state.step];
    if (std::exchange(shownStep_, state.step) != state.step)
        away_ = 0ms;  // nobody said otherwise, so it counts for the step that was left
    const auto place = wxString::Format(_("stap %zu van %zu"), state.step + 1, steps.size());
    title_->say(toWx(step.title));
    place_->SetLabelText(place);
    bars_->show(state.step, steps.size(), place);
    const bool last = state.step + 1 == steps.size();
    foot_->leadTo(last ? _("Ronde afronden") : toWx(steps[state.step + 1].title));
    tell(std::nullopt);
    arrange();
    clock().takeFocus();  // a panel with a field takes the focus for itself
    buildWork(state);
    sound_.startOver(forms::overtime(state.present()) > 0ms);
    showTime();
    settleAround(*this);
    work_->bringFocusIntoView();
    native::announce(*this, toWx(step.title) + ", " + place);
}

void RoundScreen::buildWork(const forms::RoundState& state)
{
    const auto& step = round_.engine().steps()[state.step];
    const bool form = step.rule == forms::StepRule::OpensActionCard;
    work_->DestroyChildren();
    work_->Scroll(0, 0);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    work_->SetSizer(rows, true);
    const auto add = [&](wxWindow* part, int share = 0) {
        if (part)
            rows->Add(part, wxSizerFlags(share).Expand().Border(wxBOTTOM, FromDIP(theme::gap)));
    };
    auto* timeAway = new TimeAwayCard(work_, [this](bool counts) { answerTimeAway(counts); });
    add(timeAway);
    timeAway->ask(away_);
    const StepSurroundings around{workspace_, round_, [this] { later(*this, [this] { showStep(); }); },
                                  [this](auto refusal) { tell(refusal); }, [this] { next(); }};
    add(questionCard(work_, round_));
    if (state.step == 0)
        add(new Precautions(work_, around));
    if (!form)
        add(stepScript(work_, step));
    panel_ = makeStepPanel(work_, step, around);
    if (form)  // scrolls by itself; with too little height for that, everything does
        panel_->SetMinSize({-1, leastFormLines * GetCharHeight()});
    add(panel_, form ? 1 : 0);
    add(whatFollows(work_, round_));
}

void RoundScreen::showTime()
{
    const auto state = round_.state();
    clock().show(state, round_.engine().steps()[state.step]);
    reasons().show(state.phase == Phase::Paused ? std::optional(state.pauseReason) : std::nullopt);
    foot_->show(state);
    if (state.phase == Phase::Running && forms::overtime(state.present()) == 0ms)
        workspace_.inUse();
    const auto question = workspace_.hall.question();
    hall_.show(forms::hallViewOf(round_.engine(), round_.programme(), question));
}

// In milliseconds: when a new second begins, and often enough that one which a correction brings is not late.
int RoundScreen::untilNextLook() const
{
    const auto left = 1s - round_.state().present().real % 1s;
    return static_cast<int>(std::min<forms::Milliseconds>(left, 50ms).count());
}

void RoundScreen::look()
{
    if (const auto gap = round_.look()) {
        noticeTimeAway(*gap);
        showStep();
    }
    showTime();
    ringAtTheEnd();
    agenda_->keepUp(round_.meeting(), workspace_.clock());
}

void RoundScreen::ringAtTheEnd()
{
    if (sound_.watch(forms::overtime(round_.state().present()) > 0ms))
        native::announce(*this, _("De tijd van deze stap is om."));
}

void RoundScreen::changeMeeting(forms::Meeting meeting)
{
    round_.setMeeting(std::move(meeting));
    later(*this, [this] { agenda_->show(round_.meeting(), workspace_.clock()); });
}

void RoundScreen::next()
{
    if (panel_)
        if (const auto refusal = panel_->finish()) {
            panel_->focusOnMissing();
            return tell(refusal);
        }
    if (shownStep_ + 1 == round_.engine().steps().size())
        return round_.actionCard().actions.empty() ? foot_->askForAction() : finish();
    if (const auto refusal = round_.act([](auto& engine) { return engine.next(); }))
        return tell(refusal);
    later(*this, [this] { showStep(); });
}

void RoundScreen::finish()
{
    if (panel_)
        static_cast<void>(panel_->finish());
    if (const auto refusal = round_.act([](auto& engine) { return engine.stop(); }))
        return tell(refusal);
    ways_.stopped();
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

// The focus goes back to the clock, so that the space bar lets it go on.
void RoundScreen::givePauseReason(forms::PauseReason reason)
{
    act([&](auto& engine) { return engine.givePauseReason(reason); });
    clock().takeFocus();
}

void RoundScreen::extend(std::chrono::seconds by)
{
    act([&](auto& engine) { return engine.extend(by); });
}

void RoundScreen::noticeTimeAway(forms::Milliseconds away)
{
    away_ += away;
    back_ = workspace_.clock();
}

// What does not count for the step does not count for its part of the agenda either.
void RoundScreen::answerTimeAway(bool counts)
{
    const auto refusal = round_.act([&](auto& engine) { return engine.timeAway(away_, counts); });
    if (!refusal && !counts) {
        auto meeting = round_.meeting();
        forms::leaveOut(meeting, round_.activity(), back_ - away_, back_);
        changeMeeting(std::move(meeting));
    }
    away_ = 0ms;
    later(*this, [this, refusal] {
        showStep();
        tell(refusal);
    });
}

void RoundScreen::correctClock()
{
    popUpTooLate(*this, {10s, 30s, 1min, 2min}, {}, [this](std::chrono::seconds late) {
        act([&](auto& engine) { return engine.correctElapsed(engine.state().present().real + late); });
    });
}

void RoundScreen::leaveFor(forms::Id part)
{
    if (panel_)
        static_cast<void>(panel_->finish());
    if (round_.state().phase == Phase::Running)
        act([](auto& engine) { return engine.pause(); });
    later(*this, [this, part] { ways_.toPart(part); });
}

void RoundScreen::stopEarly()
{
    later(*this, [this] {
        const Notice question{_("De ronde hier stoppen?"),
                              _("De tijden en alles wat is ingevuld blijven bewaard.")};
        if (ask(this, question, _("Stoppen"), _("Doorgaan")))
            finish();
    });
}

void RoundScreen::tell(std::optional<forms::Refusal> refusal)
{
    foot_->say(refusal ? describe(*refusal) : wxString{});
}

void RoundScreen::onKey(wxKeyEvent& event)
{
    switch (partKey(event, wxWindow::FindFocus())) {
        case PartKey::None:
            event.Skip();
            return;
        case PartKey::StartOrPause:
            return startOrPause();
        case PartKey::Next:
            return next();
        case PartKey::Back:
            return back();
        case PartKey::HalfMinute:
            return extend(30s);
        case PartKey::Minute:
            return extend(60s);
        case PartKey::Mute:
            return sound_.muteOrNot();
        case PartKey::Black:
            return foot_->say(drawCurtain(*this, workspace_.hall, Hall::Curtain::Black));
        case PartKey::Freeze:
            return foot_->say(drawCurtain(*this, workspace_.hall, Hall::Curtain::Frozen));
    }
}

}  // namespace app::desktop
