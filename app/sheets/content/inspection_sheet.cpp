#include "app/sheets/content/inspection_sheet.h"

#include <algorithm>

#include "app/sheets/content/action_table.h"
#include "app/sheets/content/inspection_wording.h"
#include "app/sheets/content/wording.h"
#include "forms/meeting/round_state.h"

namespace app::sheets {
namespace {

class Inspection {
public:
    Inspection(const forms::MemberRecord& record, const forms::TemplateLibrary& templates,
               const ToLocalTime& localTime)
        : record_(record), templates_(templates), localTime_(localTime)
    {
    }

    std::vector<Block> blocks()
    {
        add(Paragraph{{wording::inspectionIntro}});
        addPerson();
        addList(wording::meetingsAttended, record_.meetings, [&](const forms::Meeting& meeting) {
            return dayOf(meeting.startedAt.value_or(meeting.plannedStart));
        });
        addList(wording::casusBroughtIn, record_.casus,
                [&](const forms::Casus& casus) { return titleOf(casus) + ", " + dayOf(casus.createdAt); });
        addRounds();
        addActions();
        addList(wording::yourForms, record_.filledIn, [&](const forms::Entry& entry) {
            const auto* form = templates_.instrument(entry.instrumentId, entry.instrumentVersion);
            return (form ? form->title : entry.instrumentId) + ", " +
                   dayOf(entry.sentAt.value_or(entry.changedAt));
        });
        add(Heading{wording::notOnThisSheet});
        add(Paragraph{{wording::notOnThisSheetText}});
        add(Together{{Heading{wording::whatIsWrong}, WritingRoom{3},
                      Signatures{{{{wording::handedOverOn}, {wording::handedOverBy, "", 2}}}}}});
        return std::move(blocks_);
    }

private:
    void add(Block block) { blocks_.push_back(std::move(block)); }

    std::string dayOf(forms::Instant moment) const { return longDate(localTime_(moment).date); }

    void addNothing() { add(Paragraph{{wording::nothingKept, Emphasis::Quiet}}); }

    void addPerson()
    {
        Facts facts;
        const auto addFact = [&](const char* label, const std::string& text) {
            if (!text.empty())
                facts.lines.push_back({{Text{label, Emphasis::Quiet}}, {Text{text}}});
        };
        addFact(wording::name, record_.member.name);
        addFact(wording::role, roleOf(record_.member));
        addFact(wording::function, record_.member.function);
        addFact(wording::inTheTeam, record_.member.active ? wording::stillThere : wording::left);
        add(Heading{wording::whoYouAre});
        add(facts);
    }

    void addList(const char* title, const auto& things, const auto& wordsFor)
    {
        add(Heading{title});
        List list;
        for (const auto& thing : things)
            list.items.push_back({Text{wordsFor(thing)}});
        if (list.items.empty())
            addNothing();
        else
            add(list);
    }

    void addRounds()
    {
        add(Heading{wording::inRounds});
        if (record_.rounds.empty())
            addNothing();
        for (const auto& held : record_.rounds) {
            add(Heading{titleOf(held.record.casus) + ", " + dayOf(held.heldAt), 2});
            addDeeds(held);
        }
    }

    void addDeeds(const forms::HeldRound& held)
    {
        const auto me = record_.member.id;
        const auto state = forms::stateOf(held.record.round);
        Facts facts;
        const auto addFact = [&](const char* label, const std::string& text) {
            if (!text.empty())
                facts.lines.push_back({{Text{label, Emphasis::Quiet}}, {Text{text}}});
        };
        if (held.record.casus.inbrenger == me) {
            addFact(wording::youAsked, state.question);
            addFact(wording::yourTakeAway, held.record.round.card.takeAway);
            addFact(wording::yourLetGo, held.record.round.card.letGo);
        }
        for (const auto& card : held.record.dialogueCards)
            if (card.writer == me)
                addFact(wording::yourCard, card.text);
        for (const auto& summary : state.summaries)
            if (summary.by == me)
                addFact(wording::youSummarised, summary.text);
        if (state.invited &&
            std::find(state.invited->begin(), state.invited->end(), me) != state.invited->end())
            add(Paragraph{{wording::youTold}});
        if (!facts.lines.empty())
            add(facts);
    }

    void addActions()
    {
        add(Heading{wording::yourActions});
        if (record_.actions.empty())
            addNothing();
        else
            add(actionsAndTheirStand(record_.actions, {}, Names::Hidden));
    }

    const forms::MemberRecord& record_;
    const forms::TemplateLibrary& templates_;
    const ToLocalTime& localTime_;
    std::vector<Block> blocks_;
};

}  // namespace

Sheet inspectionSheet(const forms::MemberRecord& record, const forms::TemplateLibrary& templates,
                      const ToLocalTime& localTime)
{
    return {wording::inspection,
            {record.team.name},
            Inspection(record, templates, localTime).blocks(),
            wording::inspectionFooter,
            wording::inspection};
}

}  // namespace app::sheets
