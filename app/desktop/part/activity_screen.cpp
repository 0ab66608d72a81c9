#include "app/desktop/part/activity_screen.h"

#include <wx/sizer.h>

#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/part/coach_script.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/traces/trace_hint.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"

namespace app::desktop {
namespace {

using forms::ActivityKind;

wxString count(std::size_t number, const wxString& one, const wxString& many)
{
    return number == 1 ? one : wxString::Format(many, number);
}

}  // namespace

ActivityScreen::ActivityScreen(wxWindow* parent, Workspace& workspace, Ways ways, const Leads& leads)
    : PartScreen(parent, workspace, std::move(ways), Room::BesideAgenda),
      workspace_(workspace),
      watch_(workspace.traces.get()),
      typed_(workspace, [this] { keepTyped(); })
{
    fill(buildWork(), {}, leadsOf(leads));
}

wxWindow* ActivityScreen::buildWork()
{
    auto* work = new ScrolledSurface(this);
    work->SetSizer(new wxBoxSizer(wxVERTICAL));
    const auto line = wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::normal));
    if (auto* script = activityScript(work, itemOf(workspace_, meeting(), part())))
        work->GetSizer()->Add(script, line);
    if (part().kind == ActivityKind::Closing)
        work->GetSizer()->Add(buildLeftOpen(work), line);
    work->GetSizer()->Add(
        new Label(work, _("Wat willen jullie onthouden? Zonder namen. Dit komt op het bijeenkomstblad."),
                  {"muted"}),
        wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::small)));
    notes_ = textArea(work, _("Wat willen jullie onthouden"), 4);
    notes_->ChangeValue(toWx(part().notes));
    pause_ = std::make_unique<TypingPause>(*notes_, [this] { keepTyped(); });
    work->GetSizer()->Add(notes_, wxSizerFlags().Expand());
    hint_ = new TraceHint(work, &watch_, [this] { showHint(); });
    hint_->watch(*notes_);
    work->GetSizer()->Add(hint_, line);
    return work;
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

std::vector<PartScreen::Lead> ActivityScreen::leadsOf(const Leads& leads) const
{
    std::vector<Lead> buttons;
    if (part().kind == ActivityKind::HandOver)
        buttons.push_back({_("Laptop doorgeven"), ButtonLook::Plain, leads.handOver});
    const auto next = titleOfNextPart(workspace_);
    if (!next.empty()) {
        buttons.push_back({toWx(next) + L" \u203a", ButtonLook::Primary, leads.onward});
    } else {
        buttons.push_back({_("Afsluiten en afdrukken"), ButtonLook::Plain, leads.closeAndPrint});
        buttons.push_back({_("Bijeenkomst afsluiten"), ButtonLook::Primary, leads.close});
    }
    return buttons;
}

// With large text the page is higher than the window.
void ActivityScreen::showHint()
{
    settleAround(*hint_);
    if (hint_->IsShown())
        reveal(*hint_);
}

void ActivityScreen::keepTyped()
{
    keepNotes(workspace_, toUtf8(notes_->GetValue()));
}

}  // namespace app::desktop
