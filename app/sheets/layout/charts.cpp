// Drawings of figures: bars, and lines over points. Each is one figure to who hears it.
#include <algorithm>
#include <array>
#include <cmath>

#include "app/sheets/layout/figure.h"
#include "app/sheets/layout/shapes.h"

namespace app::sheets {
namespace {

constexpr double spaceAbove = 9;

double shareOf(double value, double least, double most)
{
    return most > least ? std::clamp((value - least) / (most - least), 0.0, 1.0) : 0;
}

// Told apart in black and white too: by dashes and by the mark on each point.
struct LineLook {
    Colour colour;
    std::vector<double> dashes;
    int corners;  // of the mark; 0 is a disc
};

const LineLook& lookOf(std::size_t line)
{
    static const std::array<LineLook, 4> looks{{{colour::petrol, {}, 0},
                                                {colour::amber, {5, 3}, 4},
                                                {colour::ink, {2, 2}, 3},
                                                {colour::grey, {8, 2, 2, 2}, 5}}};
    return looks[line % looks.size()];
}

Path markAt(Point point, const LineLook& look, NodeId node)
{
    constexpr double radius = 2.6;
    if (look.corners == 0)
        return {{ellipse(point, radius, radius)}, look.colour, std::nullopt, node};
    std::vector<Point> corners;
    for (int corner = 0; corner < look.corners; ++corner) {
        const auto angle = 2 * 3.14159265 * corner / look.corners;
        corners.push_back(
            {point.x + 1.2 * radius * std::sin(angle), point.y - 1.2 * radius * std::cos(angle)});
    }
    return {{polygon(corners, true)}, look.colour, std::nullopt, node};
}

Path strokeAlong(std::vector<Outline> outlines, const LineLook& look, NodeId node)
{
    return {std::move(outlines), std::nullopt, Pen{1.25, look.colour, false, look.dashes}, node};
}

class LineChartSetter {
public:
    LineChartSetter(const LineChart& chart, const Place& place, Typesetting& set)
        : chart_(chart), place_(place), set_(set), node_(figureOf(chart.spoken, set.structure))
    {
        for (const auto& [value, name] : chart.scale)
            scaleWidth_ = std::max(scaleWidth_, set.typeface.widthOf(name, style::quiet));
        scaleWidth_ = std::min(scaleWidth_, place.width / 4);
        field_ = {place.left + scaleWidth_ + scaleGap, place.width - scaleWidth_ - scaleGap};
        fieldHeight_ = std::min(chart.height, set.tallest / 2);
    }

    void addTo(Flow& flow)
    {
        auto drawing = drawingStrip();
        drawing.space = spaceAbove;
        std::vector<Strip> strips{drawing};
        for (auto& strip : pointNames())
            strips.push_back(std::move(strip));
        for (std::size_t line = 0; line < chart_.lines.size(); ++line)
            for (auto& strip : legendOf(line))
                strips.push_back(std::move(strip));
        keepTogether(strips);
        append(flow, strips);
    }

private:
    static constexpr double scaleGap = 8;
    static constexpr double above = 8;  // the highest line, for the letters of the scale beside it
    static constexpr double below = 8;

    double heightAt(double value) const
    {
        return above + fieldHeight_ * (1 - shareOf(value, chart_.least, chart_.most));
    }

    double middleOf(std::size_t point) const
    {
        const auto slot = field_.width / static_cast<double>(std::max<std::size_t>(1, chart_.points.size()));
        return field_.left + slot * (static_cast<double>(point) + 0.5);
    }

    Strip drawingStrip()
    {
        Strip strip;
        strip.height = above + fieldHeight_ + below;
        for (const auto& [value, name] : chart_.scale)
            addScaleLine(strip, heightAt(value), name);
        for (std::size_t line = 0; line < chart_.lines.size(); ++line)
            addLine(strip, chart_.lines[line].values, lookOf(line));
        return strip;
    }

