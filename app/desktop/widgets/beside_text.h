// Text, and at its left something that does not need the width.
#pragma once

#include <wx/sizer.h>

namespace app::desktop {

// Of two. The second has all the width there is, but beside the first its lines are no longer than is
// pleasant to read; then what is left over is for the first. Both are as high as there is room.
class BesideText : public wxBoxSizer {
public:
    explicit BesideText(const wxWindow& window);

    void RepositionChildren(const wxSize& least) override;

private:
    int longest_;
};

}  // namespace app::desktop
