#include "app/sheets/content/convenant_sheet.h"

#include <utility>

#include "app/sheets/content/partnership_wording.h"
#include "app/sheets/content/wording.h"

namespace app::sheets {
namespace {

class Convenant {
public:
    Convenant(const ConvenantFacts& facts, const forms::Instrument& instrument, Names names)
        : facts_(facts), instrument_(instrument), names_(names)
    {
    }

    std::vector<Block> blocks()
    {
        add(Paragraph{{wording::convenantIntro}});
        int step = 0;
        for (const auto& section : instrument_.sections)
            addColumn(section, ++step);
        add(PageBreak{});
        addChanges();
        add(Heading{wording::reviewTitle});
        add(Paragraph{
            {facts_.card.reviewOn ? reviewLine(longDate(*facts_.card.reviewOn)) : wording::noReview}});
        addSigning();
        add(Paragraph{{instrument_.credit, Emphasis::Quiet}});
        return std::move(blocks_);
    }

private:
    void add(Block block) { blocks_.push_back(std::move(block)); }

    void addColumn(const forms::Section& section, int step)
    {
        std::vector<Block> agreed;
        List list;
        for (const auto& statement : facts_.card.statements)
            if (statement.column == section.id && statement.layer == forms::StatementLayer::Agreed)
                list.items.push_back({Text{statement.text}});
        if (list.items.empty())
            agreed.push_back(Paragraph{{wording::nothingAgreed, Emphasis::Quiet}});
        else
            agreed.push_back(std::move(list));
        const auto question = section.questions.empty() ? std::string{} : section.questions.front().label;
        const auto title = std::to_string(step) + ". " + columnTitle(section, facts_.card);
        add(Together{{Columns{{{{Heading{title, 1, question}}, 1}, {std::move(agreed), 2.2}}}}});
    }

    void addChanges()
    {
        if (!facts_.before) {
            add(Heading{wording::whatChanged});
            add(Paragraph{{wording::firstVersion}});
            return;
        }
        const auto change = forms::changesBetween(*facts_.before, facts_.card);
        add(Heading{wording::whatChanged, 1, comparedWith(facts_.before->version)});
        if (change.added.empty() && change.dropped.empty())
            add(Paragraph{{wording::nothingChanged}});
        Columns lists;
        for (const auto& [title, statements] :
             {std::pair{wording::isNew, &change.added}, {wording::isDropped, &change.dropped}})
            if (!statements->empty())
                lists.sides.push_back({{Heading{title, 2}, listOf(*statements)}});
        if (!lists.sides.empty())
            add(std::move(lists));
    }

    List listOf(const std::vector<forms::Statement>& statements) const
    {
        List list;
        for (const auto& section : instrument_.sections)
            for (const auto& statement : statements)
                if (statement.column == section.id)
                    list.items.push_back({Text{inColumn(columnTitle(section, facts_.card), statement.text)}});
        return list;
    }

    // Three beside each other; where and when stand in what is left of the last row, or in one of their own.
    void addSigning()
    {
        constexpr std::size_t across = 3;
        std::vector<SignatureField> fields;
        for (const auto& member : facts_.signing) {
            const auto who = shown(&member, names_);
            fields.push_back({who.empty() ? wording::nameAndSignature : who});
        }
        const auto left = across - fields.size() % across;
        if (left == 1)
            fields.push_back({wording::placeAndDate});
        else
            fields.insert(fields.end(), {{wording::place}, {wording::signedOn}});

        Signatures lines;
        for (std::size_t index = 0; index < fields.size(); ++index) {
            if (index % across == 0)
                lines.rows.emplace_back();
            lines.rows.back().push_back(fields[index]);
        }
        add(Together{{Heading{wording::signing}, Paragraph{{wording::signingIntro}}, lines}});
    }

    const ConvenantFacts& facts_;
    const forms::Instrument& instrument_;
    Names names_;
    std::vector<Block> blocks_;
};

}  // namespace

std::string columnTitle(const forms::Section& section, const forms::PartnershipCard& card)
{
    const auto other = section.otherTitles.find(card.namingSet);
    return other == section.otherTitles.end() ? section.title : other->second;
}

Sheet convenantSheet(const ConvenantFacts& facts, const forms::Instrument& partnerschapskaart, Names names,
                     const ToLocalTime& localTime)
{
    return {wording::convenant,
            {facts.team.name, versionOf(facts.card.version),
             agreedOn(longDate(localTime(facts.card.agreedAt).date))},
            Convenant(facts, partnerschapskaart, names).blocks(),
            wording::forTheWall,
            wording::convenant + (" " + std::to_string(facts.card.version))};
}

}  // namespace app::sheets
