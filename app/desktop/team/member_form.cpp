#include "app/desktop/team/member_form.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <array>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"

namespace app::desktop {
namespace {

using forms::MemberRole;

constexpr std::array roles = {MemberRole::Professional, MemberRole::Leercoach, MemberRole::Guest};

}  // namespace

wxString describe(TeamFault fault)
{
    switch (fault) {
        case TeamFault::NeedsName:
            return _("Vul een naam in.");
        case TeamFault::NameTaken:
            return _("Er is al iemand met deze naam. Zet er bijvoorbeeld een achternaam bij.");
        case TeamFault::NeedsCoach:
            return _("Er moet een leercoach in het team blijven. Maak eerst iemand anders leercoach.");
    }
    return {};
}

wxString roleInWords(MemberRole role)
{
    switch (role) {
        case MemberRole::Leercoach:
            return _("leercoach");
        case MemberRole::Professional:
            return _("teamlid");
        case MemberRole::Guest:
            return _("gast");
    }
    return {};
}

MemberForm::MemberForm(wxWindow* parent, forms::Member member, const wxString& keepLabel, Ways ways)
    : Surface(parent),
      member_(std::move(member)),
      ways_(std::move(ways)),
      name_(textField(this, _("Naam"), wxTE_PROCESS_ENTER)),
      function_(textField(this, _("Functie"), wxTE_PROCESS_ENTER)),
      role_(new wxChoice(this, wxID_ANY)),
      problem_(new Label(this, {}, {"failure"}))
{
    native::setName(*role_, _("Rol"));
    for (const auto role : roles) {
        role_->Append(roleInWords(role));
        if (role == member_.role)
            role_->SetSelection(static_cast<int>(role_->GetCount()) - 1);
    }
    name_->ChangeValue(toWx(member_.name));
    function_->ChangeValue(toWx(member_.function));
    for (auto* field : {name_, function_})
        field->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { later(*this, [this] { keep(); }); });

    auto* fields = new wxBoxSizer(wxHORIZONTAL);
    // Large words above one field take two lines; the fields keep in line.
    const auto between = wxSizerFlags().Bottom().Border(wxLEFT, FromDIP(theme::gap));
    fields->Add(column(_("Naam"), name_), wxSizerFlags(1).Bottom());
    fields->Add(column(_("Functie (mag leeg blijven)"), function_), wxSizerFlags(between).Proportion(1));
    fields->Add(column(_("Rol"), role_), between);
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(button(this, keepLabel, ButtonLook::Plain, [this] { later(*this, [this] { keep(); }); }));
    if (ways_.cancel)
        buttons->Add(button(this, _("Toch niet"), ButtonLook::Link, ways_.cancel),
                     wxSizerFlags(between).CenterVertical());
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(fields, wxSizerFlags().Expand());
    rows->Add(problem_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    rows->Add(buttons, wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    problem_->Hide();
    SetSizer(rows);
}

wxSizer* MemberForm::column(const wxString& label, wxWindow* field)
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, label, {"small", "muted"}), wxSizerFlags().Expand());
    rows->Add(field, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    return rows;
}

void MemberForm::focus()
{
    name_->SetFocus();
    name_->SelectAll();
}

void MemberForm::keep()
{
    auto changed = member_;
    changed.name = toUtf8(name_->GetValue());
    changed.function = toUtf8(function_->GetValue());
    changed.role = roles.at(static_cast<std::size_t>(role_->GetSelection()));
    const auto fault = ways_.keep(changed);
    if (!fault)
        return;
    showProblem(*problem_, describe(*fault));
    focus();
}

}  // namespace app::desktop
