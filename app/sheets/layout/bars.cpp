// Values as bars.
#include "app/sheets/layout/figure.h"

namespace app::sheets {
void add(Flow& flow, const TimeStrip& bar, const Place& place, Typesetting& set)
{
    constexpr double barHeight = 12;
    constexpr double gap = 0.75;
    std::chrono::milliseconds total{0};
    for (const auto& part : bar.parts)
        total += part.within + part.over;
    if (total.count() <= 0)
        return;

    const auto node = figureOf(bar.spoken, set.structure);
    Strip strip;
    strip.space = 9;
    strip.height = barHeight;
    strip.keepWithNext = true;
    double left = place.left;
    const auto addBox = [&](std::chrono::milliseconds time, const Colour& fill) {
        const auto width =
            place.width * static_cast<double>(time.count()) / static_cast<double>(total.count());
        if (width > gap)
            strip.boxes.push_back({left, 0, width - gap, barHeight, fill, node});
        left += width;
    };
    for (std::size_t index = 0; index < bar.parts.size(); ++index) {
        addBox(bar.parts[index].within, index % 2 == 0 ? colour::petrol : colour::palePetrol);
        addBox(bar.parts[index].over, colour::amber);
    }
    flow.push_back(std::move(strip));
}

}  // namespace app::sheets
