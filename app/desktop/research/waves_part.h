// The waves that somebody chooses for an export, each by its first and last day.
#pragma once

#include <functional>

#include "app/desktop/research/research_choice.h"
#include "app/desktop/widgets/surface.h"

class wxBoxSizer;

namespace app::desktop {

class WavesPart : public Surface {
public:
    // Keeps what is typed in `waves`, which outlives it. `rebuild` shows another number of them.
    WavesPart(wxWindow* parent, std::vector<TypedWave>& waves, std::function<void()> rebuild);

private:
    void addWave(wxBoxSizer* rows, std::size_t place);

    std::vector<TypedWave>& waves_;
    std::function<void()> rebuild_;
};

}  // namespace app::desktop
