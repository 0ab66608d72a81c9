#include "app/sheets/content/canvas_sheet.h"

#include <algorithm>

#include "app/sheets/content/convenant_sheet.h"
#include "app/sheets/content/partnership_wording.h"
#include "app/sheets/content/wording.h"

namespace app::sheets {
namespace {

// As long as the canvas is wide.
constexpr auto arrowToTheLeft =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1088 12">
<path d="M1087 6H2M8 1L2 6l6 5" fill="none" stroke="currentColor" stroke-width="1"/></svg>)";

Panel emptyColumn(const forms::Section& section, const std::string& title, std::size_t step)
{
    Panel panel{title, {}, Tone::Marked};
    panel.badge = std::to_string(step);
    panel.toBottom = true;
    for (const auto& question : section.questions) {
        panel.blocks.push_back(Paragraph{{question.label, Emphasis::Strong}});
        if (!question.help.empty())
            panel.blocks.push_back(Paragraph{{question.help, Emphasis::Quiet}});
    }
    return panel;
}

List statementsIn(const forms::PartnershipCard& card, const std::string& column, forms::StatementLayer layer)
{
    List list;
    for (const auto& statement : card.statements)
        if (statement.column == column && statement.layer == layer)
            list.items.push_back({Text{statement.text, Emphasis::Large}});
    return list;
}

// The last step stands at the left: the card is filled from right to left.
Sheet canvas(const forms::Instrument& instrument, const forms::PartnershipCard* card)
{
    Columns columns;
    std::size_t step = instrument.sections.size();
    for (auto section = instrument.sections.rbegin(); section != instrument.sections.rend();
         ++section, --step) {
        auto panel = emptyColumn(*section, card ? columnTitle(*section, *card) : section->title, step);
        if (card) {
            if (auto agreed = statementsIn(*card, section->id, forms::StatementLayer::Agreed);
                !agreed.items.empty())
                panel.blocks.push_back(std::move(agreed));
            if (auto loose = statementsIn(*card, section->id, forms::StatementLayer::Loose);
                !loose.items.empty()) {
                panel.blocks.push_back(Heading{wording::alsoSaid, 2});
                panel.blocks.push_back(std::move(loose));
            }
        }
        columns.sides.push_back({{std::move(panel)}});
    }
    Sheet sheet{
        instrument.title,
        {},
        {Paragraph{{(card ? wording::readRightToLeft : wording::rightToLeft) + (" " + sourceOf(instrument)),
                    Emphasis::Quiet}},
         Picture{arrowToTheLeft, {}, 12}, std::move(columns)},
        confidential(instrument.title, instrument.version),
        instrument.title,
        {Paper::A3, true}};
    return sheet;
}

}  // namespace

Sheet blankCanvas(const forms::Instrument& partnerschapskaart, const std::string& team)
{
    auto sheet = canvas(partnerschapskaart, nullptr);
    if (!team.empty())
        sheet.occasion = {team};
    return sheet;
}

Sheet canvasSheet(const forms::PartnershipCard& card, const forms::Instrument& partnerschapskaart,
                  const std::string& team, const ToLocalTime& localTime)
{
    auto sheet = canvas(partnerschapskaart, &card);
    sheet.occasion = {team, versionOf(card.version), agreedOn(longDate(localTime(card.agreedAt).date))};
    return sheet;
}

}  // namespace app::sheets
