// Where people write with a pen.
#include <algorithm>

#include "app/sheets/layout/typesetting.h"

namespace app::sheets {
namespace {

constexpr double lineHeight = 24;  // 8.5 mm, that of lined paper
constexpr double ruleThickness = 0.5;

std::vector<Place> placesOf(const std::vector<SignatureField>& fields, const Place& place)
{
    std::vector<double> shares;
    for (const auto& field : fields)
        shares.push_back(field.share);
    return columnsOf(place, shares);
}

// What is filled in stands on the line, however many lines of text its neighbours need.
void alignBottoms(std::vector<std::vector<Strip>>& columns)
{
    std::size_t most = 0;
    for (const auto& column : columns)
        most = std::max(most, column.size());
    for (auto& column : columns)
        column.insert(column.begin(), most - column.size(), Strip{});
}

// What is filled in, the line, the caption; read in the order of a question and its answer.
std::vector<Strip> rowStrips(const std::vector<SignatureField>& fields, const Place& place, Typesetting& set)
{
    const auto places = placesOf(fields, place);
    std::vector<std::vector<Strip>> above;
    std::vector<std::vector<Strip>> captions;
    for (std::size_t index = 0; index < fields.size(); ++index) {
        const auto addText = [&](std::vector<std::vector<Strip>>& columns, const std::string& text,
                                 const TextStyle& style) {
            columns.push_back(set.linesOf(text, style, places[index], set.structure.add({Role::Paragraph})));
        };
        addText(captions, fields[index].caption, style::quiet);
        addText(above, fields[index].filledIn, style::body);
    }
    alignBottoms(above);
    auto row = beside(above);
    moveDown(row.front(), lineHeight - style::body.leading);
    row.front().height += lineHeight - style::body.leading;
    auto& onLine = row.back();
    for (const auto& field : places)
        onLine.boxes.push_back(
            {field.left, onLine.height - ruleThickness, field.width, ruleThickness, colour::grey});
    for (auto& strip : beside(captions))
        row.push_back(std::move(strip));
    keepTogether(row);
    return row;
}

}  // namespace

void add(Flow& flow, const WritingRoom& room, const Place& place, Typesetting&)
{
    for (int line = 0; line < room.lines; ++line) {
        Strip strip;
        strip.space = line == 0 ? 5 : 0;
        strip.height = lineHeight;
        if (room.ruled)
            strip.boxes.push_back(
                {place.left, lineHeight - ruleThickness, place.width, ruleThickness, colour::strongLine});
        flow.push_back(std::move(strip));
    }
}

void add(Flow& flow, const Signatures& signatures, const Place& place, Typesetting& set)
{
    for (const auto& fields : signatures.rows) {
        if (fields.empty())
            continue;
        auto row = rowStrips(fields, place, set);
        row.front().space = 12;
        append(flow, row);
    }
}

}  // namespace app::sheets
