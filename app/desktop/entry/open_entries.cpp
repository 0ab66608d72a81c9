#include "app/desktop/entry/open_entries.h"

#include <algorithm>
#include <array>

#include "app/desktop/text.h"
#include "app/desktop/words.h"
#include "db/store/entry_store.h"
#include "db/store/meeting_store.h"
#include "db/store/record_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/round_state.h"

namespace app::desktop {
namespace {

constexpr std::array ofTheInbrenger = {"reflector-bakens", "kantelbox"};
// Two editions of one form: who sent one is not asked the other.
constexpr std::array ofEverybody = {"reflector-transitie-figuur-2015", "reflector-transitie-bijlage-2015"};

struct Asked {
    forms::Id member;
    OpenEntry entry;
};

// Gathers what is asked about the rounds of one meeting.
class MeetingEntries {
public:
    MeetingEntries(Workspace& workspace, const forms::MeetingRecord& record)
        : workspace_(workspace),
          record_(record),
          discussedAt_(record.meeting.startedAt.value_or(record.meeting.plannedStart))
    {
    }

    // Casus by casus, in the order in which they were discussed.
    void add(std::vector<Asked>& asked, bool isLast) const
    {
        for (const auto& round : record_.rounds) {
            for (const auto* id : ofTheInbrenger)
                for (const auto& one : notSent(id))
                    if (one.casus == round.casus.id &&
                        (round.casus.inbrenger == one.member || isBegun(id, one)))
                        addOne(asked, id, one);
            for (const auto* id : ofEverybody)
                for (const auto& one : notSentInAnyEdition())
                    if (one.casus == round.casus.id && (isLast || isBegun(id, one)))
                        addOne(asked, id, one);
        }
    }

private:
    std::vector<db::EntryToFill> notSent(const char* instrumentId) const
    {
        return db::RecordStore(workspace_.database()).entriesToFill(record_.meeting.id, instrumentId);
    }

    std::vector<db::EntryToFill> notSentInAnyEdition() const
    {
        auto open = notSent(ofEverybody[0]);
        const auto other = notSent(ofEverybody[1]);
        std::erase_if(
            open, [&](const auto& one) { return std::find(other.begin(), other.end(), one) == other.end(); });
        return open;
    }

    // Of a casus that was discussed twice in one meeting the last round counts.
    const forms::RoundRecord& roundOf(forms::Id casus) const
    {
        return *std::find_if(record_.rounds.rbegin(), record_.rounds.rend(),
                             [&](const auto& round) { return round.casus.id == casus; });
    }

    // What was begun stays within reach of who began it.
    bool isBegun(const char* instrumentId, const db::EntryToFill& one) const
    {
        const auto* instrument = workspace_.templates.instrument(instrumentId);
        return instrument && db::EntryStore(workspace_.database())
                                 .draft({one.member, instrument->id, instrument->version,
                                         forms::Subject::Casus, one.casus});
    }

    // A casus that came back later is looked back on once, from its last round.
    void addOne(std::vector<Asked>& asked, const char* instrumentId, const db::EntryToFill& one) const
    {
        const auto* instrument = workspace_.templates.instrument(instrumentId);
        const bool listed = std::any_of(asked.begin(), asked.end(), [&](const Asked& other) {
            return other.member == one.member && other.entry.instrument == instrument &&
                   other.entry.round.casus.id == one.casus;
        });
        if (instrument && !listed)
            asked.push_back({one.member, {instrument, roundOf(one.casus), discussedAt_}});
    }

    Workspace& workspace_;
    const forms::MeetingRecord& record_;
    forms::Instant discussedAt_;
};

// Of everybody who still belongs to the team, the newest meeting first.
std::vector<Asked> askedOfTheTeam(Workspace& workspace)
{
    auto meetings = db::MeetingStore(workspace.database()).all();
    std::reverse(meetings.begin(), meetings.end());
    std::vector<Asked> asked;
    bool isLast = true;
    for (const auto& meeting : meetings) {
        const auto record = db::RecordStore(workspace.database()).record(meeting.id);
        if (!meeting.closedAt || !record || record->rounds.empty())
            continue;
        MeetingEntries(workspace, *record).add(asked, isLast);
        isLast = false;
    }
    const auto members = db::TeamStore(workspace.database()).members();
    std::erase_if(asked, [&](const Asked& one) {
        const auto* member = forms::findMember(members, one.member);
        return !member || !member->active;
    });
    return asked;
}

}  // namespace

std::vector<OpenEntry> openEntriesOf(Workspace& workspace, forms::Id member)
{
    std::vector<OpenEntry> open;
    for (auto& one : askedOfTheTeam(workspace))
        if (one.member == member)
            open.push_back(std::move(one.entry));
    std::stable_partition(open.begin(), open.end(),
                          [&](const OpenEntry& entry) { return entry.round.casus.inbrenger == member; });
    return open;
}

std::vector<forms::Member> peopleWithOpenEntries(Workspace& workspace)
{
    const auto asked = askedOfTheTeam(workspace);
    auto people = db::TeamStore(workspace.database()).members();
    std::erase_if(people, [&](const forms::Member& member) {
        return std::none_of(asked.begin(), asked.end(),
                            [&](const Asked& one) { return one.member == member.id; });
    });
    return people;
}

ToFill toFill(Workspace& workspace)
{
    ToFill found;
    std::vector<forms::Id> people;
    for (const auto& [member, entry] : askedOfTheTeam(workspace)) {
        if (std::find(people.begin(), people.end(), member) == people.end())
            people.push_back(member);
        const auto& code = entry.round.casus.code;
        if (std::find(found.codes.begin(), found.codes.end(), code) == found.codes.end())
            found.codes.push_back(code);
    }
    found.people = people.size();
    return found;
}

wxString questionOf(const OpenEntry& entry)
{
    return toWx(forms::stateOf(entry.round.round).question);
}

wxString afterSending()
{
    return _(
        "Na het versturen kan niemand je formulier hier nog openen. De leercoach kan het wel afdrukken.");
}

std::vector<RecapLine> recapOf(const OpenEntry& entry)
{
    std::vector<RecapLine> lines;
    lines.push_back({_("Casus"), toWx(entry.round.casus.code) + ", " + _("casusronde van") + " " +
                                     dayInWords(localDay(entry.discussedAt), localDay(entry.discussedAt))});
    if (const auto question = questionOf(entry); !question.empty())
        lines.push_back({_("Reflectievraag"), question});
    wxString agreed;
    for (const auto& action : entry.round.round.card.actions)
        agreed += (agreed.empty() ? wxString{} : wxString("\n")) + toWx("• ") + toWx(action.what);
    if (!agreed.empty())
        lines.push_back({_("Voorgenomen acties"), agreed});
    return lines;
}

}  // namespace app::desktop
