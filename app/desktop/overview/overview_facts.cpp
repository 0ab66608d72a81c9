#include "app/desktop/overview/overview_facts.h"

#include "app/desktop/actions/action_decisions.h"
#include "app/desktop/meeting/returning_casus.h"
#include "app/desktop/round/kept_cards.h"
#include "app/desktop/words.h"
#include "app/printing/sent_reflectors.h"
#include "app/printing/team_threshold.h"
#include "db/store/meeting_store.h"
#include "db/store/partnership_store.h"

namespace app::desktop {
namespace {

std::optional<LeastBaken> leastBaken(Workspace& workspace)
{
    const auto* reflector = workspace.templates.instrument(printing::reflectorBakens);
    if (!reflector)
        return std::nullopt;
    const auto bakens =
        forms::bakensOverTime(printing::sentReflectors(workspace.database(), workspace.templates),
                              printing::teamThreshold(workspace.templates));
    const auto* least = forms::leastRecognised(bakens);
    if (!least)
        return std::nullopt;
    const auto& share = std::get<forms::Share>(least->together);
    for (const auto& section : reflector->sections)
        if (section.id == least->baken)
            return LeastBaken{section.title, share.part, share.of};
    return std::nullopt;
}

// What goes within a month of its day is not announced: that would be so from the first meeting on.
void addWhatIsDue(OverviewFacts& facts, const Workspace& workspace, db::Database& database)
{
    const auto today = localDay(workspace.clock());
    const auto soon = forms::Date(std::chrono::sys_days(today) + std::chrono::days{30});
    const db::Retention retention(database);
    for (const auto& each : retention.due(today))
        facts.due.push_back(each.kind);
    if (facts.due.empty())
        for (const auto& each : retention.due(soon))
            if (retention.term(each.kind) > 1)
                facts.dueSoon.push_back(each.kind);
    if (const auto card = db::PartnershipStore(database).latest())
        facts.reviewOn = card->reviewOn;
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
    addWhatIsDue(facts, workspace, database);
    const auto now = workspace.clock();
    for (const auto& meeting : meetings.all()) {
        if (!meeting.startedAt && meeting.plannedStart >= now && !facts.next)
            facts.next = meeting;
        facts.metBefore = facts.metBefore || meeting.closedAt;
    }
    if (facts.next && !facts.running)
        facts.comeBack = codesToReturnTo(workspace, *facts.next);
    return facts;
}

}  // namespace app::desktop
