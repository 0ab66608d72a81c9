// Radio buttons of which none has to be chosen: one that is never seen stands for "nothing said".
#pragma once

#include <wx/radiobut.h>

#include <functional>
#include <optional>
#include <vector>

namespace app::desktop {

class RadioGroup {
public:
    // The buttons stand in `parent`, in this order; `spoken` are their accessible names. `chosen` is called
    // after each change by the person. Clicking a chosen button, Delete and Backspace take the choice away.
    RadioGroup(wxWindow* parent, const std::vector<wxString>& labels, const std::vector<wxString>& spoken,
               std::function<void(std::optional<std::size_t>)> chosen);
    RadioGroup(const RadioGroup&) = delete;
    RadioGroup& operator=(const RadioGroup&) = delete;

    const std::vector<wxRadioButton*>& buttons() const { return buttons_; }
    std::optional<std::size_t> chosen() const;
    void show(std::optional<std::size_t> option);
    // To the chosen button, or to the first; choosing nothing.
    void focus();
    // As FieldEditor::pick().
    bool pick(std::size_t option);

private:
    void add(wxWindow* parent, const wxString& label, const wxString& spoken);
    void clearWhenClickedAgain(wxRadioButton& button);
    void clear();

    std::function<void(std::optional<std::size_t>)> changed_;
    wxRadioButton* none_;
    bool pressedWhenChosen_ = false;
    std::vector<wxRadioButton*> buttons_;
};

}  // namespace app::desktop
