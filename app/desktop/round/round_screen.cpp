#include "app/desktop/round/round_screen.h"

#include <wx/sizer.h>

#include "app/desktop/part/agenda_panel.h"
#include "app/desktop/part/parts_menu.h"
#include "app/desktop/part/pause_reasons.h"
#include "app/desktop/round/round_clock.h"
#include "app/desktop/round/round_foot.h"
#include "app/desktop/round/steps/step_panel.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/beside_text.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/step_bars.h"
#include "forms/meeting/agenda.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;
using Phase = forms::RoundState::Phase;

// With less room than this the foot would break into lines.
constexpr int footCharacters = 112;

}  // namespace

RoundScreen::RoundScreen(wxWindow* parent, Workspace& workspace, forms::Id round, Ways ways)
    : Surface(parent),
      workspace_(workspace),
      round_(workspace, round),
      ways_(std::move(ways)),
      sound_(*this, workspace, [this] { foot_->showSound(sound_.isMuted()); }),
      hall_(workspace.hall),
      typed_(workspace, [this] {
          if (panel_)
              static_cast<void>(panel_->finish());
      })
{
    auto* stage = new wxBoxSizer(wxVERTICAL);
    buildHead(stage);
    buildMiddle(stage);
    const auto title = _("Casus") + " " + toWx(round_.casus().code);
    agenda_ = new AgendaPanel(
        this, round_.activity(), title,
        {[this] { return round_.meeting(); }, [this](auto meeting) { changeMeeting(std::move(meeting)); },
         [this](forms::Id part) { leaveFor(part); }, workspace_.clock});
    agenda_->show(round_.meeting(), workspace_.clock());
    const auto beside = wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, FromDIP(theme::margin));
    auto* across = new wxBoxSizer(wxHORIZONTAL);
    across->Add(agenda_, wxSizerFlags().Expand());
    across->Add(stage, beside);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(across, wxSizerFlags(1).Expand());
    reasonsAboveFoot_ = buildReasons(this);
    rows->Add(reasonsAboveFoot_, wxSizerFlags(beside).Proportion(0));
    rows->Add(buildFoot(), wxSizerFlags(beside).Proportion(0));
    SetSizer(rows);

    Bind(wxEVT_CHAR_HOOK, &RoundScreen::onKey, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        arrange();
        event.Skip();
    });
    timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        timer_.StartOnce(untilNextLook());  // first: a look that fails is not the last one
        look();
    });
    timer_.StartOnce(untilNextLook());
    round_.takePlace();
    const auto phase = round_.state().phase;
    if (phase == Phase::NotStarted)
        tell(round_.act([](auto& engine) { return engine.start(); }));
    if (phase == Phase::Stopped)
        tell(round_.act([](auto& engine) { return engine.resume(); }));
    shownStep_ = round_.state().step;
    noticeTimeAway(round_.engine().suspectedAway().value_or(0ms));
    showStep();
}

void RoundScreen::buildHead(wxBoxSizer* rows)
{
    title_ = new Label(this, {}, {"title"});
    smallClock_ = new RoundClock(this, RoundClock::Size::Small);
    smallClock_->Hide();
    place_ = shortLabel(this, {}, {"muted"});
    bars_ = new StepBars(this, round_.engine().steps().size());
    const auto flags = wxSizerFlags().CenterVertical();
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(title_, wxSizerFlags(1).CenterVertical());
    head->Add(smallClock_, wxSizerFlags(flags).Border(wxRIGHT, FromDIP(theme::margin)));
    head->Add(place_, wxSizerFlags(flags).Border(wxRIGHT, FromDIP(theme::normal)));
    head->Add(bars_, flags);
    rows->Add(head, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::normal)));
}

void RoundScreen::buildMiddle(wxBoxSizer* rows)
{
    clockColumn_ = buildClock();
    work_ = new ScrolledSurface(this);
    auto* across = new BesideText(*this);
    across->Add(clockColumn_, wxSizerFlags().Border(wxRIGHT, FromDIP(theme::margin)));
    across->Add(work_);
    rows->Add(across, wxSizerFlags(1).Expand());
}

wxWindow* RoundScreen::buildClock()
{
    auto* surface = new Surface(this);
    largeClock_ = new RoundClock(surface, RoundClock::Size::Large);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(largeClock_, wxSizerFlags().CenterHorizontal());
    reasonsBelowClock_ = buildReasons(surface);
    column->Add(reasonsBelowClock_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    column->AddStretchSpacer();
    column->Add(button(surface, _("Ronde eerder stoppen"), ButtonLook::Link, [this] { stopEarly(); }),
                wxSizerFlags().CenterHorizontal().Border(wxBOTTOM, FromDIP(theme::tight)));
    surface->SetSizer(column);
    return surface;
}

PauseReasons* RoundScreen::buildReasons(wxWindow* parent)
{
    return new PauseReasons(parent, [this](forms::PauseReason reason) { givePauseReason(reason); });
}

wxWindow* RoundScreen::buildFoot()
{
    RoundFoot::Ways ways;
    ways.back = [this] { back(); };
    ways.startOrPause = [this] { startOrPause(); };
    ways.extend = [this](std::chrono::seconds by) { extend(by); };
    ways.takeBackExtension = [this] { act([](auto& engine) { return engine.takeBackExtension(); }); };
    ways.correctClock = [this] { correctClock(); };
    ways.chooseSound = [this] { sound_.choose(); };
    ways.choosePart = [this] {
        popUpParts(*this, round_.meeting(), round_.activity(), [this](forms::Id part) { leaveFor(part); });
    };
    ways.stop = [this] { stopEarly(); };
    ways.next = [this] { next(); };
    ways.writeAction = [this] {
        tell(std::nullopt);
        panel_->focusOnMissing();
    };
    ways.finishWithoutAction = [this] { finish(); };
    foot_ = new RoundFoot(this, std::move(ways));
    foot_->showSound(sound_.isMuted());
    return foot_;
}

// The actiekaart needs the width, and so does text that was made large.
void RoundScreen::arrange()
{
    largeClock_->growWith(GetClientSize());
    const bool narrow = !agenda_->fitsBeside(largeClock_->GetBestSize().x);
    const bool lastStep = round_.engine().steps()[shownStep_].rule == forms::StepRule::OpensActionCard;
    const bool compact = narrow || lastStep;
    bars_->Show(!narrow);
    foot_->offerWhatIsAside(narrow && !lastStep, compact);
    foot_->fold(GetClientSize().x < footCharacters * GetCharWidth());
    if (compact == compact_)
        return;
    const bool heldFocus = clock().holdsFocus();
    compact_ = compact;
    agenda_->Show(!compact);
    clockColumn_->Show(!compact);
    smallClock_->Show(compact);
    if (!compact)
        reasonsAboveFoot_->show({});
    if (heldFocus)
        clock().takeFocus();
    showTime();
}

}  // namespace app::desktop
