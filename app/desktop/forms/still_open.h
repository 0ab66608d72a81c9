// Before a form goes with pages that nobody filled in: which those are, and the two ways on.
#pragma once

#include <functional>

#include "app/desktop/forms/page_words.h"
#include "app/desktop/widgets/surface.h"

class wxButton;

namespace app::desktop {

class StillOpen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void()> fillIn;  // to the first of them
        std::function<void()> send;    // as it is; absent: there is nothing to send
    };
    StillOpen(wxWindow* parent, const Pages& open, const Ways& ways);

    // To the way that loses nothing.
    void focus();

private:
    wxButton* fillIn_;
};

}  // namespace app::desktop
