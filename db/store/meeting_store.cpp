#include "db/store/meeting_store.h"

#include <algorithm>

#include "db/store/columns.h"
#include "db/store/words.h"

namespace db {
namespace {

std::vector<forms::Break> breaksOf(Database& database, forms::Id activity)
{
    std::vector<forms::Break> breaks;
    Statement found(database, R"sql(
        SELECT began_at, ended_at, pause FROM activity_break WHERE activity_id = ?1 ORDER BY position
    )sql");
    found.bind(activity);
    while (found.next()) {
        auto& each = breaks.emplace_back();
        each.from = instantIn(found, 0);
        each.until = instantOrNoneIn(found, 1);
        if (!found.isNull(2))
            each.pause = kindFor(pauseReasons, found.text(2));
    }
    return breaks;
}

std::vector<forms::Activity> activitiesOf(Database& database, forms::Id meeting)
{
    std::vector<forms::Activity> activities;
    Statement found(database, R"sql(
        SELECT id, agenda_item, kind, title, planned_minutes, started_at, ended_at, notes, extended_seconds
        FROM activity WHERE meeting_id = ?1 ORDER BY position
    )sql");
    found.bind(meeting);
    while (found.next())
        activities.push_back({found.integer(0), found.text(1), kindFor(activityKinds, found.text(2)),
                              found.text(3), std::chrono::minutes(found.integer(4)),
                              instantOrNoneIn(found, 5), instantOrNoneIn(found, 6), found.text(7),
                              std::chrono::seconds(found.integer(8)), breaksOf(database, found.integer(0))});
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
// planned_end, coach.
std::vector<forms::Meeting> meetingsIn(Database& database, Statement& found)
{
    std::vector<forms::Meeting> meetings;
    while (found.next())
        meetings.push_back({found.integer(0), found.text(1), static_cast<int>(found.integer(2)),
                            found.text(3), instantIn(found, 4), instantOrNoneIn(found, 5),
                            instantOrNoneIn(found, 6), activitiesOf(database, found.integer(0)),
                            presentAt(database, found.integer(0)), instantOrNoneIn(found, 7),
                            found.integer(8)});
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
                             planned_end, coach)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        ON CONFLICT (id) DO UPDATE SET programme_id = ?2, programme_version = ?3, title = ?4, planned_start = ?5,
                                       started_at = ?6, closed_at = ?7, planned_end = ?8, coach = ?9
    )sql");
    insert
        .bind(orNull(meeting.id), meeting.programmeId, meeting.programmeVersion, meeting.title,
              forms::toIso(meeting.plannedStart), orNull(meeting.startedAt), orNull(meeting.closedAt),
              orNull(meeting.plannedEnd), orNull(meeting.coach))
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
                              ended_at, notes, extended_seconds)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        ON CONFLICT (id) DO UPDATE SET position = ?3, agenda_item = ?4, kind = ?5, title = ?6, planned_minutes = ?7,
                                       started_at = ?8, ended_at = ?9, notes = ?10,
                                       extended_seconds = ?11
    )sql");
    int position = 0;
    for (auto& activity : meeting.activities) {
        insert
            .bind(orNull(activity.id), meeting.id, ++position, activity.agendaItem,
                  wordFor(activityKinds, activity.kind), activity.title, activity.planned.count(),
                  orNull(activity.startedAt), orNull(activity.endedAt), activity.notes,
                  activity.extended.count())
            .run();
        if (activity.id == 0)
            activity.id = database_.lastInsertedId();
        saveBreaks(activity);
    }
}

void MeetingStore::saveBreaks(const forms::Activity& activity)
{
    Statement(database_, "DELETE FROM activity_break WHERE activity_id = ?1").bind(activity.id).run();
    Statement insert(database_, R"sql(
        INSERT INTO activity_break (activity_id, position, began_at, ended_at, pause) VALUES (?1, ?2, ?3, ?4, ?5)
    )sql");
    int position = 0;
    for (const auto& each : activity.breaks) {
        const auto pause =
            each.pause ? std::optional(std::string(wordFor(pauseReasons, *each.pause))) : std::nullopt;
        insert.bind(activity.id, ++position, forms::toIso(each.from), orNull(each.until), pause).run();
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

void MeetingStore::remove(forms::Id id)
{
    Statement(database_, "DELETE FROM meeting WHERE id = ?1 AND started_at IS NULL").bind(id).run();
}

std::optional<forms::Meeting> MeetingStore::find(forms::Id id) const
{
    Statement found(database_, R"sql(
        SELECT id, programme_id, programme_version, title, planned_start, started_at, closed_at, planned_end, coach
        FROM meeting WHERE id = ?1
    )sql");
    found.bind(id);
    return firstOf(meetingsIn(database_, found));
}

std::vector<forms::Meeting> MeetingStore::all() const
{
    Statement found(database_, R"sql(
        SELECT id, programme_id, programme_version, title, planned_start, started_at, closed_at, planned_end, coach
        FROM meeting ORDER BY planned_start, id
    )sql");
    return meetingsIn(database_, found);
}

std::optional<forms::Meeting> MeetingStore::running() const
{
    Statement found(database_, R"sql(
        SELECT id, programme_id, programme_version, title, planned_start, started_at, closed_at, planned_end, coach
        FROM meeting WHERE started_at IS NOT NULL AND closed_at IS NULL ORDER BY started_at DESC, id DESC LIMIT 1
    )sql");
    return firstOf(meetingsIn(database_, found));
}

}  // namespace db
