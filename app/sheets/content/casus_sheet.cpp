#include "app/sheets/content/casus_sheet.h"

#include <algorithm>

#include "app/sheets/content/action_table.h"
#include "app/sheets/content/dialogue_cards_sheet.h"
#include "app/sheets/content/wording.h"
#include "forms/meeting/round_state.h"

namespace app::sheets {
namespace {

class CasusSheet {
public:
    CasusSheet(const forms::CasusRecord& record, const forms::TemplateLibrary& templates, Names names,
               const ToLocalTime& localTime)
        : record_(record), templates_(templates), names_(names), localTime_(localTime)
    {
    }

    std::vector<Block> blocks()
    {
        if (const auto opening = openingLine(); !opening.empty())
            add(Paragraph{{opening}});
        if (record_.rounds.empty())
            add(Paragraph{{wording::noRoundYet, Emphasis::Quiet}});
        for (const auto& held : record_.rounds)
            addRound(held);
        addFilledIn();
        return std::move(blocks_);
    }

private:
    void add(Block block) { blocks_.push_back(std::move(block)); }

    std::string dayOf(forms::Instant moment) const { return longDate(localTime_(moment).date); }

    std::string openingLine() const
    {
        const auto inbrenger = shown(forms::findMember(record_.members, record_.casus.inbrenger), names_);
        return (inbrenger.empty() ? "" : wording::broughtInBy + (" " + inbrenger) + ". ") +
               themesLine(record_.casus);
    }

    void addRound(const forms::HeldRound& held)
    {
        const auto& round = held.record.round;
        const auto state = forms::stateOf(round);
        add(Heading{wording::roundOf + (" " + dayOf(held.heldAt))});
        if (!held.notes.empty())
            add(Paragraph{{held.notes}});
        if (!state.question.empty())
            add(Quote{state.question});
        addCards(held.record, state);
        addWhatCameOut(round.card, state);
        if (!round.card.actions.empty())
            add(actionsAndTheirStand(round.card.actions, record_.members, names_));
    }

    void addCards(const forms::RoundRecord& round, const forms::RoundState& state)
    {
        if (round.dialogueCards.empty())
            return;
        add(Heading{wording::dialogueCards, 2});
        List cards;
        for (const auto& card : round.dialogueCards) {
            Cell item = {Text{card.text}};
            if (const auto remark = remarkOn(card, state); !remark.empty())
                item.push_back(Text{remark, Emphasis::Quiet});
            cards.items.push_back(std::move(item));
        }
        add(cards);
    }

    // "Integraal werken · besproken"
    std::string remarkOn(const forms::DialogueCard& card, const forms::RoundState& state) const
    {
        std::vector<std::string> parts;
        if (const auto* dialoogkaart = templates_.instrument("dialoogkaart");
            dialoogkaart && !card.baken.empty())
            parts.push_back(bakenName(*dialoogkaart, card.baken));
        if (card.writer)
            parts.push_back(shown(forms::findMember(record_.members, *card.writer), names_));
        if (std::find(state.ideas.begin(), state.ideas.end(), card.id) != state.ideas.end())
            parts.push_back(wording::wasDiscussed);
        return besideEachOther(parts);
    }

    void addWhatCameOut(const forms::ActionCard& card, const forms::RoundState& state)
    {
        Facts facts;
        const auto addFact = [&](const char* label, Cell content) {
            if (!content.empty())
                facts.lines.push_back({{Text{label, Emphasis::Quiet}}, std::move(content)});
        };
        const auto words = [](const std::string& text) { return text.empty() ? Cell{} : Cell{Text{text}}; };
        Cell summaries;
        for (const auto& summary : state.summaries)
            if (!summary.text.empty())
                summaries.push_back(Text{summary.text, Emphasis::Spoken});
        addFact(wording::summarised, summaries);
        addFact(wording::reach, words(reachLine(state.reach)));
        addFact(wording::takenAway, words(card.takeAway));
        addFact(wording::letGo, words(card.letGo));
        addFact(wording::returnsOn, card.returnOn ? words(longDate(*card.returnOn)) : Cell{});
        if (!facts.lines.empty())
            add(facts);
    }

    void addFilledIn()
    {
        add(Heading{wording::lookedBack});
        if (record_.filledIn.empty())
            add(Paragraph{{wording::nothingFilledIn, Emphasis::Quiet}});
        List list;
        for (const auto& entry : record_.filledIn) {
            const auto* form = templates_.instrument(entry.instrumentId, entry.instrumentVersion);
            list.items.push_back({Text{(form ? form->title : entry.instrumentId) + ", " +
                                       dayOf(entry.sentAt.value_or(entry.changedAt))}});
        }
        if (!list.items.empty())
            add(list);
    }

    const forms::CasusRecord& record_;
    const forms::TemplateLibrary& templates_;
    Names names_;
    const ToLocalTime& localTime_;
    std::vector<Block> blocks_;
};

}  // namespace

Sheet casusSheet(const forms::CasusRecord& record, const forms::TemplateLibrary& templates, Names names,
                 const ToLocalTime& localTime)
{
    return {wording::casusSheet,
            {record.team.name, titleOf(record.casus)},
            CasusSheet(record, templates, names, localTime).blocks(),
            wording::codesAreSafe,
            wording::casusSheet + (" " + record.casus.code)};
}

}  // namespace app::sheets
