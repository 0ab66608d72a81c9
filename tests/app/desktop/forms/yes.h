// Says yes to every question a screen asks, and counts them.
#pragma once

#include <wx/dialog.h>
#include <wx/modalhook.h>

namespace app::desktop::tests {

class Yes : public wxModalDialogHook {
public:
    Yes() { Register(); }
    ~Yes() override { Unregister(); }

    int asked = 0;

protected:
    int Enter(wxDialog*) override
    {
        ++asked;
        return wxID_YES;
    }
};

}  // namespace app::desktop::tests
