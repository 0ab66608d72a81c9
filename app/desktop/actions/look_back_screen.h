// The terugblik, before the first casusronde: each open action gets a decision, or the leercoach passes over
// it knowingly.
#pragma once

#include <functional>

#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"

class wxButton;

namespace app::desktop {

class ActionsScreen;
class Label;

class LookBackScreen : public Surface {
public:
    // `onward` leads to what is called `next`; it is called when every action has a decision or was passed
    // over.
    LookBackScreen(wxWindow* parent, Workspace& workspace, const wxString& next,
                   std::function<void()> onward);

    // As the button that leads on, but what still waits is not passed over by a key: then the button gets the
    // focus.
    void leadOn();

private:
    void showWhatWaits();

    Workspace& workspace_;
    std::function<void()> lead_;
    wxString next_;
    Label* waiting_;
    wxButton* onward_;
};

}  // namespace app::desktop
