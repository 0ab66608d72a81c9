#include "app/sheets/content/team_picture_bakens.h"

#include <algorithm>

#include "app/sheets/content/team_picture_parts.h"
#include "app/sheets/content/team_picture_wording.h"

namespace app::sheets {
namespace {

using forms::Share;
using forms::Shown;

constexpr std::size_t ideasShown = 2;

double fractionOf(const Shown<Share>& share)
{
    const auto* shown = std::get_if<Share>(&share);
    return shown ? shown->fraction() : 0;
}

class BakensPart {
public:
    BakensPart(const TeamPicture& picture, const forms::Instrument& reflector)
        : bakens_(picture.bakens), words_(picture.words), threshold_(picture.threshold), reflector_(reflector)
    {
    }

    std::vector<Block> blocks()
    {
        if (!showsAny())
            return {Heading{wording::whichBakens},
                    Paragraph{{wording::bakensTooFew(threshold_), Emphasis::Quiet}}};
        const forms::Period whole{bakens_.periods.front().first, bakens_.periods.back().last};
        add(Heading{wording::whichBakens, 1, bakensRemark(whole)});
        add(overview());
        addLeast();
        addEach();
        return std::move(blocks_);
    }

private:
    void add(Block block) { blocks_.push_back(std::move(block)); }

    bool showsAny() const
    {
        return std::any_of(bakens_.bakens.begin(), bakens_.bakens.end(),
                           [](const auto& baken) { return std::holds_alternative<Share>(baken.together); });
    }

    std::string nameOf(const std::string& slug) const
    {
        for (const auto& section : reflector_.sections)
            if (section.id == slug)
                return section.title;
        return slug;
    }

    const std::vector<std::string>* ideasAt(const forms::BakenOverTime& baken) const
    {
        const auto found = words_.ideas.find(baken.baken);
        const bool may = std::holds_alternative<Share>(baken.together);
        return may && found != words_.ideas.end() ? &found->second : nullptr;
    }

    bool hasIdeas() const
    {
        return std::any_of(bakens_.bakens.begin(), bakens_.bakens.end(),
                           [&](const auto& baken) { return ideasAt(baken) != nullptr; });
    }

    BarChart overview() const
    {
        BarChart chart;
        std::vector<std::string> spoken;
        for (const auto& baken : bakens_.bakens) {
            chart.bars.push_back(
                {nameOf(baken.baken), fractionOf(baken.together), shareWords(baken.together)});
            spoken.push_back(chart.bars.back().label + ": " + chart.bars.back().shown);
        }
        chart.spoken = spokenBars(wording::whichBakens, spoken);
        return chart;
    }

    // Nothing when two lag behind equally: either one would be named by chance.
    void addLeast()
    {
        if (const auto* least = forms::leastRecognised(bakens_))
            add(Paragraph{
                {leastRecognised(nameOf(least->baken), std::get<Share>(least->together)), Emphasis::Strong}});
    }

    // Over one period there is nothing to compare: then only what was said is added to the overview.
    void addEach()
    {
        std::vector<Block> each;
        for (const auto& baken : bakens_.bakens)
            if (auto blocks = about(baken); !blocks.empty()) {
                blocks.insert(blocks.begin(), Heading{nameOf(baken.baken), 2});
                each.push_back(Together{std::move(blocks)});
            }
        if (each.empty())
            return;
        add(Heading{comparesPeriods() ? wording::bakensThroughTime : wording::bakensInWords, 1,
                    hasIdeas() ? wording::ideasBeside : ""});
        append(blocks_, std::move(each));
    }

    bool comparesPeriods() const { return bakens_.periods.size() > 1; }

    std::vector<Block> about(const forms::BakenOverTime& baken) const
    {
        if (!std::holds_alternative<Share>(baken.together))
            return {};
        std::vector<Block> blocks;
        if (comparesPeriods())
            blocks.push_back(throughTime(baken));
        if (const auto* ideas = ideasAt(baken))
            blocks.push_back(spokenList(*ideas, ideasShown));
        return blocks;
    }

    BarChart throughTime(const forms::BakenOverTime& baken) const
    {
        BarChart chart;
        std::vector<std::string> spoken;
        for (std::size_t place = 0; place < bakens_.periods.size(); ++place) {
            const auto& share = baken.byPeriod[place];
            chart.bars.push_back({periodName(bakens_.periods[place]), fractionOf(share), shareWords(share)});
            spoken.push_back(chart.bars.back().label + ": " + chart.bars.back().shown);
        }
        chart.spoken = spokenBars(nameOf(baken.baken) + ".", spoken);
        return chart;
    }

    const forms::BakensOverTime& bakens_;
    const forms::TeamWords& words_;
    const forms::Threshold threshold_;
    const forms::Instrument& reflector_;
    std::vector<Block> blocks_;
};

}  // namespace

std::vector<Block> bakensPart(const TeamPicture& picture, const forms::Instrument& reflector)
{
    return BakensPart(picture, reflector).blocks();
}

}  // namespace app::sheets
