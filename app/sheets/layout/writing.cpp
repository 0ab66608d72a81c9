// Where people write with a pen.
#include "app/sheets/layout/typesetting.h"

namespace app::sheets {
namespace {

constexpr double lineHeight = 24;  // 8.5 mm, that of lined paper
constexpr double ruleThickness = 0.5;
constexpr double fieldGap = 18;

// What is filled in, the line, the caption; read in the order of a question and its answer.
Strip fieldStrip(const SignatureField& field, const Place& place, Typesetting& set)
{
    const auto caption =
        stacked(set.linesOf(field.caption, style::quiet, place, set.structure.add({Role::Paragraph})));
    auto above =
        stacked(set.linesOf(field.filledIn, style::body, place, set.structure.add({Role::Paragraph})));
    moveDown(above, lineHeight - style::body.leading);
    above.height += lineHeight - style::body.leading;
    above.boxes.push_back(
        {place.left, above.height - ruleThickness, place.width, ruleThickness, colour::grey});
    return stacked({above, caption});
}

// Fields whose texts above the line need different room still have their lines at one height.
Strip rowStrip(const std::vector<SignatureField>& fields, const Place& place, Typesetting& set)
{
    double shares = 0;
    for (const auto& field : fields)
        shares += field.share;
    const auto width = place.width - fieldGap * static_cast<double>(fields.size() - 1);
    Strip row;
    auto left = place.left;
    for (const auto& field : fields) {
        const Place here{left, width * field.share / shares};
        auto strip = fieldStrip(field, here, set);
        const auto lineOf = [](const Strip& some) { return some.boxes.front().y; };
        if (!row.boxes.empty() && lineOf(strip) < lineOf(row)) {
            const auto by = lineOf(row) - lineOf(strip);
            moveDown(strip, by);
            strip.height += by;
        } else if (!row.boxes.empty()) {
            const auto by = lineOf(strip) - lineOf(row);
            moveDown(row, by);
            row.height += by;
        }
        overlay(row, strip);
        left += here.width + fieldGap;
    }
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
        auto row = rowStrip(fields, place, set);
        row.space = 12;
        flow.push_back(std::move(row));
    }
}

}  // namespace app::sheets
