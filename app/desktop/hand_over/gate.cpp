#include "app/desktop/hand_over/gate.h"

#include <wx/sizer.h>
#include <wx/textctrl.h>

#include "app/desktop/later.h"
#include "app/desktop/start/passphrase_fields.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/column.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

Gate::Gate(wxWindow* parent, const wxString& title, const wxString& text, std::function<void()> back,
           const wxString& busy)
    : ScrolledSurface(parent), card_(new Card(this)), back_(std::move(back)), busyText_(busy)
{
    card_->body().Add(new Label(card_, title, {"title"}), wxSizerFlags().Expand());
    card_->body().Add(new Label(card_, text, {"muted"}),
                      wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::small)));
    card_->SetMinSize({columnWidth(*this), -1});
    auto* across = new wxBoxSizer(wxVERTICAL);
    across->AddStretchSpacer(2);
    across->Add(card_, wxSizerFlags().CenterHorizontal().Border(wxALL, FromDIP(theme::inset)));
    across->AddStretchSpacer(3);
    SetSizer(across);
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_ESCAPE && !busyNow_)
            later(*this, back_);
        else
            event.Skip();
    });
}

Gate::~Gate()
{
    forget();
}

wxTextCtrl* Gate::addField(const wxString& name)
{
    auto* field = desktop::addField(*card_, name, wxTE_PASSWORD);
    if (fields_.empty())
        field->SetFocus();
    else
        fields_.back()->Bind(wxEVT_TEXT_ENTER, [field](wxCommandEvent&) { field->SetFocus(); });
    fields_.push_back(field);
    return field;
}

void Gate::addButtons(const wxString& backLabel, const wxString& goOnLabel, std::function<void()> goOn)
{
    problem_ = new Label(card_, {}, {"failure"});
    problem_->Hide();
    busy_ = new BusyBar(card_, busyText_);
    const auto flags = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap));
    card_->body().Add(problem_, flags);
    card_->body().Add(busy_, flags);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* back = button(card_, backLabel, ButtonLook::Plain, [this] { later(*this, back_); });
    row->Add(back, wxSizerFlags().CenterVertical());
    row->AddStretchSpacer();
    if (fields_.empty()) {
        back->SetFocus();
    } else {
        const auto go = [this, goOn = std::move(goOn)] {
            if (!busyNow_)
                later(*this, goOn);
        };
        goOn_ = button(card_, goOnLabel, ButtonLook::Primary, go);
        row->Add(goOn_, wxSizerFlags().CenterVertical());
        fields_.back()->Bind(wxEVT_TEXT_ENTER, [go](wxCommandEvent&) { go(); });
    }
    card_->body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::normal)));
}

void Gate::complain(const wxString& problem, wxTextCtrl& at)
{
    at.SetFocus();
    showProblem(*problem_, problem);
}

void Gate::setBusy(bool busy)
{
    busyNow_ = busy;
    for (auto* field : fields_)
        field->Enable(!busy);
    goOn_->Enable(!busy);
    if (busy)
        problem_->Hide();
    busy_->setBusy(busy);
    settleAround(*this);
}

void Gate::forget()
{
    for (auto* field : fields_)
        field->ChangeValue({});
}

}  // namespace app::desktop
