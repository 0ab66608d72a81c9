#include "db/store/meeting_store.h"

#include <algorithm>

#include "db/store/columns.h"
#include "db/store/words.h"

namespace db {
namespace {

std::vector<forms::Activity> activitiesOf(Database& database, forms::Id meeting)
{
    std::vector<forms::Activity> activities;
    Statement found(database, R"sql(
        SELECT id, agenda_item, kind, title, planned_minutes, started_at, ended_at, notes
        FROM activity WHERE meeting_id = ?1 ORDER BY position
    )sql");
    found.bind(meeting);
    while (found.next())
        activities.push_back({found.integer(0), found.text(1), kindFor(activityKinds, found.text(2)),
                              found.text(3), std::chrono::minutes(found.integer(4)),
                              instantOrNoneIn(found, 5), instantOrNoneIn(found, 6), found.text(7)});
    return activities;
}

std::vector<forms::Id> presentAt(Database& database, forms::Id meeting)
{
    std::vector<forms::Id> present;
    Statement found(database, "SELECT member_id FROM attendance WHERE meeting_id = ?1 ORDER BY position");
    found.bind(meeting);
    while (found.next())
        present.push_back(found.integer(0));
    return present;
}

// `found` selects id, programme_id, programme_version, title, planned_start, started_at, closed_at,
// planned_end.
std::vector<forms::Meeting> meetingsIn(Database& database, Statement& found)
{
    std::vector<forms::Meeting> meetings;
    while (found.next())
        meetings.push_back({found.integer(0), found.text(1), static_cast<int>(found.integer(2)),
                            found.text(3), instantIn(found, 4), instantOrNoneIn(found, 5),
                            instantOrNoneIn(found, 6), activitiesOf(database, found.integer(0)),
                            presentAt(database, found.integer(0)), instantOrNoneIn(found, 7)});
    return meetings;
}

std::optional<forms::Meeting> firstOf(std::vector<forms::Meeting> meetings)
{
    return meetings.empty() ? std::nullopt : std::optional(std::move(meetings.front()));
}

}  // namespace

forms::Meeting MeetingStore::save(forms::Meeting meeting)
{
    Transaction transaction(database_);
    saveRow(meeting);
    saveActivities(meeting);
    saveAttendance(meeting);
    transaction.commit();
    return meeting;
}

void MeetingStore::saveRow(forms::Meeting& meeting)
{
    Statement insert(database_, R"sql(
        INSERT INTO meeting (id, programme_id, programme_version, title, planned_start, started_at, closed_at,
                             planned_end)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (id) DO UPDATE SET programme_id = ?2, programme_version = ?3, title = ?4, planned_start = ?5,
                                       started_at = ?6, closed_at = ?7, planned_end = ?8
    )sql");
    insert
        .bind(orNull(meeting.id), meeting.programmeId, meeting.programmeVersion, meeting.title,
              forms::toIso(meeting.plannedStart), orNull(meeting.startedAt), orNull(meeting.closedAt),
              orNull(meeting.plannedEnd))
        .run();
    if (meeting.id == 0)
        meeting.id = database_.lastInsertedId();
}

void MeetingStore::saveActivities(forms::Meeting& meeting)
{
    const auto stillThere = [&](const forms::Activity& old) {
        return std::any_of(meeting.activities.begin(), meeting.activities.end(),
                           [&](const forms::Activity& activity) { return activity.id == old.id; });
    };
    Statement remove(database_, "DELETE FROM activity WHERE id = ?1");
    for (const auto& old : activitiesOf(database_, meeting.id))
        if (!stillThere(old))
            remove.bind(old.id).run();

    Statement insert(database_, R"sql(
        INSERT INTO activity (id, meeting_id, position, agenda_item, kind, title, planned_minutes, started_at,
                              ended_at, notes)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        ON CONFLICT (id) DO UPDATE SET position = ?3, agenda_item = ?4, kind = ?5, title = ?6, planned_minutes = ?7,
                                       started_at = ?8, ended_at = ?9, notes = ?10
    )sql");
    int position = 0;
    for (auto& activity : meeting.activities) {
        insert
            .bind(orNull(activity.id), meeting.id, ++position, activity.agendaItem,
                  wordFor(activityKinds, activity.kind), activity.title, activity.planned.count(),
                  orNull(activity.startedAt), orNull(activity.endedAt), activity.notes)
            .run();
        if (activity.id == 0)
            activity.id = database_.lastInsertedId();
    }
}

void MeetingStore::saveAttendance(const forms::Meeting& meeting)
{
    Statement(database_, "DELETE FROM attendance WHERE meeting_id = ?1").bind(meeting.id).run();
    Statement insert(database_,
                     "INSERT INTO attendance (meeting_id, position, member_id) VALUES (?1, ?2, ?3)");
    int position = 0;
    for (const auto member : meeting.present)
        insert.bind(meeting.id, ++position, member).run();
}

std::optional<forms::Meeting> MeetingStore::find(forms::Id id) const
{
    Statement found(database_, R"sql(
        SELECT id, programme_id, programme_version, title, planned_start, started_at, closed_at, planned_end
        FROM meeting WHERE id = ?1
    )sql");
    found.bind(id);
    return firstOf(meetingsIn(database_, found));
}

std::vector<forms::Meeting> MeetingStore::all() const
{
    Statement found(database_, R"sql(
        SELECT id, programme_id, programme_version, title, planned_start, started_at, closed_at, planned_end
        FROM meeting ORDER BY planned_start, id
    )sql");
    return meetingsIn(database_, found);
}

std::optional<forms::Meeting> MeetingStore::running() const
{
    Statement found(database_, R"sql(
        SELECT id, programme_id, programme_version, title, planned_start, started_at, closed_at, planned_end
        FROM meeting WHERE started_at IS NOT NULL AND closed_at IS NULL ORDER BY started_at DESC, id DESC LIMIT 1
    )sql");
    return firstOf(meetingsIn(database_, found));
}

}  // namespace db
