#include "app/desktop/round/round_screen.h"

#include <wx/button.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>

#include "app/desktop/later.h"
#include "app/desktop/round/agenda_panel.h"
#include "app/desktop/round/round_wording.h"
#include "app/desktop/round/steps/step_panel.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/ring.h"
#include "app/desktop/widgets/step_bars.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/words.h"

namespace app::desktop {

using namespace std::chrono_literals;

RoundScreen::RoundScreen(wxWindow* parent, Workspace& workspace, forms::Id round,
                         std::function<void()> stopped)
    : Surface(parent), workspace_(workspace), round_(workspace, round), stopped_(std::move(stopped))
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    buildHead(rows);
    buildMiddle(rows);
    buildFoot(rows);
    auto* across = new wxBoxSizer(wxHORIZONTAL);
    const auto title = _("Casus") + " " + toWx(round_.casus().code);
    agenda_ = new AgendaPanel(this, round_.meeting(), round_.activity(), title, workspace_.clock());
    across->Add(agenda_, wxSizerFlags().Expand());
    across->Add(rows, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, FromDIP(theme::margin)));
    SetSizer(across);

    Bind(wxEVT_CHAR_HOOK, &RoundScreen::onKey, this);
    timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { look(); });
    timer_.Start(100);
    if (round_.state().phase == forms::RoundState::Phase::NotStarted)
        tell(round_.act([](auto& engine) { return engine.start(); }));
    workspace_.keepTyped = [this] {
        if (panel_)
            static_cast<void>(panel_->finish());
    };
    away_ = round_.engine().suspectedAway().value_or(0ms);
    showStep();
}

RoundScreen::~RoundScreen()
{
    workspace_.keepTyped = {};
}

void RoundScreen::buildHead(wxBoxSizer* rows)
{
    title_ = new Label(this, {}, {"title"});
    place_ = shortLabel(this, {}, {"muted"});
    bars_ = new StepBars(this, round_.engine().steps().size());
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(title_, wxSizerFlags(1).CenterVertical());
    head->Add(place_, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::normal)));
    head->Add(bars_, wxSizerFlags().CenterVertical());
    rows->Add(head, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::inset)));
}

void RoundScreen::buildMiddle(wxBoxSizer* rows)
{
    work_ = new ScrolledSurface(this);
    auto* across = new wxBoxSizer(wxHORIZONTAL);
    across->Add(buildClock(), wxSizerFlags().Expand());
    across->Add(work_, wxSizerFlags(1).Expand().Border(wxLEFT, FromDIP(theme::margin)));
    rows->Add(across, wxSizerFlags(1).Expand());
}

wxSizer* RoundScreen::buildClock()
{
    ring_ = new Ring(this);
    total_ = new Label(this, {}, {"muted"}, wxALIGN_CENTRE_HORIZONTAL);
    hint_ = new Label(this, {}, {"amber", "strong"}, wxALIGN_CENTRE_HORIZONTAL);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->SetMinSize({FromDIP(284), -1});
    column->Add(ring_, wxSizerFlags().CenterHorizontal());
    column->Add(total_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::normal)));
    column->Add(hint_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    buildPauseReasons(column);
    column->AddStretchSpacer();
    column->Add(button(this, _("Ronde eerder stoppen"), ButtonLook::Link, [this] { stopEarly(); }),
                wxSizerFlags().CenterHorizontal().Border(wxBOTTOM, FromDIP(theme::tight)));
    return column;
}

void RoundScreen::buildPauseReasons(wxBoxSizer* column)
{
    auto* panel = new Surface(this);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(panel, _("Waarom staat de klok stil? Overslaan mag."), {"small", "muted"},
                        wxALIGN_CENTRE_HORIZONTAL),
              wxSizerFlags().Expand());
    for (const auto reason :
         {forms::PauseReason::JustSilent, forms::PauseReason::RightMoment, forms::PauseReason::SomethingElse})
        rows->Add(
            button(panel, describe(reason), ButtonLook::Link, [this, reason] { givePauseReason(reason); }),
            wxSizerFlags().CenterHorizontal());
    panel->SetSizer(rows);
    panel->Hide();
    reasons_ = panel;
    column->Add(panel, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
}

