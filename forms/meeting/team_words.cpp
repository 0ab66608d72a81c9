#include "forms/meeting/team_words.h"

#include <algorithm>
#include <cctype>
#include <sstream>

#include "forms/meeting/round_state.h"
#include "forms/model/utf8.h"

namespace forms {
namespace {

constexpr std::size_t longestWords = 280;  // characters: four lines on a projector
constexpr auto values = "waarden";         // the section of the partnerschapskaart

// Letters outside ASCII are bytes with the highest bit set.
bool isLetter(char byte)
{
    return std::isalpha(static_cast<unsigned char>(byte)) || (byte & 0x80) != 0;
}

bool holdsWord(const std::string& text, const std::string& word)
{
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

class Collector {
public:
    explicit Collector(const std::vector<Member>& members) : members_(members) {}

    void add(std::vector<std::string>& to, const std::string& said) const
    {
        const auto text = trimmed(said);
        const bool fits = !text.empty() && lengthOf(text) <= longestWords && !namesMember(text, members_);
        if (fits && std::find(to.begin(), to.end(), text) == to.end())
            to.push_back(text);
    }

private:
    const std::vector<Member>& members_;
};

void addRound(TeamWords& words, const RoundRecord& record, const Collector& collect)
{
    const auto state = stateOf(record.round);
    if (state.phase != RoundState::Phase::Stopped)
        return;
    collect.add(words.questions, state.question);
    for (auto summary = state.summaries.rbegin(); summary != state.summaries.rend(); ++summary)
        collect.add(words.summaries, summary->text);
    for (const auto& card : record.dialogueCards) {
        const bool discussed =
            std::find(state.ideas.begin(), state.ideas.end(), card.id) != state.ideas.end();
        if (discussed && !card.baken.empty())
            collect.add(words.ideas[card.baken], card.text);
    }
}

void addDecisions(TeamWords& words, const std::vector<Action>& actions, const Collector& collect)
{
    std::vector<ActionDecision> decisions;
    for (const auto& action : actions)
        decisions.insert(decisions.end(), action.decisions.begin(), action.decisions.end());
    std::stable_sort(decisions.begin(), decisions.end(),
                     [](const auto& a, const auto& b) { return a.decidedAt > b.decidedAt; });
    for (const auto& decision : decisions)
        collect.add(decision.kind == DecisionKind::Done ? words.results : words.obstacles, decision.reason);
}

}  // namespace

TeamWords teamWords(const std::vector<HeldRound>& rounds, const std::vector<Action>& actions,
                    const std::optional<PartnershipCard>& card, const std::vector<Member>& members)
{
    const Collector collect(members);
    TeamWords words;
    if (card)
        for (const auto& statement : card->statements)
            if (statement.column == values && statement.layer == StatementLayer::Agreed)
                collect.add(words.values, statement.text);
    for (auto held = rounds.rbegin(); held != rounds.rend(); ++held)
        addRound(words, held->record, collect);
    addDecisions(words, actions, collect);
    return words;
}

bool namesMember(const std::string& text, const std::vector<Member>& members)
{
    for (const auto& member : members) {
        std::istringstream parts(member.name);
        for (std::string part; parts >> part;)
            if (!std::islower(static_cast<unsigned char>(part.front())) && lengthOf(part) > 2 &&
                holdsWord(text, part))
                return true;
    }
    return false;
}

}  // namespace forms
