// Whether everything stands on the disk. A failure stays visible until it is over, with what can be done
// about it.
#pragma once

#include <wx/stattext.h>

#include <functional>

#include "app/desktop/widgets/surface.h"
#include "db/seal/sealer.h"

namespace app::desktop {

class Label;

// The quiet word in the top bar: "bewaard".
class SaveState : public Surface {
public:
    explicit SaveState(wxWindow* parent);
    void show(const db::SealState& state);
    void showReadOnly();

private:
    wxStaticText* text_;
};

// A strip over the whole width, only there while something could not be kept.
class SaveTrouble : public Surface {
public:
    SaveTrouble(wxWindow* parent, std::function<void()> retry, std::function<void()> saveElsewhere);
    // True when the strip came or went, and the window must be laid out again.
    bool show(const db::SealState& state);
    // Whether another place may be looked for; a list of files is not for everybody.
    void allowElsewhere(bool allowed);

private:
    wxStaticText* text_;
    wxWindow* elsewhere_;
};

}  // namespace app::desktop
