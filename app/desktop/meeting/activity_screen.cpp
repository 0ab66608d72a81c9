#include "app/desktop/meeting/activity_screen.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <utility>

#include "app/desktop/clock_face.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/round/agenda_panel.h"
#include "app/desktop/round/coach_script.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "forms/meeting/agenda.h"

namespace app::desktop {
namespace {

using forms::ActivityKind;

wxString count(std::size_t number, const wxString& one, const wxString& many)
{
    return number == 1 ? one : wxString::Format(many, number);
}

}  // namespace

ActivityScreen::ActivityScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : Surface(parent),
      workspace_(workspace),
      ways_(std::move(ways)),
      meeting_(meetingOfToday(workspace)),
      part_(meeting_.activities.at(forms::presentActivity(meeting_).value())),
      typed_(workspace, [this] { keepTyped(); })
{
    auto* across = new wxBoxSizer(wxHORIZONTAL);
    across->Add(buildAgenda(), wxSizerFlags().Expand());
    const auto beside = wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, FromDIP(theme::margin));
    across->Add(buildStage(), beside);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(across, wxSizerFlags(1).Expand());
    rows->Add(divider(this), wxSizerFlags(beside).Proportion(0));
    rows->Add(buildFoot(), wxSizerFlags(beside).Proportion(0));
    SetSizer(rows);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        arrange();
        event.Skip();
    });
    timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { showTime(); });
    timer_.Start(250);
    showTime();
    // Not the button that leads on: nothing advances by a key pressed too soon.
    largeRing_->SetFocus();
}

wxWindow* ActivityScreen::buildAgenda()
{
    agenda_ =
        new AgendaPanel(this, part_.id, toWx(part_.title),
                        {[this] { return meetingOfToday(workspace_); },
                         [this](auto meeting) { changeMeeting(std::move(meeting)); }, workspace_.clock});
    agenda_->show(meeting_, workspace_.clock());
    return agenda_;
}

wxWindow* ActivityScreen::buildStage()
{
    auto* stage = new Surface(this);
    largeRing_ = new Ring(stage);
    smallRing_ = new Ring(stage, Ring::Size::Small);
    smallRing_->Hide();
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(new Label(stage, toWx(part_.title), {"title"}), wxSizerFlags(1).CenterVertical());
    head->Add(smallRing_, wxSizerFlags().CenterVertical());
    auto* across = new wxBoxSizer(wxHORIZONTAL);
    across->Add(largeRing_, wxSizerFlags().Border(wxRIGHT, FromDIP(theme::margin)));
    auto* work = new ScrolledSurface(stage);
    work->SetSizer(new wxBoxSizer(wxVERTICAL));
    const auto line = wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::normal));
    if (auto* script = activityScript(work, itemOf(workspace_, meeting_, part_)))
        work->GetSizer()->Add(script, line);
    if (part_.kind == ActivityKind::Closing)
        work->GetSizer()->Add(buildLeftOpen(work), line);
    work->GetSizer()->Add(
        new Label(work, _("Wat willen jullie onthouden? Zonder namen. Dit komt op het bijeenkomstblad."),
                  {"muted"}),
        wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::small)));
    notes_ = textArea(work, _("Wat willen jullie onthouden"), 4);
    notes_->ChangeValue(toWx(part_.notes));
    pause_ = std::make_unique<TypingPause>(*notes_, [this] { keepTyped(); });
    work->GetSizer()->Add(notes_, line);
    across->Add(work, wxSizerFlags(1).Expand());
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(head, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::normal)));
    rows->Add(across, wxSizerFlags(1).Expand());
    stage->SetSizer(rows);
    return stage;
}

wxWindow* ActivityScreen::buildLeftOpen(wxWindow* parent)
{
    const auto left = leftOpen(workspace_);
    auto* card = new Card(parent);
    card->body().Add(new Label(card, _("Wat nog openstaat"), {"heading"}), wxSizerFlags().Expand());
    const auto add = [card](const wxString& line) {
        card->body().Add(new Label(card, line),
                         wxSizerFlags().Expand().Border(wxTOP, card->FromDIP(theme::tight)));
    };
    if (left.actions > 0)
        add(count(left.actions, _("Eén actie. Die komt de volgende keer terug."),
                  _("%zu acties. Ze komen de volgende keer terug.")));
    if (left.toFill > 0)
        add(count(left.toFill, _("Eén teamlid heeft nog iets in te vullen."),
                  _("%zu teamleden hebben nog iets in te vullen.")));
    for (const auto& title : left.passedOver)
        add(wxString::Format(_("Niet aan toegekomen: %s."), toWx(title)));
    if (left.actions + left.toFill + left.passedOver.size() == 0)
        add(_("Niets. Alles is gedaan."));
    return card;
}

wxSizer* ActivityScreen::buildFoot()
{
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    const auto flags =
        wxSizerFlags().CenterVertical().Border(wxTOP | wxRIGHT | wxBOTTOM, FromDIP(theme::gap));
    const auto leave = [this](const std::function<void()>& way) {
        return [this, way] {
            if (std::exchange(left_, true))
                return;
            pause_->flush();
            later(*this, way);
        };
    };
    row->Add(button(this, _("‹ Naar het overzicht"), ButtonLook::Plain, leave(ways_.overview)), flags);
    if (part_.kind == ActivityKind::HandOver)
        row->Add(button(this, _("Laptop doorgeven"), ButtonLook::Plain, leave(ways_.handOver)), flags);
    auto* last = new wxBoxSizer(wxHORIZONTAL);
    last->AddStretchSpacer();
    const auto next = forms::nextActivity(meeting_);
    if (next) {
        const auto title = toWx(meeting_.activities[*next].title);
        last->Add(button(this, title + L" \u203a", ButtonLook::Primary, leave(ways_.onward)),
                  wxSizerFlags().CenterVertical());
    } else {
        last->Add(button(this, _("Afsluiten en afdrukken"), ButtonLook::Plain, leave(ways_.closeAndPrint)),
                  wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
        last->Add(button(this, _("Bijeenkomst afsluiten"), ButtonLook::Primary, leave(ways_.close)),
                  wxSizerFlags().CenterVertical());
    }
    row->Add(last, wxSizerFlags(1).Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::gap)));
    return row;
}

void ActivityScreen::arrange()
{
    const bool narrow = !agenda_->fitsBeside(largeRing_->GetMinSize().x);
    agenda_->Show(!narrow);
    largeRing_->Show(!narrow);
    smallRing_->Show(narrow);
}

void ActivityScreen::showTime()
{
    const auto now = workspace_.clock();
    const auto face = clockFace(forms::timeTaken(part_, now), part_.planned);
    for (auto* ring : {largeRing_, smallRing_}) {
        ring->show(face);
        native::setName(*ring, wxString::Format(_("Klok: %s, %s"), face.time, face.below));
    }
    agenda_->keepUp(meeting_, now);
    if (forms::timeTaken(part_, now) < part_.planned)
        workspace_.inUse();
}

void ActivityScreen::keepTyped()
{
    keepNotes(workspace_, toUtf8(notes_->GetValue()));
}

void ActivityScreen::changeMeeting(forms::Meeting meeting)
{
    meeting_ = keepMeeting(workspace_, std::move(meeting));
    part_ = meeting_.activities.at(forms::presentActivity(meeting_).value());
    later(*this, [this] { agenda_->show(meeting_, workspace_.clock()); });
}

}  // namespace app::desktop
