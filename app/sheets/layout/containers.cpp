// Blocks that hold other blocks.
#include <algorithm>

#include "app/sheets/layout/cards.h"
#include "app/sheets/layout/shapes.h"
#include "app/sheets/layout/typesetting.h"

namespace app::sheets {
namespace {

constexpr double panelPadding = 10;
constexpr double discWidth = 18;

double spaceOf(const Flow& flow)
{
    return flow.empty() ? 0 : flow.front().space();
}

// The first line of text, when the flow begins with one that nothing is drawn around.
Strip* firstLineOf(Flow& flow)
{
    auto* strip = flow.empty() ? nullptr : std::get_if<Strip>(&flow.front());
    return strip && !strip->texts.empty() && strip->boxes.empty() && strip->paths.empty() ? strip : nullptr;
}

// A heading and a paragraph beside it stand on one line, whatever the size of their letters.
void alignFirstLines(std::vector<Flow>& flows)
{
    double baseline = 0;
    for (auto& flow : flows)
        if (const auto* line = firstLineOf(flow))
            baseline = std::max(baseline, line->texts.front().y);
    for (auto& flow : flows)
        if (auto* line = firstLineOf(flow)) {
            const auto by = baseline - line->texts.front().y;
            moveDown(*line, by);
            line->height += by;
        }
}

// The badge stands in a disc before the first line, and is read with it.
void addBadge(Strip& line, const std::string& badge, const Place& disc, Typesetting& set)
{
    line.height = std::max(line.height, disc.width);
    auto strip = set.linesOf(badge, style::badge, disc, set.structure.latest()).front();
    strip.texts.front().spaceAfter = true;
    const Point centre{disc.left + disc.width / 2, strip.height / 2};
    strip.paths.push_back({{ellipse(centre, disc.width / 2, disc.width / 2)}, colour::petrol, std::nullopt});
    moveDown(strip, (line.height - strip.height) / 2);
    strip.texts.insert(strip.texts.end(), line.texts.begin(), line.texts.end());
    line.texts.clear();
    overlay(line, strip);
}

std::vector<Strip> titleLines(const Panel& panel, const Place& place, Typesetting& set)
{
    if (panel.title.empty() || panel.badge.empty())
        return headingLines(panel.title + panel.badge, panel.level, place, set);
    constexpr double indent = discWidth + 7;
    auto lines = headingLines(panel.title, panel.level, {place.left + indent, place.width - indent}, set);
    addBadge(lines.front(), panel.badge, {place.left, discWidth, Align::Centre}, set);
    return lines;
}

CardGrid::Card cardOf(const Card& card, const Place& place, Typesetting& set)
{
    const Structure::Scope scope(set.structure, {Role::Section});
    CardGrid::Card made;
    made.flow = flowOf(card.blocks, place, set);
    if (card.foot.empty())
        return made;
    const auto foot = set.linesOf(card.foot, style::quiet, place, set.structure.add({Role::Paragraph}));
    if (foot.size() > mostFootLines) {
        append(made.flow, foot);
    } else {
        made.foot = stacked(foot);
        made.footAgain = stacked(set.linesOf(card.foot, style::quiet, place, ornament));
    }
    return made;
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
    Typesetting within{set.typeface, set.structure, set.page, set.tallest - 2 * panelPadding,
                       set.levelsAbove};
    if (!panel.title.empty() || !panel.badge.empty())
        append(frame.flow, titleLines(panel, inside, within));
    for (auto& item : flowOf(panel.blocks, inside, within))
        frame.flow.push_back(std::move(item));
    flow.push_back(std::move(frame));
}

void add(Flow& flow, const Columns& columns, const Place& place, Typesetting& set)
{
    if (columns.sides.empty())
        return;
    std::vector<double> shares;
    for (const auto& side : columns.sides)
        shares.push_back(side.share);
    const auto places = columnsOf(place, shares);
    Beside beside;
    for (std::size_t index = 0; index < columns.sides.size(); ++index) {
        const auto next = columns.readFromRight ? columns.sides.size() - 1 - index : index;
        beside.flows.push_back(flowOf(columns.sides[next].blocks, places[next], set));
        beside.space = std::max(beside.space, spaceOf(beside.flows.back()));
    }
    alignFirstLines(beside.flows);
    flow.push_back(std::move(beside));
}

void add(Flow& flow, const Together& together, const Place& place, Typesetting& set)
{
    Whole whole;
    whole.flow = flowOf(together.blocks, place, set);
    whole.space = spaceOf(whole.flow);
    if (heightOf(whole.flow) <= together.most * set.tallest)
        flow.push_back(std::move(whole));
    else
        flow.insert(flow.end(), whole.flow.begin(), whole.flow.end());
}

void add(Flow& flow, const PageBreak&, const Place&, Typesetting&)
{
    flow.push_back(NewPage{});
}

void add(Flow& flow, const Cards& cards, const Place&, Typesetting& set)
{
    const auto inside = insideOfCard(cards, set.page);
    Typesetting onCard{set.typeface, set.structure, set.page, inside.height, set.levelsAbove};
    CardGrid grid;
    grid.across = cards.across;
    grid.down = cards.down;
    for (const auto& card : cards.cards)
        grid.cards.push_back(cardOf(card, inside.place, onCard));
    flow.push_back(std::move(grid));
}

}  // namespace app::sheets
