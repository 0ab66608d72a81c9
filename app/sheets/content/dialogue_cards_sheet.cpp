#include "app/sheets/content/dialogue_cards_sheet.h"

#include <algorithm>

#include "app/sheets/content/blank_wording.h"
#include "app/sheets/content/wording.h"
#include "forms/meeting/round_state.h"

namespace app::sheets {
namespace {

constexpr int linesForIdea = 5;  // what a quarter of an A4 holds with everything else on the card
constexpr int linesForQuestion = 2;

const forms::Section& onlySection(const forms::Instrument& dialoogkaart)
{
    return dialoogkaart.sections.front();
}

std::string footOf(const forms::Instrument& dialoogkaart)
{
    return onlySection(dialoogkaart).help + "\n" + dialoogkaart.credit;
}

bool isLong(const forms::Question& question)
{
    const auto* text = std::get_if<forms::TextKind>(&question.kind);
    return text && text->longText;
}

std::string captionOf(const forms::Question& question)
{
    const bool optionalName = question.role == forms::Role::Direct && !question.required;
    return optionalName ? question.label + " " + wording::mayStayEmpty : question.label;
}

Card blankCard(const forms::Instrument& dialoogkaart)
{
    Card card{{Heading{dialoogkaart.title}}, footOf(dialoogkaart)};
    card.blocks.push_back(Heading{wording::reflectievraag, 2});
    card.blocks.push_back(WritingRoom{linesForQuestion});
    std::vector<SignatureField> shortOnes;
    for (const auto& question : onlySection(dialoogkaart).questions)
        if (isLong(question)) {
            card.blocks.push_back(Heading{question.label, 2});
            card.blocks.push_back(WritingRoom{linesForIdea});
        } else {
            shortOnes.push_back({captionOf(question), "", shortOnes.empty() ? 1.8 : 1});
        }
    if (!shortOnes.empty())
        card.blocks.push_back(Signatures{{std::move(shortOnes)}});
    return card;
}

Card filledCard(const forms::DialogueCard& written, const forms::Instrument& dialoogkaart,
                const std::string& question, const std::string& occasion, const std::string& writer)
{
    Card card{{Heading{dialoogkaart.title, 1, occasion}}, footOf(dialoogkaart)};
    if (!question.empty())
        card.blocks.push_back(Quote{question});
    card.blocks.push_back(Paragraph{{written.text, Emphasis::Large}});
    Facts facts;
    if (!written.baken.empty())
        facts.lines.push_back(
            {{Text{wording::baken, Emphasis::Quiet}}, {Text{bakenName(dialoogkaart, written.baken)}}});
    if (!writer.empty())
        facts.lines.push_back({{Text{wording::from, Emphasis::Quiet}}, {Text{writer}}});
    if (!facts.lines.empty())
        card.blocks.push_back(facts);
    return card;
}

Sheet ofCards(const forms::Instrument& dialoogkaart, std::vector<Card> cards)
{
    Sheet sheet;
    sheet.documentTitle = wording::dialogueCards;
    sheet.footer = confidential(dialoogkaart.title, dialoogkaart.version);
    sheet.blocks = {Cards{std::move(cards)}};
    return sheet;
}

}  // namespace

std::string bakenName(const forms::Instrument& dialoogkaart, const std::string& slug)
{
    const auto* question = forms::findQuestion(dialoogkaart, "baken");
    const auto* choice = question ? std::get_if<forms::ChoiceKind>(&question->kind) : nullptr;
    if (choice)
        for (const auto& option : choice->options)
            if (option.code == slug)
                return option.label;
    return slug;
}

Sheet blankDialogueCards(const forms::Instrument& dialoogkaart, std::size_t count)
{
    return ofCards(dialoogkaart, std::vector<Card>(count, blankCard(dialoogkaart)));
}

Sheet dialogueCardsSheet(const forms::RoundRecord& round, const std::vector<forms::Member>& members,
                         forms::Date held, const forms::Instrument& dialoogkaart, Names names)
{
    const auto question = forms::stateOf(round.round).question;
    const auto occasion = titleOf(round.casus) + " · " + shortDate(held);
    std::vector<Card> cards;
    for (const auto& written : round.dialogueCards) {
        const auto* writer = written.writer ? forms::findMember(members, *written.writer) : nullptr;
        cards.push_back(filledCard(written, dialoogkaart, question, occasion, shown(writer, names)));
    }
    return ofCards(dialoogkaart, std::move(cards));
}

}  // namespace app::sheets
