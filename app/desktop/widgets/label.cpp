#include "app/desktop/widgets/label.h"

#include <wx/sizer.h>

#include "app/desktop/later.h"
#include "app/desktop/native.h"

namespace app::desktop {

Label::Label(wxWindow* parent, const wxString& text, std::initializer_list<const char*> classes)
    : wxStaticText(parent, wxID_ANY, {})
{
    for (const auto* name : classes)
        native::addClass(*this, name);
    native::wrap(*this);
    SetLabelText(text);
    Bind(wxEVT_SIZE, &Label::onSize, this);
}

void Label::say(const wxString& text)
{
    if (text == GetLabelText())
        return;
    const auto before = GetBestSize().y;
    SetLabelText(text);
    InvalidateBestSize();
    if (GetBestSize().y != before && GetParent())
        GetParent()->PostSizeEventToParent();
}

wxSize Label::DoGetBestClientSize() const
{
    auto& self = const_cast<Label&>(*this);  // asking the native label changes nothing
    const int width = width_ > 0 ? width_ : 0;
    if (width == 0)
        return {1, wxStaticText::DoGetBestClientSize().y};
    return {1, native::heightForWidth(self, width)};
}

bool Label::InformFirstDirection(int direction, int size, int)
{
    if (direction != wxHORIZONTAL || size <= 0 || size == width_)
        return false;
    width_ = size;
    InvalidateBestSize();
    return true;
}

// In a row beside other things nobody tells the width beforehand.
void Label::onSize(wxSizeEvent& event)
{
    event.Skip();
    if (event.GetSize().x == width_ || event.GetSize().x <= 1)
        return;
    width_ = event.GetSize().x;
    InvalidateBestSize();
    if (GetBestSize().y != event.GetSize().y)
        later(*this, [this] { GetParent()->PostSizeEventToParent(); });
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
