#include "app/sheets/content/action_card_sheet.h"

#include "app/sheets/content/action_table.h"
#include "app/sheets/content/blank_wording.h"
#include "app/sheets/content/wording.h"
#include "forms/meeting/round_state.h"

namespace app::sheets {
namespace {

std::string occasionOf(const forms::MeetingRecord& record, const forms::RoundRecord& round, Names names,
                       const ToLocalTime& localTime)
{
    const auto held = localTime(record.meeting.startedAt.value_or(record.meeting.plannedStart));
    const auto line = titleOf(round.casus) + " · " + longDate(held.date);
    const auto inbrenger = shown(forms::findMember(record.members, round.casus.inbrenger), names);
    return inbrenger.empty() ? line : line + " · " + inbrenger;
}

// A frame of six boxes, each saying what belongs in it; five of them fit on the page.
Block actionByHand(std::size_t number)
{
    const auto box = [](const std::string& label) { return Cell{Text{label, Emphasis::Quiet}}; };
    Table table{{{"", 2}, {"", 1}, {"", 1}}, {}, false, 40, true};
    table.rows = {{box(std::to_string(number) + ". " + wording::whatIWillDo), box(wording::withWhomRole),
                   box(wording::when)},
                  {box(wording::why), box(wording::outcome), box(wording::successWhen)}};
    return Together{{table}};
}

}  // namespace

Sheet actionCardSheet(const forms::MeetingRecord& record, const forms::RoundRecord& round,
                      const forms::Instrument& actiekaart, Names names, const ToLocalTime& localTime)
{
    Sheet sheet{actiekaart.title,
                {record.team.name, occasionOf(record, round, names, localTime)},
                {},
                confidential(actiekaart.title, actiekaart.version),
                actiekaart.title + " " + round.casus.code};
    const auto add = [&](Block block) { sheet.blocks.push_back(std::move(block)); };
    const auto addText = [&](const char* title, const std::string& text) {
        if (!text.empty()) {
            add(Heading{title});
            add(Paragraph{{text}});
        }
    };

    add(Paragraph{{sourceOf(actiekaart), Emphasis::Quiet}});
    const auto& card = round.round.card;
    const auto question = forms::stateOf(round.round).question;
    if (!question.empty())
        add(Quote{question});
    addText(wording::iTakeAway, card.takeAway);
    add(Heading{wording::whatIWillDo});
    if (card.actions.empty())
        add(Paragraph{{wording::noActions, Emphasis::Quiet}});
    else
        add(actionsToDo(card.actions));
    addText(wording::iLetGo, card.letGo);
    if (card.returnOn)
        addText(wording::iReturnOn, longDate(*card.returnOn));
    return sheet;
}

Sheet blankActionCard(const forms::Instrument& actiekaart, const std::string& team)
{
    Sheet sheet{
        actiekaart.title, {}, {}, confidential(actiekaart.title, actiekaart.version), actiekaart.title};
    if (!team.empty())
        sheet.occasion = {team};
    const auto add = [&](Block block) { sheet.blocks.push_back(std::move(block)); };
    add(Paragraph{{sourceOf(actiekaart) + " " + wording::forTheInbrenger, Emphasis::Quiet}});
    add(Signatures{
        {{{wording::reflectievraag, "", 2}, {wording::casusCode, "", 1}, {wording::date, "", 1}}}});
    add(Heading{wording::iTakeAway, 2});
    add(WritingRoom{2});
    add(Heading{wording::whatIWillDo, 2});
    for (std::size_t number = 1; number <= forms::maxActionsOnCard; ++number)
        add(actionByHand(number));
    add(Signatures{{{{wording::iLetGo, "", 3}, {wording::iReturnOn, "", 1}}}});
    return sheet;
}

}  // namespace app::sheets
