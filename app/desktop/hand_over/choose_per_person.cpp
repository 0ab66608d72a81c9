#include "app/desktop/hand_over/choose_per_person.h"

#include <wx/checkbox.h>

#include <algorithm>

#include "app/desktop/hand_over/hand_over_course.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/even_grid.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/wrapping.h"

namespace app::desktop {
namespace {

constexpr int leastLine = 40;  // characters

std::vector<forms::AskedForm> formsOfPerson(const std::vector<forms::AskedForm>& all, forms::Id member)
{
    std::vector<forms::AskedForm> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [&](const forms::AskedForm& form) { return form.member == member; });
    return own;
}

}  // namespace

ChoosePerPerson::ChoosePerPerson(wxWindow* parent, Workspace& workspace, HandOverPlan& plan,
                                 std::function<void()> chosen)
    : Card(parent),
      workspace_(workspace),
      plan_(plan),
      chosen_(std::move(chosen)),
      rows_(new EvenGrid(2, FromDIP(theme::inset))),
      more_(new AskMore(this, workspace, plan, [this] {
          refresh();
          chosen_();
      }))
{
    body().Add(new Label(this, _("Wie krijgt wat?"), {"heading"}), wxSizerFlags().Expand());
    body().Add(new Label(this, _("Haal weg wat iemand nu niet hoeft in te vullen, of zet er iets bij."),
                         {"small", "muted"}),
               wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    body().Add(rows_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    body().Add(more_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::normal)));
    refresh();
}

void ChoosePerPerson::refresh()
{
    auto forms = askable(workspace_, plan_);
    if (forms == shown_)
        return;
    shown_ = std::move(forms);
    rows_->Clear(true);
    for (const auto& person : plan_.people)
        if (const auto own = formsOfPerson(shown_, person.member.id); !own.empty())
            addPerson(person, own);
    more_->refresh();
    settleAround(*this);
}

void ChoosePerPerson::addPerson(const PersonToAsk& person, const std::vector<forms::AskedForm>& forms)
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    const auto line = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    const auto name = toWx(person.member.name);
    rows->Add(new Label(this, name, {"strong"}), line);
    for (const auto& form : forms) {
        auto* box = new Wrapping<wxCheckBox>(this, wxControl::EscapeMnemonics(formInWords(workspace_, form)));
        native::setName(*box, name + ": " + formInWords(workspace_, form));
        box->SetValue(!isSpared(plan_, form));
        box->Bind(wxEVT_CHECKBOX, [this, form](wxCommandEvent& event) { spare(form, !event.IsChecked()); });
        rows->Add(box, line);
    }
    rows->SetMinSize({leastLine * GetCharWidth(), -1});
    rows_->Add(rows, wxSizerFlags().Expand());
}

void ChoosePerPerson::spare(const forms::AskedForm& form, bool spared)
{
    if (spared)
        plan_.spared.push_back(form);
    else
        std::erase(plan_.spared, form);
    chosen_();
}

}  // namespace app::desktop
