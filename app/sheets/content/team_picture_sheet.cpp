#include "app/sheets/content/team_picture_sheet.h"

#include <algorithm>
#include <optional>

#include "app/sheets/content/team_picture_bakens.h"
#include "app/sheets/content/team_picture_parts.h"
#include "app/sheets/content/team_picture_wording.h"

namespace app::sheets {
namespace {

using forms::ActionCounts;
using forms::Period;
using forms::RoundLengths;

void widen(std::optional<Period>& whole, const Period& by)
{
    if (!whole)
        whole = by;
    whole->first = std::min(whole->first, by.first);
    whole->last = std::max(whole->last, by.last);
}

// Everything on the sheet lies in it.
std::optional<Period> wholeOf(const TeamPicture& picture)
{
    std::optional<Period> whole;
    for (const auto& period : picture.bakens.periods)
        widen(whole, period);
    for (const auto& [period, figure] : picture.rounds)
        widen(whole, period);
    for (const auto& [period, figure] : picture.actions)
        widen(whole, period);
    return whole;
}

template <class Figure>
bool showsAny(const std::vector<forms::PeriodFigure<Figure>>& figures)
{
    return std::any_of(figures.begin(), figures.end(),
                       [](const auto& each) { return std::holds_alternative<Figure>(each.figure); });
}

std::vector<Block> valuesPart(const forms::TeamWords& words)
{
    if (words.values.empty())
        return {};
    return {Panel{wording::successfulWhen,
                  {spokenList(words.values), Paragraph{{wording::fromTheCard, Emphasis::Quiet}}},
                  Tone::Tinted}};
}

std::vector<Block> roundsPart(const TeamPicture& picture)
{
    if (!showsAny(picture.rounds))
        return {Heading{wording::howLong},
                Paragraph{{wording::roundsTooFew(picture.threshold), Emphasis::Quiet}}};
    std::vector<Block> blocks = {
        Together{{Heading{wording::howLong}, roundsChart(picture.rounds), roundsTable(picture.rounds)}}};
    append(blocks, wordsBeside({{wording::weAsked, &picture.words.questions},
                                {wording::weSummarised, &picture.words.summaries}}));
    return blocks;
}

std::vector<Block> actionsPart(const TeamPicture& picture)
{
    if (!showsAny(picture.actions))
        return {Heading{wording::whatBecame},
                Paragraph{{wording::actionsTooFew(picture.threshold), Emphasis::Quiet}}};
    std::vector<Block> blocks = {Together{{Heading{wording::whatBecame, 1, wording::actionsRemark},
                                           actionsChart(picture.actions), actionsTable(picture.actions)}}};
    append(blocks, wordsBeside({{wording::itBrought, &picture.words.results},
                                {wording::inTheWay, &picture.words.obstacles}}));
    return blocks;
}

}  // namespace

Sheet teamPictureSheet(const TeamPicture& picture, const forms::Instrument& reflector)
{
    Sheet sheet{
        wording::teamPicture, {picture.team.name}, {}, wording::teamPictureFooter, wording::teamPicture};
    if (const auto whole = wholeOf(picture))
        sheet.occasion.push_back(periodName(*whole));
    sheet.blocks.push_back(Paragraph{{wording::teamPictureIntro}});
    append(sheet.blocks, valuesPart(picture.words));
    append(sheet.blocks, bakensPart(picture, reflector));
    append(sheet.blocks, roundsPart(picture));
    append(sheet.blocks, actionsPart(picture));
    sheet.blocks.push_back(Together{
        {Heading{wording::howMade}, Paragraph{{wording::howMadeText(picture.threshold), Emphasis::Quiet}}}});
    return sheet;
}

}  // namespace app::sheets
