// The clock of a casusronde: the time of the step, that of the whole round, and the hint to round off.
#pragma once

#include "app/desktop/widgets/surface.h"
#include "forms/meeting/round_state.h"

namespace app::desktop {

class Label;
class Ring;

class RoundClock : public Surface {
public:
    // Small: on one line, for a screen that needs its room for other things.
    enum class Size { Large, Small };
    RoundClock(wxWindow* parent, Size size);

    void show(const forms::RoundState& state, const forms::Step& step);
    // Large only: larger on a larger screen.
    void growWith(wxSize room);
    // A place for the focus where every key is one of the round.
    void takeFocus();
    bool holdsFocus() const;

private:
    Size size_;
    Ring* ring_;
    Label* total_ = nullptr;
    Label* hint_ = nullptr;
};

}  // namespace app::desktop
