// A native control whose label breaks at the width it is given, as that of a Label does.
#pragma once

#include "app/desktop/native.h"

namespace app::desktop {

template <class Control>
class Wrapping : public Control {
public:
    Wrapping(wxWindow* parent, const wxString& label, long style = 0)
        : Control(parent, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, style)
    {
        native::wrap(*this);
        this->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
            event.Skip();
            if (event.GetSize().x == width_)
                return;
            width_ = event.GetSize().x;
            this->InvalidateBestSize();
        });
    }

protected:
    wxSize DoGetBestClientSize() const override
    {
        auto& self = const_cast<Wrapping&>(*this);  // asking the native label changes nothing
        if (width_ <= 1)
            return {1, Control::DoGetBestClientSize().y};
        return {1, native::heightForWidth(self, width_)};
    }

private:
    int width_ = 0;
};

}  // namespace app::desktop
