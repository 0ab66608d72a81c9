#include "app/desktop/overview/overview_facts.h"

#include "app/desktop/actions/action_decisions.h"
#include "app/desktop/round/kept_cards.h"
#include "app/desktop/words.h"
#include "db/store/entry_store.h"
#include "db/store/meeting_store.h"
#include "db/store/retention.h"

namespace app::desktop {
namespace {

constexpr auto reflector = "reflector-bakens";

std::optional<LeastBaken> leastBaken(Workspace& workspace)
{
    db::EntryStore entries(workspace.database());
    const auto* instrument = workspace.templates.instrument(reflector);
    const int reflectors = entries.countSent(reflector);
    if (!instrument || reflectors < fewestReflectors)
        return std::nullopt;
    const auto counts = entries.optionCounts(reflector);
    std::optional<LeastBaken> least;
    for (const auto& section : instrument->sections) {
        const auto question = section.id + "-herkend";
        if (!forms::findQuestion(*instrument, question))
            continue;
        const auto found = counts.find(question);
        const int recognised =
            found != counts.end() && found->second.contains("herkend") ? found->second.at("herkend") : 0;
        if (!least || recognised < least->recognised)
            least = LeastBaken{section.title, recognised, reflectors};
    }
    return least;
}

}  // namespace

OverviewFacts overviewFacts(Workspace& workspace)
{
    OverviewFacts facts;
    auto& database = workspace.database();
    db::MeetingStore meetings(database);
    facts.running = meetings.running();
    facts.open = openByDate(database);
    facts.hadRound = !recentRounds(workspace).empty();
    facts.toFill = toFill(workspace);
    facts.least = leastBaken(workspace);
    facts.somethingIsDue = !db::Retention(database).due(localDay(workspace.clock())).empty();
    const auto now = workspace.clock();
    for (const auto& meeting : meetings.all()) {
        if (!meeting.startedAt && meeting.plannedStart >= now && !facts.next)
            facts.next = meeting;
        facts.metBefore = facts.metBefore || meeting.closedAt;
    }
    return facts;
}

}  // namespace app::desktop
