#include "app/sheets/content/coach_card_sheet.h"

#include <algorithm>

#include "app/sheets/content/dutch_date.h"
#include "app/sheets/content/kit_wording.h"
#include "app/sheets/content/wording.h"

namespace app::sheets {
namespace {

Table emptyTable(const char* title)
{
    Table table{{{title, 2.2}, {wording::sayAndWatch, 6.2}}, {}};
    table.firstCellNamesRow = true;
    return table;
}

Cell sayAndWatch(const std::string& say, const std::string& guard, const std::string& pitfall)
{
    Cell cell;
    if (!say.empty())
        cell.push_back(Text{quoted(say), Emphasis::Spoken});
    if (!guard.empty())
        cell.push_back(Text{guard});
    if (!pitfall.empty())
        cell.push_back(Text{watchFor(pitfall), Emphasis::Quiet});
    return cell;
}

Table agendaTable(const std::vector<forms::AgendaItem>& agenda)
{
    auto table = emptyTable(wording::agendaItem);
    for (const auto& item : agenda)
        table.rows.push_back({{Text{item.title, Emphasis::Strong}, Text{minutes(item.planned)}},
                              sayAndWatch(item.say, {}, item.pitfall)});
    return table;
}

Table stepTable(const std::vector<forms::Step>& steps)
{
    auto table = emptyTable(wording::step);
    std::size_t number = 0;
    for (const auto& step : steps) {
        Cell what = {Text{numbered(++number, step.title), Emphasis::Strong},
                     Text{besideEachOther({duration(step.planned), step.who})}};
        if (step.hintAt.count() > 0 && !step.hint.empty())
            what.push_back(Text{hintAt(duration(step.hintAt), step.hint), Emphasis::Quiet});
        table.rows.push_back({std::move(what), sayAndWatch(step.say, step.guard, step.pitfall)});
    }
    return table;
}

std::string totalOf(const forms::Programme& programme)
{
    std::chrono::minutes all{0};
    for (const auto& item : programme.agenda)
        all += item.planned;
    return programme.steps.empty() ? minutes(all) : duration(forms::plannedTime(programme.steps));
}

}  // namespace

Sheet coachCardSheet(const forms::Programme& programme)
{
    Sheet sheet{wording::coachCard,
                {programme.title, togetherTakes(totalOf(programme))},
                {},
                openFooter(programme),
                wording::coachCard + (" " + programme.title)};
    sheet.blocks.push_back(Paragraph{{sourceOf(programme), Emphasis::Quiet}});
    if (!programme.intro.empty())
        sheet.blocks.push_back(Paragraph{{programme.intro}});
    sheet.blocks.push_back(programme.steps.empty() ? agendaTable(programme.agenda)
                                                   : stepTable(programme.steps));
    return sheet;
}

}  // namespace app::sheets
