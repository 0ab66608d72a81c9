// Text to read.
#pragma once

#include <wx/stattext.h>

#include <initializer_list>

namespace app::desktop {

// Breaks its lines at the width it is given and asks for the height that takes; it never asks for a width
// itself. `classes` are those of native.h: heading, muted, small ...
class Label : public wxStaticText {
public:
    Label(wxWindow* parent, const wxString& text, std::initializer_list<const char*> classes = {});

    // Shows other text; the window is laid out again when that takes another height.
    void say(const wxString& text);

protected:
    wxSize DoGetBestClientSize() const override;

private:
    int width_ = 0;  // 0: not known yet
};

// Lays out the window and everything in it until each Label has the height that its width asks for. The main
// window does it for a new screen and after each change of size; whoever shows or hides parts of a screen
// calls it.
void settle(wxWindow& window);
// The same for the whole window in which this one stands.
void settleAround(wxWindow& window);

// Text of one line that keeps its width, for a line beside other things.
wxStaticText* shortLabel(wxWindow* parent, const wxString& text,
                         std::initializer_list<const char*> classes = {});

}  // namespace app::desktop
