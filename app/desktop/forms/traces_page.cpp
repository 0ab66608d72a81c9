#include "app/desktop/forms/traces_page.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <array>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/traces/trace_words.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

struct Reason {
    const char* code;
    const char* words;
};
constexpr std::array<Reason, 3> reasons = {{{"geen-persoon", "Dit gaat niet over iemand die te herkennen is"},
                                            {"akkoord", "Wie het is, weet ervan en vindt het goed"},
                                            {"nodig", "Zonder dit is het niet te begrijpen"}}};

}  // namespace

TracesPage::TracesPage(wxWindow* parent, const std::vector<TracedAnswer>& traced, const Ways& ways)
    : ScrolledSurface(parent)
{
    SetScrollRate(0, FromDIP(16));
    auto* card = new Card(this, Card::Look::Accent);
    for (const auto& answer : traced)
        for (const auto& trace : answer.traces) {
            auto* mend = addTrace(*card, card->body(), answer, trace, ways);
            first_ = first_ ? first_ : mend;
        }
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(card, wxSizerFlags().Expand());
    rows->Add(leaving(ways), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    SetSizer(rows);
}

wxButton* TracesPage::addTrace(wxWindow& card, wxSizer& rows, const TracedAnswer& answer,
                               const forms::Trace& trace, const Ways& ways)
{
    const auto words = quoted(trace, answer.text) + " " + reasonFor(trace.kind);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* text = new wxBoxSizer(wxVERTICAL);
    text->Add(new Label(&card, words), wxSizerFlags().Expand());
    text->Add(new Label(&card, toWx(answer.label), {"muted", "small"}), wxSizerFlags().Expand());
    row->Add(text, wxSizerFlags(1).CenterVertical());
    auto* mend = button(&card, _("Aanpassen"), ButtonLook::Plain,
                        [mend = ways.mend, id = answer.questionId] { mend(id); });
    native::setName(*mend, _("Aanpassen") + ": " + words);
    row->Add(mend, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    rows.Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::small)));
    return mend;
}

// Once for the whole form, because nobody gives a reason nine times.
wxSizer* TracesPage::leaving(const Ways& ways)
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    const auto question = _("Waarom mag het zo blijven?");
    rows->Add(new Label(this, question, {"strong"}), wxSizerFlags().Expand());
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    reason_ = new wxChoice(this, wxID_ANY);
    native::setName(*reason_, question);
    native::noticeFocus(*reason_);
    reason_->Append(_("Kies een reden"));
    for (const auto& reason : reasons)
        reason_->Append(_(reason.words));
    reason_->SetSelection(0);
    leave_ = button(this, _("Zo laten en versturen"), ButtonLook::Plain, [this, leave = ways.leave] {
        leave(reasons.at(static_cast<std::size_t>(reason_->GetSelection()) - 1).code);
    });
    leave_->Disable();
    reason_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { leave_->Enable(reason_->GetSelection() > 0); });
    const auto place = wxSizerFlags().CenterVertical().Border(wxRIGHT | wxTOP, FromDIP(theme::small));
    row->Add(reason_, place);
    row->Add(leave_, place);
    rows->Add(row, wxSizerFlags().Expand());
    return rows;
}

void TracesPage::focus()
{
    first_->SetFocus();
}

}  // namespace app::desktop
