#include "app/printing/recipes/rounds.h"

#include "app/sheets/content/wording.h"
#include "db/store/casus_store.h"
#include "db/store/meeting_store.h"
#include "db/store/record_store.h"
#include "db/store/round_store.h"

namespace app::printing {

std::vector<HeldRound> roundsIn(const Source& source)
{
    const db::CasusStore casus(source.database);
    std::vector<HeldRound> all;
    for (const auto& meeting : db::MeetingStore(source.database).all())
        for (const auto& round : db::RoundStore(source.database).ofMeeting(meeting.id))
            all.push_back({round.id, inOneLine({sheets::titleOf(chosen(casus.find(round.casusId))),
                                                sheets::longDate(dayOf(source, meeting))})});
    return all;
}

FoundRound roundIn(const Source& source, forms::Id round)
{
    const db::RecordStore records(source.database);
    FoundRound found{chosen(records.record(chosen(records.meetingOfRound(round))))};
    while (found.round().round.id != round)
        ++found.place;
    return found;
}

}  // namespace app::printing
