// How far one is: a row of small bars, one for each step.
#pragma once

#include "app/desktop/widgets/surface.h"

namespace app::desktop {

class StepBars : public Surface {
public:
    StepBars(wxWindow* parent, std::size_t count);

    // Steps before `current` are done, `current` is going on (counted from 0). Its text is spoken too:
    // "stap 3 van 8".
    void show(std::size_t current, std::size_t count, const wxString& spoken);

private:
    void onPaint();

    std::size_t count_;
    std::size_t current_ = 0;
};

}  // namespace app::desktop
