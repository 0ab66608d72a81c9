#include "db/store/record_store.h"

#include <algorithm>
#include <array>

#include "db/error.h"
#include "db/store/action_store.h"
#include "db/store/casus_store.h"
#include "db/store/entry_store.h"
#include "db/store/meeting_store.h"
#include "db/store/round_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/round_state.h"

namespace db {
namespace {

std::vector<forms::RoundRecord> roundRecordsOf(Database& database, forms::Id meeting)
{
    const RoundStore rounds(database);
    std::vector<forms::RoundRecord> records;
    for (auto& round : rounds.ofMeeting(meeting)) {
        const auto casus = CasusStore(database).find(round.casusId);
        if (!casus)
            throw Error(Error::Kind::Damaged, "a round without a casus");
        const auto id = round.id;
        records.push_back({std::move(round), *casus, rounds.dialogueCardsOf(id)});
    }
    return records;
}

std::string notesOf(const forms::Meeting& meeting, forms::Id activity)
{
    const auto found = std::find_if(meeting.activities.begin(), meeting.activities.end(),
                                    [&](const forms::Activity& each) { return each.id == activity; });
    return found == meeting.activities.end() ? std::string{} : found->notes;
}

// All of them, the oldest first.
std::vector<forms::HeldRound> heldRounds(Database& database)
{
    std::vector<forms::HeldRound> held;
    for (const auto& meeting : MeetingStore(database).all())
        for (auto& record : roundRecordsOf(database, meeting.id)) {
            auto notes = notesOf(meeting, record.round.activityId);
            held.push_back(
                {meeting.startedAt.value_or(meeting.plannedStart), std::move(notes), std::move(record)});
        }
    return held;
}

bool takesPart(forms::Id member, const forms::RoundRecord& record)
{
    const auto state = forms::stateOf(record.round);
    const auto invited = state.invited.value_or(std::array<forms::Id, 2>{});
    return record.casus.inbrenger == member ||
           std::find(invited.begin(), invited.end(), member) != invited.end() ||
           std::any_of(state.summaries.begin(), state.summaries.end(),
                       [&](const auto& summary) { return summary.by == member; }) ||
           std::any_of(record.dialogueCards.begin(), record.dialogueCards.end(),
                       [&](const auto& card) { return card.writer == member; });
}

bool wasOpenAt(forms::Action action, forms::Instant moment)
{
    std::erase_if(action.decisions, [&](const auto& decision) { return decision.decidedAt >= moment; });
    return forms::isOpen(action);
}

// Agreed before this meeting, and then still open when it began.
std::vector<forms::Action> lookedBackOn(Database& database, const forms::Meeting& meeting)
{
    const auto begin = meeting.startedAt.value_or(meeting.plannedStart);
    Statement older(database, R"sql(
        SELECT action.id
        FROM action
        LEFT JOIN partnership_card ON partnership_card.id = action.partnership_card_id
        LEFT JOIN round ON round.id = action.round_id
        LEFT JOIN activity ON activity.id = round.activity_id
        LEFT JOIN meeting ON meeting.id = coalesce(activity.meeting_id, action.meeting_id)
        WHERE coalesce(partnership_card.agreed_at, meeting.started_at, meeting.planned_start) < ?1
        ORDER BY action.id
    )sql");
    older.bind(forms::toIso(begin));
    std::vector<forms::Action> found;
    while (older.next())
        if (auto action = ActionStore(database).find(older.integer(0)); action && wasOpenAt(*action, begin))
            found.push_back(*std::move(action));
    return found;
}

}  // namespace

std::optional<forms::MeetingRecord> RecordStore::record(forms::Id id) const
{
    auto meeting = MeetingStore(database_).find(id);
    if (!meeting)
        return std::nullopt;
    const TeamStore team(database_);
    auto older = lookedBackOn(database_, *meeting);
    return forms::MeetingRecord{
        team.team(),      *std::move(meeting),
        team.members(),   roundRecordsOf(database_, id),
        std::move(older), ActionStore(database_).of(forms::ActionOrigin::Meeting, id)};
}

std::optional<forms::CasusRecord> RecordStore::casusRecord(forms::Id id) const
{
    auto casus = CasusStore(database_).find(id);
    if (!casus)
        return std::nullopt;
    auto rounds = heldRounds(database_);
    std::erase_if(rounds, [&](const forms::HeldRound& held) { return held.record.casus.id != id; });
    const TeamStore team(database_);
    return forms::CasusRecord{team.team(), *std::move(casus), team.members(), std::move(rounds),
                              EntryStore(database_).sentAbout(forms::Subject::Casus, id)};
}

std::vector<forms::HeldRound> RecordStore::allRounds() const
{
    return heldRounds(database_);
}

std::optional<forms::MemberRecord> RecordStore::memberRecord(forms::Id id) const
{
    const TeamStore team(database_);
    const auto members = team.members();
    const auto* member = forms::findMember(members, id);
    if (!member)
        return std::nullopt;
    forms::MemberRecord record{team.team(),
                               *member,
                               MeetingStore(database_).all(),
                               CasusStore(database_).all(),
                               heldRounds(database_),
                               ActionStore(database_).all(),
                               EntryStore(database_).sent()};
    std::erase_if(record.meetings, [&](const forms::Meeting& meeting) {
        return std::find(meeting.present.begin(), meeting.present.end(), id) == meeting.present.end();
    });
    std::erase_if(record.casus, [&](const forms::Casus& casus) { return casus.inbrenger != id; });
    std::erase_if(record.rounds, [&](const forms::HeldRound& held) { return !takesPart(id, held.record); });
    std::erase_if(record.actions, [&](const forms::Action& action) { return action.owner != id; });
    std::erase_if(record.filledIn, [&](const forms::Entry& entry) { return entry.member != id; });
    return record;
}

std::optional<forms::Id> RecordStore::meetingOfRound(forms::Id round) const
{
    Statement found(database_, R"sql(
        SELECT activity.meeting_id FROM round JOIN activity ON activity.id = round.activity_id WHERE round.id = ?1
    )sql");
    found.bind(round);
    return found.next() ? std::optional(found.integer(0)) : std::nullopt;
}

std::vector<forms::Action> RecordStore::actionsDue(forms::Date today) const
{
    auto actions = ActionStore(database_).open();
    std::erase_if(actions, [&](const forms::Action& action) {
        const auto due = forms::dueDate(action);
        return due && *due > today;
    });
    std::stable_sort(actions.begin(), actions.end(),
                     [](const forms::Action& one, const forms::Action& other) {
                         const auto due = forms::dueDate(one);
                         const auto otherDue = forms::dueDate(other);
                         return due && (!otherDue || *due < *otherDue);
                     });
    return actions;
}

}  // namespace db
