// Meetings in which people wrote whatever people may write, the same for the same seed.
#pragma once

#include "tests/app/sheets/random_sheet.h"
#include "tests/support/sample_record.h"

namespace app::desktop::tests {

inline forms::MeetingRecord randomMeeting(unsigned seed)
{
    sheets::SheetWriter writer(seed);
    auto record = ::tests::sampleRecord();
    const auto round = record.rounds.front();
    record.rounds.resize(1 + seed % 5, round);
    for (auto& held : record.rounds) {
        auto& card = held.round.card;
        card.takeAway = writer.text();
        card.letGo = writer.text();
        for (auto& action : card.actions) {
            action.what = writer.text();
            action.why = writer.text();
        }
        for (auto& dialogueCard : held.dialogueCards)
            dialogueCard.text = writer.text();
    }
    return record;
}

}  // namespace app::desktop::tests
