#include "app/sheets/layout/flow.h"

#include <algorithm>

#include "forms/model/overloaded.h"

namespace app::sheets {

void append(Flow& flow, const std::vector<Strip>& strips)
{
    flow.insert(flow.end(), strips.begin(), strips.end());
}

void setSpace(Item& item, double space)
{
    std::visit([&](auto& some) { some.space = space; }, item);
}

double heightOf(const Flow& flow)
{
    double height = 0;
    for (const auto& item : flow)
        height += (height > 0 ? item.space() : 0) + heightOf(item);
    return height;
}

double heightOf(const Item& item)
{
    return std::visit(forms::Overloaded{
                          [](const Strip& strip) { return strip.height; },
                          [](const Beside& beside) {
                              double height = 0;
                              for (const auto& flow : beside.flows)
                                  height = std::max(height, heightOf(flow));
                              return height;
                          },
                          [](const Frame& frame) {
                              return std::max(frame.leastHeight, heightOf(frame.flow) + 2 * frame.padding);
                          },
                          [](const Repeating& repeating) { return heightOf(repeating.flow); },
                          [](const Whole& whole) { return heightOf(whole.flow); },
                          [](const NewPage&) { return 0.0; },
                          [](const CardGrid&) { return 0.0; },
                      },
                      item);
}

double heightOfStart(const Flow& flow, std::size_t first)
{
    double height = 0;
    for (auto index = first; index < flow.size(); ++index) {
        const auto& item = flow[index];
        height += height > 0 ? item.space() : 0;
        if (!item.keepWithNext() || index + 1 == flow.size())
            return height + heightOfStart(item);
        height += heightOf(item);
    }
    return height;
}

double heightOfStart(const Item& item)
{
    return std::visit(forms::Overloaded{
                          [](const Strip& strip) { return strip.height; },
                          [](const Beside& beside) {
                              double height = 0;
                              for (const auto& flow : beside.flows)
                                  height = std::max(height, heightOfStart(flow));
                              return height;
                          },
                          [](const Frame& frame) {
                              return std::max(frame.leastHeight,
                                              heightOfStart(frame.flow) + 2 * frame.padding);
                          },
                          [](const Repeating& repeating) { return heightOfStart(repeating.flow); },
                          [](const Whole& whole) { return heightOf(whole.flow); },
                          [](const NewPage&) { return 0.0; },
                          [](const CardGrid&) { return 0.0; },
                      },
                      item);
}

}  // namespace app::sheets
