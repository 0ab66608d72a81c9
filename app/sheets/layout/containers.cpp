// Blocks that hold other blocks.
#include <algorithm>

#include "app/sheets/layout/cards.h"
#include "app/sheets/layout/svg_path.h"
#include "app/sheets/layout/typesetting.h"

namespace app::sheets {
namespace {

constexpr double panelPadding = 10;
constexpr double discRadius = 9;

double spaceOf(const Flow& flow)
{
    return flow.empty() ? 0 : flow.front().space();
}

std::vector<Strip> titleLines(const Panel& panel, Place place, Typesetting& set)
{
    const auto discPlace = Place{place.left, 2 * discRadius, Align::Centre};
    if (!panel.badge.empty()) {
        place.left += 2 * discRadius + 7;
        place.width -= 2 * discRadius + 7;
    }
    auto lines = headingLines(panel.title, panel.level, place, set);
    if (!panel.badge.empty()) {
        auto& first = lines.front();
        first.height = std::max(first.height, 2 * discRadius);
        const auto node = static_cast<NodeId>(set.structure.nodes().size()) - 1;
        auto badge = set.linesOf(panel.badge, style::badge, discPlace, node).front();
        badge.texts.front().spaceAfter = true;
        const Point centre{discPlace.left + discRadius, badge.height / 2};
        badge.paths.push_back({{ellipse(centre, discRadius, discRadius)}, colour::petrol, std::nullopt});
        moveDown(badge, (first.height - badge.height) / 2);
        badge.texts.insert(badge.texts.end(), first.texts.begin(), first.texts.end());
        first.texts.clear();
        overlay(first, badge);
    }
    return lines;
}

}  // namespace

void add(Flow& flow, const Panel& panel, const Place& place, Typesetting& set)
{
    const Place inside{place.left + panelPadding, place.width - 2 * panelPadding};
    Frame frame;
    frame.space = 9;
    frame.left = place.left;
    frame.width = place.width;
    frame.padding = panelPadding;
    frame.leastHeight = panel.leastHeight;
    frame.toBottom = panel.toBottom;
    frame.tone = panel.tone;
    if (!panel.title.empty())
        append(frame.flow, titleLines(panel, inside, set));
    for (auto& item : flowOf(panel.blocks, inside, set))
        frame.flow.push_back(std::move(item));
    flow.push_back(std::move(frame));
}

void add(Flow& flow, const Columns& columns, const Place& place, Typesetting& set)
{
    if (columns.sides.empty())
        return;
    double shares = 0;
    for (const auto& side : columns.sides)
        shares += side.share;
    const auto width = place.width - columns.gutter * static_cast<double>(columns.sides.size() - 1);
    std::vector<Place> places;
    auto left = place.left;
    for (const auto& side : columns.sides) {
        places.push_back({left, width * side.share / shares});
        left += places.back().width + columns.gutter;
    }
    Beside beside;
    for (std::size_t index = 0; index < columns.sides.size(); ++index) {
        const auto next = columns.readFromRight ? columns.sides.size() - 1 - index : index;
        beside.flows.push_back(flowOf(columns.sides[next].blocks, places[next], set));
        beside.space = std::max(beside.space, spaceOf(beside.flows.back()));
    }
    flow.push_back(std::move(beside));
}

void add(Flow& flow, const Together& together, const Place& place, Typesetting& set)
{
    Whole whole;
    whole.flow = flowOf(together.blocks, place, set);
    whole.space = spaceOf(whole.flow);
    flow.push_back(std::move(whole));
}

void add(Flow& flow, const PageBreak&, const Place&, Typesetting&)
{
    flow.push_back(NewPage{});
}

void add(Flow& flow, const Cards& cards, const Place&, Typesetting& set)
{
    const auto place = insideOfCard(cards, set.page);
    CardGrid grid;
    grid.across = cards.across;
    grid.down = cards.down;
    for (const auto& card : cards.cards) {
        const Structure::Scope scope(set.structure, {Role::Section});
        auto cardFlow = flowOf(card.blocks, place, set);
        const auto footOf = [&](NodeId node) {
            return card.foot.empty() ? Strip{} : stacked(set.linesOf(card.foot, style::quiet, place, node));
        };
        const auto foot = card.foot.empty() ? ornament : set.structure.add({Role::Paragraph});
        grid.cards.push_back({std::move(cardFlow), footOf(foot), footOf(ornament)});
    }
    flow.push_back(std::move(grid));
}

}  // namespace app::sheets
