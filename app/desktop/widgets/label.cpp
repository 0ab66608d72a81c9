#include "app/desktop/widgets/label.h"

#include <wx/scrolwin.h>
#include <wx/sizer.h>

#include "app/desktop/native.h"
#include "app/desktop/widgets/surface.h"

namespace app::desktop {
namespace {

void layOutAll(wxWindow& window)
{
    if (auto* scrolled = dynamic_cast<wxScrolledWindow*>(&window))
        scrolled->FitInside();
    window.Layout();
    for (auto* child : window.GetChildren())
        if (child->IsShown() && !child->IsTopLevel())
            layOutAll(*child);
}

}  // namespace

Label::Label(wxWindow* parent, const wxString& text, std::initializer_list<const char*> classes, long style)
    : wxStaticText(parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, style)
{
    for (const auto* name : classes)
        native::addClass(*this, name);
    native::wrap(*this);
    SetLabelText(text);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        breakAt(event.GetSize().x);
    });
}

void Label::breakAt(int width)
{
    if (width == width_)
        return;
    width_ = width;
    InvalidateBestSize();
}

// While hidden it measures nothing, and that must not be remembered.
bool Label::Show(bool show)
{
    const bool changed = wxStaticText::Show(show);
    if (changed)
        InvalidateBestSize();
    return changed;
}

void Label::say(const wxString& text)
{
    if (text == GetLabelText())
        return;
    const auto before = GetBestSize().y;
    SetLabelText(text);
    InvalidateBestSize();
    if (GetBestSize().y != before)
        settleAround(*this);
}

wxSize Label::DoGetBestClientSize() const
{
    auto& self = const_cast<Label&>(*this);  // asking the native label changes nothing
    if (width_ <= 1)
        return {1, wxStaticText::DoGetBestClientSize().y};
    return {1, native::heightForWidth(self, width_)};
}

void settle(wxWindow& window)
{
    // The first pass gives widths, the second the heights for them, the third what scrolls because of those.
    for (int pass = 0; pass < 3; ++pass)
        layOutAll(window);
}

void settleAround(wxWindow& window)
{
    if (auto* top = wxGetTopLevelParent(&window))
        settle(*top);
}

void showProblem(Label& label, const wxString& problem)
{
    label.say(problem);
    label.Show();
    native::announce(label, problem);
    settleAround(label);
    reveal(label);
}

wxStaticText* shortLabel(wxWindow* parent, const wxString& text, std::initializer_list<const char*> classes)
{
    auto* label = new wxStaticText(parent, wxID_ANY, {});
    for (const auto* name : classes)
        native::addClass(*label, name);
    label->SetLabelText(text);
    return label;
}

}  // namespace app::desktop
