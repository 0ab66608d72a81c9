// What screens and sheets show together, gathered from the other stores.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/database.h"
#include "forms/meeting/record.h"

namespace db {

class RecordStore {
public:
    explicit RecordStore(Database& database) : database_(database) {}

    // Nothing when there is no such meeting.
    std::optional<forms::MeetingRecord> record(forms::Id meeting) const;

    // Nothing when there is no such casus, or no such member.
    std::optional<forms::CasusRecord> casusRecord(forms::Id casus) const;
    std::optional<forms::MemberRecord> memberRecord(forms::Id member) const;

    // All that were ever held, the oldest first.
    std::vector<forms::HeldRound> allRounds() const;

    // The meeting in which a round was held; nothing when there is no such round.
    std::optional<forms::Id> meetingOfRound(forms::Id round) const;

    // Open actions whose date is `today` or earlier, the longest due first; then those without a date.
    std::vector<forms::Action> actionsDue(forms::Date today) const;

private:
    Database& database_;
};

}  // namespace db
