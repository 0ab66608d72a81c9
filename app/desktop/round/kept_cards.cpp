#include "app/desktop/round/kept_cards.h"

#include <algorithm>

#include "db/store/meeting_store.h"
#include "db/store/record_store.h"
#include "db/store/round_store.h"
#include "forms/model/utf8.h"

namespace app::desktop {

forms::Id keepCard(Workspace& workspace, forms::Id round, forms::DialogueCard card)
{
    card.roundId = round;
    card.text = forms::trimmed(card.text);
    db::RoundStore store(workspace.database());
    if (card.text.empty() && card.id != 0) {
        store.remove(card);
        card.id = 0;
    } else if (!card.text.empty()) {
        card.id = store.save(card);
    }
    workspace.dossier->commit();
    return card.id;
}

std::vector<forms::HeldRound> recentRounds(Workspace& workspace)
{
    auto meetings = db::MeetingStore(workspace.database()).all();
    std::reverse(meetings.begin(), meetings.end());
    std::vector<forms::HeldRound> rounds;
    for (const auto& meeting : meetings) {
        if (!meeting.startedAt)
            continue;
        auto record = db::RecordStore(workspace.database()).record(meeting.id);
        for (auto& round : record->rounds)
            rounds.push_back({*meeting.startedAt, {}, std::move(round)});
        if (!rounds.empty())
            break;
    }
    return rounds;
}

}  // namespace app::desktop
