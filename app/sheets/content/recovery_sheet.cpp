#include "app/sheets/content/recovery_sheet.h"

#include <sstream>

#include "app/sheets/content/recovery_wording.h"

namespace app::sheets {
namespace {

constexpr std::size_t groupsOnLine = 3;

Table groups(const std::string& key)
{
    Table table{std::vector<Column>(groupsOnLine, {"", 1, Align::Centre}), {}};
    table.leastRowHeight = 30;
    std::istringstream text(key);
    for (std::string group; std::getline(text, group, '-');) {
        if (table.rows.empty() || table.rows.back().size() == groupsOnLine)
            table.rows.emplace_back();
        table.rows.back().push_back({Text{group, Emphasis::Large}});
    }
    return table;
}

}  // namespace

Sheet recoverySheet(const std::string& team, const std::string& key)
{
    Panel keyPanel{wording::recoveryKey, {groups(key)}, Tone::Marked};
    List steps{{{Text{wording::recoveryUseStart}},
                {Text{wording::recoveryUseOpen}},
                {Text{wording::recoveryUseType}}},
               List::Mark::Number};
    return {wording::recovery,
            {team},
            {Heading{wording::recoveryWhatFor}, Paragraph{{wording::recoveryWhatForText}},
             std::move(keyPanel), Heading{wording::recoveryUse}, std::move(steps),
             Heading{wording::recoveryKeepSafe}, Paragraph{{wording::recoveryKeepSafeText}},
             Signatures{{{{wording::recoveryMadeOn}, {wording::recoveryKnownBy, "", 2}}}}},
            wording::recoveryFooter,
            wording::recovery};
}

}  // namespace app::sheets
