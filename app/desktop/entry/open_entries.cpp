#include "app/desktop/entry/open_entries.h"

#include <algorithm>

#include "app/desktop/text.h"
#include "app/desktop/words.h"
#include "db/store/meeting_store.h"
#include "db/store/record_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/round_state.h"

namespace app::desktop {
namespace {

constexpr auto reflector = "reflector-bakens";
constexpr auto kantelbox = "kantelbox";

bool isFor(const forms::Instrument& instrument, const forms::Casus& casus, forms::Id member)
{
    return instrument.id != kantelbox || casus.inbrenger == member;
}

// Of a casus that was discussed twice in one meeting the last round counts.
std::vector<OpenEntry> openInMeeting(Workspace& workspace, const forms::Meeting& meeting, forms::Id member)
{
    const db::RecordStore records(workspace.database());
    const auto record = records.record(meeting.id);
    std::vector<OpenEntry> open;
    for (const auto* id : {reflector, kantelbox}) {
        const auto* instrument = workspace.templates.instrument(id);
        if (!instrument || !record)
            continue;
        for (const auto& [who, casus] : records.entriesToFill(meeting.id, id)) {
            const auto round =
                std::find_if(record->rounds.rbegin(), record->rounds.rend(),
                             [wanted = casus](const auto& one) { return one.casus.id == wanted; });
            if (who == member && round != record->rounds.rend() && isFor(*instrument, round->casus, member))
                open.push_back({instrument, *round, meeting.startedAt.value_or(meeting.plannedStart)});
        }
    }
    return open;
}

bool isListed(const std::vector<OpenEntry>& open, const OpenEntry& one)
{
    return std::any_of(open.begin(), open.end(), [&](const OpenEntry& other) {
        return other.instrument == one.instrument && other.round.casus.id == one.round.casus.id;
    });
}

wxString lastQuestionOf(const forms::Round& round)
{
    return toWx(forms::stateOf(round).question);
}

}  // namespace

std::vector<OpenEntry> openEntriesOf(Workspace& workspace, forms::Id member)
{
    auto meetings = db::MeetingStore(workspace.database()).all();
    std::reverse(meetings.begin(), meetings.end());
    std::vector<OpenEntry> open;
    for (const auto& meeting : meetings) {
        if (!meeting.closedAt)
            continue;
        // A casus that came back later is looked back on once, from its last round.
        for (auto& one : openInMeeting(workspace, meeting, member))
            if (!isListed(open, one))
                open.push_back(std::move(one));
    }
    return open;
}

std::vector<forms::Member> peopleWithOpenEntries(Workspace& workspace)
{
    auto people = db::TeamStore(workspace.database()).members();
    std::erase_if(people, [&](const forms::Member& member) {
        return !member.active || openEntriesOf(workspace, member.id).empty();
    });
    return people;
}

std::vector<RecapLine> recapOf(const OpenEntry& entry)
{
    std::vector<RecapLine> lines;
    lines.push_back({_("Casus"), toWx(entry.round.casus.code) + ", " + _("casusronde van") + " " +
                                     dayInWords(localDay(entry.discussedAt), localDay(entry.discussedAt))});
    if (const auto question = lastQuestionOf(entry.round.round); !question.empty())
        lines.push_back({_("Reflectievraag"), question});
    wxString agreed;
    for (const auto& action : entry.round.round.card.actions)
        agreed += (agreed.empty() ? wxString{} : wxString("\n")) + toWx("• ") + toWx(action.what);
    if (!agreed.empty())
        lines.push_back({_("Voorgenomen acties"), agreed});
    return lines;
}

}  // namespace app::desktop
