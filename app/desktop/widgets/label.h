// Text to read.
#pragma once

#include <wx/stattext.h>

#include <initializer_list>

namespace app::desktop {

// Breaks its lines at the width it is given and asks for the height that takes; it never asks for a width
// itself. `classes` are those of native.h: heading, muted, small ... `style` is one of the alignments of
// wxStaticText.
class Label : public wxStaticText {
public:
    Label(wxWindow* parent, const wxString& text, std::initializer_list<const char*> classes = {},
          long style = 0);

    // Shows other text; the window is laid out again when that takes another height.
    void say(const wxString& text);
    // For who knows the width beforehand: asks for the height at this width from now on.
    void breakAt(int width);

    bool Show(bool show = true) override;

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

// Shows a message about what is wrong, has it read out and brings it into view.
void showProblem(Label& label, const wxString& problem);

// Text of one line that keeps its width, for a line beside other things.
wxStaticText* shortLabel(wxWindow* parent, const wxString& text,
                         std::initializer_list<const char*> classes = {});

}  // namespace app::desktop
