// Text to read.
#pragma once

#include <wx/stattext.h>

#include <initializer_list>

namespace app::desktop {

// Breaks its lines at the width it is given and asks for the height that takes. `classes` are those of
// native.h: heading, muted, small ...
class Label : public wxStaticText {
public:
    Label(wxWindow* parent, const wxString& text, std::initializer_list<const char*> classes = {});

    // Shows other text; the parent is laid out again when the height changes.
    void say(const wxString& text);

    bool InformFirstDirection(int direction, int size, int availableOtherDirection) override;

protected:
    wxSize DoGetBestClientSize() const override;

private:
    void onSize(wxSizeEvent& event);

    int width_ = 0;  // 0: not known yet
};

// Text of one line that keeps its width, for a line beside other things.
wxStaticText* shortLabel(wxWindow* parent, const wxString& text,
                         std::initializer_list<const char*> classes = {});

}  // namespace app::desktop
