#include "app/desktop/forms/editors/radio_group.h"

#include <algorithm>

#include "app/desktop/later.h"
#include "app/desktop/native.h"

namespace app::desktop {

RadioGroup::RadioGroup(wxWindow* parent, const std::vector<wxString>& labels,
                       const std::vector<wxString>& spoken,
                       std::function<void(std::optional<std::size_t>)> chosen)
    : changed_(std::move(chosen)),
      none_(new wxRadioButton(parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxRB_GROUP))
{
    none_->Hide();
    for (std::size_t option = 0; option < labels.size(); ++option)
        add(parent, labels[option], spoken[option]);
}

void RadioGroup::add(wxWindow* parent, const wxString& label, const wxString& spoken)
{
    auto* button = new wxRadioButton(parent, wxID_ANY, wxControl::EscapeMnemonics(label));
    native::addClass(*button, "option");
    native::setName(*button, spoken);
    button->Bind(wxEVT_RADIOBUTTON, [this](wxCommandEvent&) { changed_(chosen()); });
    clearWhenClickedAgain(*button);
    button->Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_DELETE || event.GetKeyCode() == WXK_BACK)
            clear();
        else
            event.Skip();
    });
    buttons_.push_back(button);
}

void RadioGroup::clearWhenClickedAgain(wxRadioButton& button)
{
    button.Bind(wxEVT_LEFT_DOWN, [this, &button](wxMouseEvent& event) {
        pressedWhenChosen_ = button.GetValue();
        event.Skip();
    });
    // A double click is a choice made twice, not one taken back.
    button.Bind(wxEVT_LEFT_DCLICK, [this](wxMouseEvent& event) {
        pressedWhenChosen_ = false;
        event.Skip();
    });
    button.Bind(wxEVT_LEFT_UP, [this, &button](wxMouseEvent& event) {
        event.Skip();
        // Not before the native button has handled the click, or it would choose itself again.
        if (pressedWhenChosen_)
            later(button, [this] { clear(); });
    });
}

std::optional<std::size_t> RadioGroup::chosen() const
{
    for (std::size_t option = 0; option < buttons_.size(); ++option)
        if (buttons_[option]->GetValue())
            return option;
    return std::nullopt;
}

void RadioGroup::show(std::optional<std::size_t> option)
{
    (option && *option < buttons_.size() ? buttons_[*option] : none_)->SetValue(true);
}

bool RadioGroup::pick(std::size_t option)
{
    if (option >= buttons_.size())
        return false;
    const auto hasFocus = [](const auto* button) { return button->HasFocus(); };
    if (std::any_of(buttons_.begin(), buttons_.end(), hasFocus))
        buttons_[option]->SetFocus();
    show(chosen() == option ? std::nullopt : std::optional{option});
    changed_(chosen());
    return true;
}

void RadioGroup::focus()
{
    buttons_[chosen().value_or(0)]->SetFocus();
}

void RadioGroup::clear()
{
    if (!chosen())
        return;
    show(std::nullopt);
    changed_(std::nullopt);
}

}  // namespace app::desktop
