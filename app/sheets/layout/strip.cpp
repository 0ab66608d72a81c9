#include "app/sheets/layout/strip.h"

#include <algorithm>
#include <numeric>

#include "app/sheets/layout/line_break.h"

namespace app::sheets {
namespace {

// Puts the letters in the middle of the line; 0.36 is half the height of a capital.
double baselineOf(const TextStyle& style)
{
    return style.leading / 2 + 0.36 * style.size;
}

// Larger letters are those of headings, in which a hyphen is ugly; they are broken only where they must.
constexpr double mostBlank = 0.25;

double leftOf(double width, const Place& place)
{
    switch (place.align) {
        case Align::Left:
            return place.left;
        case Align::Centre:
            return place.left + (place.width - width) / 2;
        case Align::Right:
            return place.left + place.width - width;
    }
    return place.left;
}

// Holds the widest letter.
constexpr double narrowest = 14;

}  // namespace

std::vector<Place> divided(const Place& place, const std::vector<double>& shares, double white)
{
    const auto count = static_cast<double>(shares.size());
    if (shares.size() > 1)
        white = std::clamp((place.width - count * narrowest) / (count - 1), 0.0, white);
    const auto forAll = place.width - white * (count - 1);
    const auto sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    // What is left when each has the least, is shared in proportion to what they would have had above it.
    double above = 0;
    const auto aboveLeast = [&](double share) { return std::max(0.0, forAll * share / sum - narrowest); };
    for (const auto share : shares)
        above += aboveLeast(share);
    const auto spare = std::max(0.0, forAll - count * narrowest);

    std::vector<Place> places;
    auto left = place.left;
    for (const auto share : shares) {
        const auto width = above > 0 ? narrowest + spare * aboveLeast(share) / above : forAll / count;
        places.push_back({left, width});
        left += width + white;
    }
    return places;
}

std::vector<Place> columnsOf(const Place& place, const std::vector<double>& shares)
{
    const auto sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<double> widths;
    for (const auto share : shares)
        widths.push_back(std::max(narrowest, share * (place.width + gutter) / sum - gutter));
    return divided(place, widths, gutter);
}

std::vector<Strip> linesOf(const std::string& text, const TextStyle& style, const Place& place, NodeId node,
                           const Typeface& typeface)
{
    const auto widthHere = [&](std::string_view part) { return typeface.widthOf(part, style); };
    const WordBreaks breaks{typeface.hyphenate, style.size > style::body.size ? 1 : mostBlank};
    std::vector<Strip> strips;
    for (auto& line : breakLines(text, place.width, widthHere, breaks)) {
        Strip strip;
        strip.height = style.leading;
        const auto left = leftOf(widthHere(line.text), place);
        if (!line.text.empty())
            strip.texts.push_back(
                {left, baselineOf(style), style, std::move(line.text), node, line.spaceAfter});
        strips.push_back(std::move(strip));
    }
    return strips;
}

void moveDown(Strip& strip, double by)
{
    for (auto& text : strip.texts)
        text.y += by;
    for (auto& box : strip.boxes)
        box.y += by;
    for (auto& path : strip.paths)
        move(path, 0, by);
}

void pad(std::vector<Strip>& strips, double padding)
{
    moveDown(strips.front(), padding);
    strips.front().height += padding;
    strips.back().height += padding;
}

void overlay(Strip& strip, const Strip& other)
{
    strip.height = std::max(strip.height, other.height);
    strip.texts.insert(strip.texts.end(), other.texts.begin(), other.texts.end());
    strip.boxes.insert(strip.boxes.end(), other.boxes.begin(), other.boxes.end());
    strip.paths.insert(strip.paths.end(), other.paths.begin(), other.paths.end());
}

Strip stacked(const std::vector<Strip>& strips)
{
    Strip whole;
    for (auto strip : strips) {
        moveDown(strip, whole.height);
        strip.height += whole.height;
        overlay(whole, strip);
    }
    return whole;
}

std::vector<Strip> beside(const std::vector<std::vector<Strip>>& columns)
{
    std::vector<Strip> lines(1);
    for (const auto& column : columns) {
        lines.resize(std::max(lines.size(), column.size()));
        for (std::size_t index = 0; index < column.size(); ++index)
            overlay(lines[index], column[index]);
    }
    return lines;
}

double heightOf(const std::vector<Strip>& strips)
{
    double height = 0;
    for (const auto& strip : strips)
        height += strip.height;
    return height;
}

void keepEnds(std::vector<Strip>& strips)
{
    if (strips.size() < 2)
        return;
    strips.front().keepWithNext = true;
    strips[strips.size() - 2].keepWithNext = true;
}

void keepTogether(std::vector<Strip>& strips)
{
    if (heightOf(strips) > tall)
        return keepEnds(strips);
    for (std::size_t index = 0; index + 1 < strips.size(); ++index)
        strips[index].keepWithNext = true;
}

}  // namespace app::sheets