void RoundScreen::buildFoot(wxBoxSizer* rows)
{
    notice_ = new Label(this, {}, {"amber", "strong"});
    rows->Add(notice_, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::tight)));
    rows->Add(divider(this), wxSizerFlags().Expand());
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](wxButton* made) {
        row->Add(made, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
        return made;
    };
    back_ = add(button(this, _("‹ Terug"), ButtonLook::Plain, [this] { back(); }));
    pause_ = add(button(this, {}, ButtonLook::Plain, [this] { startOrPause(); }));
    add(button(this, _("+ 30 s"), ButtonLook::Plain, [this] { extend(30s); }));
    add(button(this, _("+ 1 min"), ButtonLook::Plain, [this] { extend(60s); }));
    add(button(this, _("De klok startte te laat"), ButtonLook::Link, [this] { correctClock(); }));
    row->AddStretchSpacer();
    next_ = button(this, _("Verder ›"), ButtonLook::Primary, [this] { next(); });
    row->Add(next_, wxSizerFlags().CenterVertical());
    rows->Add(row, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::normal)));
}

void RoundScreen::addQuestion(wxBoxSizer* rows, const forms::RoundState& state)
{
    if (state.question.empty() || round_.engine().step().rule == forms::StepRule::NeedsQuestion)
        return;
    if (round_.engine().step().rule == forms::StepRule::OpensActionCard) {
        rows->Add(new Label(work_, toWx(state.question), {"strong"}),
                  wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::gap)));
        return;
    }
    auto* card = new Card(work_, Card::Look::Accent);
    card->body().Add(new Label(card, _("REFLECTIEVRAAG VAN DE INBRENGER"), {"small", "muted"}),
                     wxSizerFlags().Expand());
    card->body().Add(new Label(card, toWx(state.question), {"question"}), wxSizerFlags().Expand());
    rows->Add(card, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::gap)));
}

void RoundScreen::addCoachCard(wxBoxSizer* rows, const forms::Step& step)
{
    auto* card = new Card(work_);
    const auto under = [&](wxSizer* part, const wxString& text, const char* look) {
        part->Add(new Label(card, text, {look}),
                  wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    };
    auto* say = new wxBoxSizer(wxVERTICAL);
    say->Add(new Label(card, _("Zeg"), {"heading"}), wxSizerFlags().Expand());
    under(say, L"\u201c" + toWx(step.say) + L"\u201d", "plain");
    auto* mind = new wxBoxSizer(wxVERTICAL);
    mind->Add(new Label(card, _("Let op"), {"heading"}), wxSizerFlags().Expand());
    under(mind, toWx(step.guard), "muted");
    under(mind, _("Valkuil:") + " " + toWx(step.pitfall), "muted");
    // Where there is something to fill in below, that needs the height.
    const bool beside = step.rule != forms::StepRule::None && step.rule != forms::StepRule::SilentWriting;
    auto* both = new wxBoxSizer(beside ? wxHORIZONTAL : wxVERTICAL);
    both->Add(say, wxSizerFlags(beside ? 2 : 0).Expand());
    both->AddSpacer(FromDIP(beside ? theme::inset : theme::gap));
    both->Add(mind, wxSizerFlags(beside ? 3 : 0).Expand());
    card->body().Add(both, wxSizerFlags().Expand());
    rows->Add(card, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::gap)));
}

void RoundScreen::addWhatFollows(wxBoxSizer* rows, const forms::RoundState& state)
{
    const auto& steps = round_.engine().steps();
    if (state.step + 1 >= steps.size())
        return;
    const auto& following = steps[state.step + 1];
    auto text = _("Daarna:") + " " + toWx(following.title) + ".";
    if (following.rule == forms::StepRule::InviteExactlyTwo)
        text = _("Daarna: je nodigt twee mensen uit.") + " " + notInvitedLately(round_);
    rows->Add(new Label(work_, text, {"small", "muted"}), wxSizerFlags().Expand());
}

void RoundScreen::askAboutTimeAway()
{
    auto* card = new Card(work_, Card::Look::Accent);
    card->body().Add(new Label(card,
                               wxString::Format(_("Leertafel was %s weg. Telt die tijd mee voor deze stap?"),
                                                minutesAndSeconds(away_)),
                               {"heading"}),
                     wxSizerFlags().Expand());
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto answer = [this](bool counts) {
        act([&](auto& engine) { return engine.timeAway(away_, counts); });
        away_ = forms::Milliseconds{0};
        later(*this, [this] { showStep(); });
    };
    row->Add(button(card, _("Niet meetellen"), ButtonLook::Primary, [answer] { answer(false); }));
    row->AddSpacer(FromDIP(theme::gap));
    row->Add(button(card, _("Wel meetellen"), ButtonLook::Plain, [answer] { answer(true); }),
             wxSizerFlags().CenterVertical());
    card->body().Add(row, wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    work_->GetSizer()->Add(card, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::gap)));
}

}  // namespace app::desktop
