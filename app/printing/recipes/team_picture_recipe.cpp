#include <algorithm>
#include <map>
#include <numeric>

#include "app/printing/recipes/recipe.h"
#include "app/printing/sent_reflectors.h"
#include "app/printing/team_threshold.h"
#include "app/sheets/content/team_picture_sheet.h"
#include "app/sheets/content/team_picture_wording.h"
#include "db/store/action_store.h"
#include "db/store/entry_store.h"
#include "db/store/meeting_store.h"
#include "db/store/partnership_store.h"
#include "db/store/record_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/round_state.h"

namespace app::printing {
namespace {

// Those that were stopped early say nothing about how long a round takes.
std::vector<forms::RoundTime> roundTimes(const std::vector<forms::HeldRound>& rounds)
{
    std::vector<forms::RoundTime> times;
    for (const auto& held : rounds) {
        const auto& round = held.record.round;
        const auto state = forms::stateOf(round);
        if (state.phase != forms::RoundState::Phase::Stopped || state.stopReason == forms::StopReason::Early)
            continue;
        const auto planned = std::accumulate(
            round.steps.begin(), round.steps.end(), std::chrono::seconds{0},
            [](std::chrono::seconds sum, const forms::Step& step) { return sum + step.planned; });
        times.push_back({round.id, held.heldAt, forms::timeTaken(state), planned});
    }
    return times;
}

using Origin = std::pair<forms::ActionOrigin, forms::Id>;

std::map<Origin, forms::Instant> originsIn(const Source& source, const std::vector<forms::HeldRound>& rounds)
{
    std::map<Origin, forms::Instant> moments;
    for (const auto& held : rounds)
        moments[{forms::ActionOrigin::Round, held.record.round.id}] = held.heldAt;
    for (const auto& card : db::PartnershipStore(source.database).all())
        moments[{forms::ActionOrigin::PartnershipCard, card.id}] = card.agreedAt;
    for (const auto& meeting : db::MeetingStore(source.database).all())
        moments[{forms::ActionOrigin::Meeting, meeting.id}] =
            meeting.startedAt.value_or(meeting.plannedStart);
    return moments;
}

std::vector<forms::AgreedAction> agreedActions(const Source& source,
                                               const std::vector<forms::Action>& actions,
                                               const std::vector<forms::HeldRound>& rounds)
{
    const auto origins = originsIn(source, rounds);
    std::vector<forms::AgreedAction> agreed;
    for (const auto& action : actions)
        agreed.push_back({origins.at({action.origin, action.originId}), action});
    return agreed;
}

std::vector<Offer> offers(const Source& source)
{
    const bool anything = !db::EntryStore(source.database).sent().empty() ||
                          !db::RecordStore(source.database).allRounds().empty();
    if (!anything || !source.templates.instrument(reflectorBakens))
        return {};
    return {{{SheetKind::TeamPicture}, "teambeeld", sheets::wording::teamPicture, {}}};
}

sheets::Bundle make(const Source& source, const SheetChoice&, sheets::Names)
{
    const auto rounds = db::RecordStore(source.database).allRounds();
    const auto actions = db::ActionStore(source.database).all();
    const db::TeamStore team(source.database);
    const auto threshold = teamThreshold(source.templates);
    const sheets::TeamPicture picture{
        team.team(),
        forms::bakensOverTime(sentReflectors(source.database, source.templates), threshold),
        forms::roundsOverTime(roundTimes(rounds), threshold),
        forms::actionsOverTime(agreedActions(source, actions, rounds), threshold),
        forms::teamWords(rounds, actions, db::PartnershipStore(source.database).latest(), team.members()),
        threshold};
    return alone(sheets::teamPictureSheet(picture, chosen(source.templates.instrument(reflectorBakens))));
}

}  // namespace

const Recipe teamPictureRecipe{SheetKind::TeamPicture, offers, make};

}  // namespace app::printing
