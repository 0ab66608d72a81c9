#include "app/sheets/content/action_card_sheet.h"

#include "app/sheets/content/action_table.h"
#include "app/sheets/content/wording.h"
#include "forms/meeting/round_state.h"

namespace app::sheets {
namespace {

std::string occasionOf(const forms::MeetingRecord& record, const forms::RoundRecord& round, Names names,
                       const ToLocalTime& localTime)
{
    const auto held = localTime(record.meeting.startedAt.value_or(record.meeting.plannedStart));
    const auto line = titleOf(round.casus) + " · " + longDate(held.date);
    const auto* inbrenger = forms::findMember(record.members, round.casus.inbrenger);
    return names == Names::Initials && inbrenger ? line + " · " + forms::initialsOf(inbrenger->name) : line;
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

}  // namespace app::sheets
