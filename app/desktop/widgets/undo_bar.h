// A quiet strip after something was taken away or replaced: it can be undone once, until the next change.
#pragma once

#include <functional>

#include "app/desktop/widgets/surface.h"

class wxStaticText;

namespace app::desktop {

class UndoBar : public Surface {
public:
    // Hidden at first.
    explicit UndoBar(wxWindow* parent);

    // Shows what happened, and has it read out. `undo` is called at most once, after the event of the button;
    // the focus stays where it is.
    void offer(const wxString& happened, std::function<void()> undo);
    // Something else was changed since.
    void forget();

private:
    void undo();

    wxStaticText* text_;
    std::function<void()> undo_;
};

}  // namespace app::desktop
