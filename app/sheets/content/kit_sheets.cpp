#include "app/sheets/content/kit_sheets.h"

#include "app/sheets/content/blank_wording.h"
#include "app/sheets/content/dutch_date.h"
#include "app/sheets/content/kit_wording.h"
#include "app/sheets/content/wording.h"

namespace app::sheets {
namespace {

constexpr double rowToWriteIn = 30;
constexpr std::size_t actionsFromMemory = 4;

Sheet sheetFor(const char* title, std::vector<std::string> occasion)
{
    std::erase(occasion, "");
    return {title, std::move(occasion), {}, wording::codesAreSafe, title};
}

List listOf(std::initializer_list<const char*> lines, List::Mark mark)
{
    List list{{}, mark};
    for (const auto* line : lines)
        list.items.push_back({Text{line}});
    return list;
}

std::vector<Cell> decisionRow(const std::string& what, const std::string& when)
{
    return {{Text{what}},
            {Text{when}},
            {Tick{false, wording::doneTick}, Tick{false, wording::postponedTick},
             Tick{false, wording::droppedTick}}};
}

}  // namespace

Sheet kitContents(const forms::Programme& programme, const std::string& team,
                  const std::vector<KitPart>& parts)
{
    auto sheet = sheetFor(wording::kit, {team, programme.title});
    sheet.footer = openFooter(programme);
    Table table{
        {{wording::sheetName, 5}, {wording::forWhom, 3}, {wording::howMany, 1, Align::Right}}, {}, true};
    for (const auto& part : parts)
        table.rows.push_back(
            {{Tick{false, part.title}}, {Text{part.forWhom}}, {Text{std::to_string(part.count)}}});
    sheet.blocks = {Paragraph{{wording::kitIntro}},
                    Heading{wording::inThePack},
                    std::move(table),
                    Heading{wording::alsoNeeded},
                    listOf({wording::pens, wording::clock, wording::scissors}, List::Mark::Square),
                    Heading{wording::afterwards},
                    listOf({wording::takeCards, wording::typeOver, wording::destroy}, List::Mark::Square)};
    return sheet;
}

Sheet meetingByHand(const forms::Programme& programme, const std::string& team)
{
    auto sheet = sheetFor(wording::meetingByHand, {team, programme.title});
    Table agenda{{{wording::agendaItem, 4},
                  {wording::planned, 1.1, Align::Right},
                  {wording::begun, 1.3},
                  {wording::ended, 1.3}},
                 {},
                 true,
                 rowToWriteIn,
                 true};
    for (const auto& item : programme.agenda)
        agenda.rows.push_back({{Text{item.title}}, {Text{minutes(item.planned)}}, {}, {}});
    sheet.blocks = {Signatures{{{{wording::date}, {wording::presentCount}, {wording::presentWho, "", 3}}}},
                    std::move(agenda),
                    Heading{wording::notes},
                    WritingRoom{6},
                    Heading{wording::checkOut},
                    WritingRoom{3}};
    return sheet;
}

Sheet lookBackByHand(const std::vector<forms::Action>& open, const std::string& team)
{
    auto sheet = sheetFor(wording::lookBackByHand, {team});
    Table table{{{wording::action, 4}, {wording::when, 1.4}, {wording::decision, 3}}, {}, true, 60, true};
    for (const auto& action : open) {
        const auto due = forms::dueDate(action);
        table.rows.push_back(decisionRow(action.what, due ? shortDate(*due) : ""));
    }
    sheet.blocks.push_back(Paragraph{{open.empty() ? wording::noOpenActions : wording::lookBackIntro}});
    if (open.empty())
        table.rows.assign(actionsFromMemory, decisionRow("", ""));
    sheet.blocks.push_back(std::move(table));
    return sheet;
}

Sheet roundByHand(const forms::Programme& round, const std::string& title, const std::string& team)
{
    auto sheet = sheetFor(wording::roundByHand, {team, title});
    Table times{{{wording::step, 4}, {wording::planned, 1.1, Align::Right}, {wording::stopwatch, 1.6}},
                {},
                true,
                0,
                true};
    std::size_t number = 0;
    for (const auto& step : round.steps)
        times.rows.push_back({{Text{numbered(++number, step.title)}}, {Text{duration(step.planned)}}, {}});
    sheet.blocks = {Signatures{{{{wording::casusCode}, {wording::date}}}},
                    List{{{Text{wording::unrecognisable}}}, List::Mark::Square},
                    Heading{wording::reflectievraag, 2},
                    WritingRoom{2},
                    std::move(times),
                    Signatures{{{{wording::whoTold}}, {{wording::firstIdea}}, {{wording::nextIdea}}}},
                    Heading{wording::summary, 2},
                    WritingRoom{2}};
    sheet.documentTitle = wording::roundByHand + (", " + title);
    return sheet;
}

}  // namespace app::sheets
