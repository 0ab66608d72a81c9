// Meetings with their agenda and who was there.
#pragma once

#include <optional>
#include <vector>

#include "db/database.h"
#include "forms/model/team.h"

namespace db {

class MeetingStore {
public:
    explicit MeetingStore(Database& database) : database_(database) {}

    // Keeps the meeting as it is now and returns it with the ids of what was new. Activities keep
    // their ids; one that is no longer in the agenda goes, unless a round was held in it: then Error
    // Failed and nothing changes.
    [[nodiscard]] forms::Meeting save(forms::Meeting meeting);

    // Takes a meeting away that will not be held. Nothing happens to one that began.
    void remove(forms::Id id);

    std::optional<forms::Meeting> find(forms::Id id) const;
    // By the planned start.
    std::vector<forms::Meeting> all() const;
    // Begun and not yet closed: what a program that was gone goes on with.
    std::optional<forms::Meeting> running() const;

private:
    void saveRow(forms::Meeting& meeting);
    void saveActivities(forms::Meeting& meeting);
    void saveBreaks(const forms::Activity& activity);
    void saveAttendance(const forms::Meeting& meeting);

    Database& database_;
};

}  // namespace db
