#include "app/desktop/hand_over/ask_more.h"

#include <wx/choice.h>
#include <wx/wrapsizer.h>

#include <algorithm>

#include "app/desktop/hand_over/hand_over_course.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

wxChoice* emptyChoice(wxWindow* parent, const wxString& name)
{
    auto* made = new wxChoice(parent, wxID_ANY);
    native::setName(*made, name);
    native::noticeFocus(*made);
    return made;
}

}  // namespace

AskMore::AskMore(wxWindow* parent, Workspace& workspace, HandOverPlan& plan, std::function<void()> asked)
    : Surface(parent),
      workspace_(workspace),
      plan_(plan),
      asked_(std::move(asked)),
      person_(emptyChoice(this, _("Wie krijgt er nog iets bij?"))),
      form_(emptyChoice(this, _("Welk formulier komt erbij?"))),
      add_(button(this, _("Erbij"), ButtonLook::Plain, [this] { later(*this, [this] { ask(); }); }))
{
    auto* who = new wxWrapSizer(wxHORIZONTAL, 0);
    const auto flags = wxSizerFlags().CenterVertical().Border(wxRIGHT | wxBOTTOM, FromDIP(theme::small));
    who->Add(shortLabel(this, _("Wie krijgt er nog iets bij?"), {"muted"}), flags);
    who->Add(person_, flags);
    auto* what = new wxWrapSizer(wxHORIZONTAL, 0);
    what->Add(form_, flags);
    what->Add(add_, flags);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(who, wxSizerFlags().Expand());
    rows->Add(what, wxSizerFlags().Expand());
    SetSizer(rows);
    person_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { showForms(); });
    refresh();
}

void AskMore::refresh()
{
    const auto place = person_->GetSelection();
    const auto before = place == wxNOT_FOUND ? 0 : people_.at(static_cast<std::size_t>(place));
    people_.clear();
    person_->Clear();
    for (const auto& person : plan_.people)
        if (person.chosen) {
            people_.push_back(person.member.id);
            person_->Append(toWx(person.member.name));
        }
    const auto same = std::find(people_.begin(), people_.end(), before);
    if (same != people_.end())
        person_->SetSelection(static_cast<int>(same - people_.begin()));
    showForms();
}

void AskMore::showForms()
{
    const auto place = person_->GetSelection();
    forms_ = place == wxNOT_FOUND ? std::vector<forms::AskedForm>{}
                                  : addable(workspace_, plan_, people_.at(static_cast<std::size_t>(place)));
    form_->Clear();
    for (const auto& form : forms_)
        form_->Append(formInWords(workspace_, form));
    if (forms_.empty())
        form_->Append(place == wxNOT_FOUND ? _("Kies eerst een naam") : _("Er is niets meer"));
    form_->SetSelection(0);
    form_->Enable(!forms_.empty());
    add_->Enable(!forms_.empty());
    settleAround(*this);
}

void AskMore::ask()
{
    plan_.added.push_back(forms_.at(static_cast<std::size_t>(form_->GetSelection())));
    asked_();
}

}  // namespace app::desktop
