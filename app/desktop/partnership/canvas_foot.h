// Below the partnerschapskaart: the way back, the steps of a column, and where the button leads.
#pragma once

#include <functional>
#include <vector>

#include "app/desktop/widgets/surface.h"
#include "forms/meeting/partnership_canvas.h"

class wxButton;

namespace app::desktop {

class CanvasFoot : public Surface {
public:
    struct Ways {
        std::function<void()> back;  // absent: this is where the meeting began
        std::function<void()> undo;
        std::function<void()> next;
    };
    CanvasFoot(wxWindow* parent, forms::CanvasStep step, const wxString& next, const Ways& ways);

    void allowUndo(bool possible);
    // Of the steps only the present one, where there is little height.
    void shorten(bool shortened);

private:
    wxSizer* buildSteps(forms::CanvasStep present);

    std::vector<wxWindow*> otherSteps_;
    wxButton* undo_ = nullptr;
};

}  // namespace app::desktop
