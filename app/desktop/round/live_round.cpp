#include "app/desktop/round/live_round.h"

#include <algorithm>
#include <stdexcept>

#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/round/kept_cards.h"
#include "db/store/casus_store.h"
#include "db/store/meeting_store.h"
#include "db/store/record_store.h"
#include "db/store/round_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/action_card.h"
#include "forms/meeting/agenda.h"
#include "forms/meeting/invitations.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

template <class Value>
Value present(std::optional<Value> found)
{
    if (!found)
        throw std::logic_error("a round that is not in the dossier");
    return *std::move(found);
}

forms::Meeting meetingWith(db::Database& database, forms::Id activity)
{
    for (auto& meeting : db::MeetingStore(database).all())
        for (const auto& held : meeting.activities)
            if (held.id == activity)
                return meeting;
    throw std::logic_error("a round without a meeting");
}

}  // namespace

LiveRound::LiveRound(Workspace& workspace, forms::Id round)
    : workspace_(workspace),
      round_(present(db::RoundStore(workspace.database()).find(round))),
      casus_(present(db::CasusStore(workspace.database()).find(round_.casusId))),
      meeting_(meetingWith(workspace.database(), round_.activityId)),
      members_(db::TeamStore(workspace.database()).members()),
      engine_(round_.steps, casus_.inbrenger, round_.events, workspace.steady, workspace.clock),
      lastLook_(workspace.steady())
{
}

void LiveRound::setMeeting(forms::Meeting meeting)
{
    meeting_ = keepMeeting(workspace_, std::move(meeting));
}

const forms::Programme* LiveRound::programme() const
{
    return workspace_.templates.programme(round_.programmeId, round_.programmeVersion);
}

std::string LiveRound::nameOf(forms::Id member) const
{
    const auto* found = forms::findMember(members_, member);
    return found ? found->name : std::string{};
}

std::vector<forms::Member> LiveRound::others() const
{
    return forms::whoCanBeInvited(forms::presentAt(meeting_, members_), casus_.inbrenger);
}

std::vector<forms::Id> LiveRound::notInvitedLately() const
{
    const auto earlier = db::RoundStore(workspace_.database()).invitedBeside(round_.id);
    return forms::notInvitedLately(earlier, others());
}

std::optional<forms::Milliseconds> LiveRound::look()
{
    const auto now = workspace_.steady();
    const auto gap = forms::noticedGap(lastLook_, now);
    lastLook_ = now;
    if (engine_.noteStillRunning())
        keep();
    return state().phase == forms::RoundState::Phase::Running ? gap : std::nullopt;
}

std::vector<forms::DialogueCard> LiveRound::cards() const
{
    return db::RoundStore(workspace_.database()).dialogueCardsOf(round_.id);
}

std::string LiveRound::chosenIdea() const
{
    const auto ideas = state().ideas;
    if (!ideas.empty())
        for (const auto& card : cards())
            if (card.id == ideas.back())
                return card.text;
    return {};
}

forms::Id LiveRound::saveCard(forms::DialogueCard card)
{
    return keepCard(workspace_, round_.id, std::move(card));
}

void LiveRound::saveActionCard(const forms::Answers& answers)
{
    auto card = forms::actionCardFrom(answers, round_.id, casus_.inbrenger, round_.card);
    round_.card = db::RoundStore(workspace_.database()).saveCard(round_.id, std::move(card));
    workspace_.dossier->commit();
}

forms::MeetingRecord LiveRound::record() const
{
    return present(db::RecordStore(workspace_.database()).record(meeting_.id));
}

void LiveRound::keep()
{
    db::RoundStore(workspace_.database()).keepEvents(round_.id, engine_.events());
    leadAgenda();
    workspace_.dossier->commit();
}

// The agenda follows the round: it stands still when the round does, and goes on when that does.
void LiveRound::leadAgenda()
{
    const auto place = forms::placeOf(meeting_, round_.activityId).value();
    const bool stopped = state().phase == forms::RoundState::Phase::Stopped;
    if (stopped == (forms::presentActivity(meeting_) != place))
        return;
    stopped ? forms::endPresent(meeting_, workspace_.clock())
            : forms::begin(meeting_, place, workspace_.clock());
    meeting_ = db::MeetingStore(workspace_.database()).save(meeting_);
}

void LiveRound::takePlace()
{
    leadAgenda();
    workspace_.dossier->commit();
}

}  // namespace app::desktop
