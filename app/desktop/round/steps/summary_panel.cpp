#include "app/desktop/round/steps/summary_panel.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include "app/desktop/half_written.h"
#include "app/desktop/native.h"
#include "app/desktop/round/steps/reach_part.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/traces/trace_hint.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "forms/model/utf8.h"

namespace app::desktop {

SummaryPanel::SummaryPanel(wxWindow* parent, const StepSurroundings& around)
    : StepPanel(parent),
      around_(around),
      watch_(around.workspace.traces.get()),
      people_(around.round.others()),
      text_(textArea(this, _("Samenvatting"), 2)),
      who_(new wxChoice(this, wxID_ANY)),
      pause_(*text_, [this] { keepDraft(toUtf8(text_->GetValue())); })
{
    native::setName(*who_, _("Wie vat samen?"));
    native::noticeFocus(*who_);
    who_->Append(_("niet genoteerd"));
    for (const auto& person : people_)
        who_->Append(toWx(person.name));
    who_->SetSelection(0);
    text_->ChangeValue(toWx(halfWritten(around_.workspace, draftName())));

    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(buildHead(), wxSizerFlags().Expand());
    rows->Add(text_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    auto* hint = new TraceHint(this, &watch_);
    hint->watch(*text_);
    rows->Add(hint, wxSizerFlags().Expand());
    reach_ = new ReachPart(this, around, watch_);
    rows->Add(reach_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    addEarlier(rows);
    rows->Add(button(
                  this, _("Volgend idee bespreken"), ButtonLook::Plain, [this] { nextIdea(); }, "next"),
              wxSizerFlags().Right().Border(wxTOP, FromDIP(theme::gap)));
    SetSizer(rows);
    text_->SetFocus();
}

wxSizer* SummaryPanel::buildHead()
{
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    row->Add(shortLabel(this, _("Samenvatting"), {"heading"}),
             wxSizerFlags(1).CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
    auto* by = new wxBoxSizer(wxHORIZONTAL);
    by->Add(shortLabel(this, _("Wie vat samen?"), {"muted"}),
            wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::small)));
    by->Add(who_, wxSizerFlags().CenterVertical());
    row->Add(by, wxSizerFlags().CenterVertical());
    return row;
}

void SummaryPanel::addEarlier(wxBoxSizer* rows)
{
    for (const auto& summary : around_.round.state().summaries) {
        const auto name = toWx(around_.round.nameOf(summary.by));
        const auto text = toWx(summary.text);
        if (!text.empty())
            rows->Add(new Label(this, name.empty() ? text : name + ": " + text, {"muted"}),
                      wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    }
}

std::string SummaryPanel::draftName() const
{
    return "summary." + std::to_string(around_.round.id());
}

void SummaryPanel::keepDraft(const std::string& text)
{
    keepHalfWritten(around_.workspace, draftName(), text);
}

std::optional<forms::Refusal> SummaryPanel::finish()
{
    reach_->keep();
    const auto text = forms::trimmed(toUtf8(text_->GetValue()));
    if (text.empty())
        return std::nullopt;
    const auto place = who_->GetSelection();
    const auto by = place > 0 ? people_[static_cast<std::size_t>(place) - 1].id : forms::Id{0};
    const auto refusal = around_.round.act([&](auto& engine) { return engine.summarise(by, text); });
    if (refusal)
        return refusal;
    text_->ChangeValue({});
    pause_.flush();
    keepDraft({});
    return std::nullopt;
}

void SummaryPanel::nextIdea()
{
    auto refusal = finish();
    if (!refusal)
        refusal = around_.round.act([](auto& engine) { return engine.nextIdea(); });
    around_.tell(refusal);
    if (!refusal)
        around_.stepChanged();
}

}  // namespace app::desktop