    void addScaleLine(Strip& strip, double y, const std::string& name)
    {
        strip.boxes.push_back({field_.left, y - 0.25, field_.width, 0.5, colour::line, node_});
        auto letters =
            stacked(set_.linesOf(name, style::quiet, {place_.left, scaleWidth_, Align::Right}, node_));
        moveDown(letters, y - style::quiet.leading / 2);
        overlay(strip, letters);
    }

    // Where a value is not known the line is broken.
    void addLine(Strip& strip, const std::vector<double>& values, const LineLook& look)
    {
        std::vector<std::vector<Point>> stretches(1);
        for (std::size_t point = 0; point < std::min(values.size(), chart_.points.size()); ++point) {
            if (std::isnan(values[point])) {
                stretches.emplace_back();
                continue;
            }
            const Point here{middleOf(point), heightAt(values[point])};
            stretches.back().push_back(here);
            strip.paths.push_back(markAt(here, look, node_));
        }
        std::vector<Outline> outlines;
        for (const auto& stretch : stretches)
            if (stretch.size() > 1)
                outlines.push_back(polygon(stretch, false));
        if (!outlines.empty())
            strip.paths.push_back(strokeAlong(std::move(outlines), look, node_));
    }

    // Below their points; where those stand too close, below each other.
    std::vector<Strip> pointNames()
    {
        constexpr double leastForName = 24;
        if (field_.width < leastForName * static_cast<double>(chart_.points.size()))
            return namesInOneColumn();
        const auto places = divided(field_, std::vector<double>(chart_.points.size(), 1), 6);
        std::vector<std::vector<Strip>> names;
        for (std::size_t point = 0; point < chart_.points.size(); ++point) {
            auto place = places[point];
            place.align = Align::Centre;
            names.push_back(set_.linesOf(chart_.points[point], style::quiet, place, node_));
        }
        return beside(names);
    }

    std::vector<Strip> namesInOneColumn()
    {
        std::vector<Strip> names;
        for (const auto& name : chart_.points)
            for (auto& strip : set_.linesOf(name, style::quiet, place_, node_))
                names.push_back(std::move(strip));
        return names;
    }

    std::vector<Strip> legendOf(std::size_t line)
    {
        constexpr double sample = 22;
        constexpr double indent = sample + 6;
        auto lines = set_.linesOf(chart_.lines[line].name, style::quiet,
                                  {place_.left + indent, place_.width - indent}, node_);
        const auto y = style::quiet.leading / 2;
        const auto& look = lookOf(line);
        auto& first = lines.front();
        first.paths.push_back(
            strokeAlong({polygon({{place_.left, y}, {place_.left + sample, y}}, false)}, look, node_));
        first.paths.push_back(markAt({place_.left + sample / 2, y}, look, node_));
        first.space = line == 0 ? 4 : 0;
        return lines;
    }

    const LineChart& chart_;
    const Place& place_;
    Typesetting& set_;
    NodeId node_;
    double scaleWidth_ = 0;
    double fieldHeight_ = 0;
    Place field_{};
};

}  // namespace

void add(Flow& flow, const BarChart& chart, const Place& place, Typesetting& set)
{
    constexpr double barHeight = 9;
    const auto node = figureOf(chart.spoken, set.structure);
    const auto parts = divided(place, {0.36, 0.5, 0.14}, 12);
    for (std::size_t index = 0; index < chart.bars.size(); ++index) {
        const auto& bar = chart.bars[index];
        auto row = beside({set.linesOf(bar.label, style::body, parts[0], node),
                           {},
                           set.linesOf(bar.shown, style::body, parts[2], node)});
        auto& first = row.front();
        const auto top = (style::body.leading - barHeight) / 2;
        first.boxes.push_back({parts[1].left, top, parts[1].width, barHeight, colour::tint, node});
        if (const auto share = shareOf(bar.value, 0, chart.most); share > 0)
            first.boxes.push_back(
                {parts[1].left, top, share * parts[1].width, barHeight, colour::petrol, node});
        first.space = index == 0 ? spaceAbove : 3;
        keepTogether(row);
        append(flow, row);
    }
}

void add(Flow& flow, const LineChart& chart, const Place& place, Typesetting& set)
{
    LineChartSetter(chart, place, set).addTo(flow);
}

}  // namespace app::sheets
