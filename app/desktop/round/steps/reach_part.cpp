#include "app/desktop/round/steps/reach_part.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include "app/desktop/native.h"
#include "app/desktop/round/round_wording.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/traces/trace_hint.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"

namespace app::desktop {

using forms::Reach;

namespace {

constexpr int leastCharacters = 20;  // of the field

}  // namespace

ReachPart::ReachPart(wxWindow* parent, const StepSurroundings& around, TraceWatch& watch)
    : Surface(parent),
      around_(around),
      reach_(new wxChoice(this, wxID_ANY)),
      who_(textField(this, _("Wie in de wijk kan iets betekenen?"))),
      pause_(*who_, [this] { keep(); })
{
    const auto said = around_.round.state().reach;
    for (const auto reach : {Reach::Unsaid, Reach::OnePerson, Reach::SomePeople, Reach::ManyPeople})
        reach_->Append(describe(reach));
    reach_->SetSelection(static_cast<int>(said.reach));
    native::setName(*reach_, _("Bij hoeveel mensen speelt dit?"));
    native::noticeFocus(*reach_);
    reach_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { keep(); });
    who_->ChangeValue(toWx(said.who));
    who_->SetHint(_("Wie in de wijk kan iets betekenen?"));
    who_->SetMinSize({leastCharacters * GetCharWidth(), who_->GetMinSize().y});

    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    const auto flags = wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::small));
    row->Add(shortLabel(this, _("Opbouwwerkbril"), {"heading"}), flags);
    row->Add(reach_, flags);
    row->Add(who_, wxSizerFlags(1).CenterVertical());
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(row, wxSizerFlags().Expand());
    auto* hint = new TraceHint(this, &watch);
    hint->watch(*who_);
    rows->Add(hint, wxSizerFlags().Expand());
    SetSizer(rows);
}

void ReachPart::keep()
{
    const auto reach = static_cast<Reach>(reach_->GetSelection());
    const auto who = toUtf8(who_->GetValue());
    around_.tell(around_.round.act([&](auto& engine) { return engine.seeReach(reach, who); }));
}

}  // namespace app::desktop
