#include "app/demo/meeting_act.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "app/demo/casusronde_act.h"
#include "app/demo/entry_act.h"
#include "app/demo/partnership_act.h"
#include "db/store/action_store.h"
#include "db/store/meeting_store.h"
#include "forms/meeting/agenda.h"
#include "forms/meeting/look_back.h"

namespace app::demo {
namespace {

using namespace std::chrono_literals;
using forms::ActivityKind;

// The first two meetings practise with a longer round.
constexpr int practiceMeetings = 2;

class MeetingAct {
public:
    MeetingAct(Stage& stage, const story::Whole& told, int number);

    void hold();

private:
    // Each returns what the coach notes about it.
    story::Text act(const forms::Activity& activity);
    story::Text discussNextCasus(forms::Id activity);
    story::Text workOnPartnership();
    story::Text lookBack();
    story::Text handOver();
    story::Text agree();

    void pass(const forms::Activity& activity) { stage_.pass(activity.planned); }
    void save();

    Stage& stage_;
    const story::Whole& whole_;
    const int number_;
    const story::Meeting& told_;
    forms::Meeting meeting_;
    std::vector<const story::Casus*> casus_;  // of this meeting
    std::size_t discussed_ = 0;
};

// Makes as many activities of this kind as there is work for: a coach strikes out what is too much, and adds
// what is missing after its like, or else before the hand-over.
void fit(std::vector<forms::Activity>& agenda, std::size_t wanted, const forms::Activity& added)
{
    const auto isKind = [&](const auto& activity) { return activity.kind == added.kind; };
    auto there = static_cast<std::size_t>(std::count_if(agenda.begin(), agenda.end(), isKind));
    for (; there > wanted; --there)
        agenda.erase(std::next(std::find_if(agenda.rbegin(), agenda.rend(), isKind)).base());
    for (; there < wanted; ++there) {
        const auto last = std::find_if(agenda.rbegin(), agenda.rend(), isKind).base();
        const auto handOver = std::find_if(agenda.begin(), agenda.end(), [](const auto& activity) {
            return activity.kind == ActivityKind::HandOver;
        });
        agenda.insert(there > 0 ? last : handOver, added);
    }
}

forms::Activity addedByCoach(ActivityKind kind, const std::string& title, std::chrono::minutes planned)
{
    forms::Activity activity;
    activity.kind = kind;
    activity.title = title;
    activity.planned = planned;
    return activity;
}

MeetingAct::MeetingAct(Stage& stage, const story::Whole& told, int number)
    : stage_(stage),
      whole_(told),
      number_(number),
      told_(told.meetings.at(static_cast<std::size_t>(number - 1))),
      meeting_(forms::meetingFrom(stage.programme(std::string(told_.programme)), told_.start))
{
    for (const auto& casus : told.casus)
        if (casus.meeting == number)
            casus_.push_back(&casus);
    const auto cards = std::count_if(told.partnershipCards.begin(), told.partnershipCards.end(),
                                     [&](const auto& card) { return card.meeting == number; });

    const auto extra = "Casus " + std::to_string(casus_.size());
    fit(meeting_.activities, casus_.size(), addedByCoach(ActivityKind::Casusronde, extra, 8min));
    fit(meeting_.activities, static_cast<std::size_t>(cards),
        addedByCoach(ActivityKind::PartnershipCard, "Partnerschapskaart herzien", 40min));
    for (const auto& person : told.people) {
        const auto in = [&](const auto& some) {
            return std::find(some.begin(), some.end(), person.key) != some.end();
        };
        if (person.role == forms::MemberRole::Guest ? in(told_.guests) : !in(told_.absent))
            meeting_.present.push_back(stage.cast.at(person.key));
    }
}

void MeetingAct::hold()
{
    stage_.meeting = number_;
    // The coach prepared it the evening before.
    stage_.time.goTo(told_.start - 17h);
    save();

    stage_.time.goTo(told_.start + stage_.chance.about(2min, 0, 150));
    for (std::size_t place = 0; place < meeting_.activities.size(); ++place) {
        forms::begin(meeting_, place, stage_.time.now());
        save();
        meeting_.activities[place].notes = act(meeting_.activities[place]);
        save();
    }
    forms::close(meeting_, stage_.time.now());
    save();
}

story::Text MeetingAct::act(const forms::Activity& activity)
{
    switch (activity.kind) {
        case ActivityKind::CheckIn:
            pass(activity);
            return told_.checkIn;
        case ActivityKind::LookBack:
            pass(activity);
            return lookBack();
        case ActivityKind::Casusronde:
            return discussNextCasus(activity.id);
        case ActivityKind::PartnershipCard:
            return workOnPartnership();
        case ActivityKind::HandOver:
            return handOver();
        case ActivityKind::Closing:
            pass(activity);
            return agree();
        // The programme of the first meeting explains what will happen, in the place of a look back.
        case ActivityKind::Other:
            pass(activity);
            return told_.lookBack;
    }
    throw std::logic_error("an unknown kind of activity");
}

story::Text MeetingAct::discussNextCasus(forms::Id activity)
{
    const auto& casus = *casus_.at(discussed_++);
    const auto* const rounds = number_ <= practiceMeetings ? practiceRound : shortRound;
    playCasusronde(stage_, casus, stage_.programme(rounds), activity);
    return casus.brought;
}

story::Text MeetingAct::workOnPartnership()
{
    const auto& cards = whole_.partnershipCards;
    const auto now =
        std::find_if(cards.begin(), cards.end(), [&](const auto& card) { return card.meeting == number_; });
    playPartnership(stage_, cards, static_cast<std::size_t>(now - cards.begin()) + 1);
    return {};
}

story::Text MeetingAct::lookBack()
{
    db::ActionStore actions(stage_.database());
    for (auto& action : forms::toDecide(actions.open(), meeting_.id))
        for (const auto& told : stage_.decisions.at(action.id)) {
            if (told.meeting != number_)
                continue;
            stage_.pass(40s);
            const forms::ActionDecision decision{meeting_.id, told.kind, told.newDue,
                                                 std::string(told.reason), stage_.time.now()};
            if (forms::decide(action, decision))
                throw std::logic_error("the story decides what the method refuses");
            actions.decide(action.id, decision);
            stage_.keep();
        }
    return told_.lookBack;
}

story::Text MeetingAct::handOver()
{
    for (const auto& reflector : whole_.reflectors)
        if (reflector.meeting == number_)
            fillIn(stage_, reflector);
    for (const auto& kantelbox : whole_.kantelboxes)
        if (kantelbox.meeting == number_)
            fillIn(stage_, kantelbox);
    return {};
}

story::Text MeetingAct::agree()
{
    for (const auto& told : told_.actions) {
        const auto id = db::ActionStore(stage_.database())
                            .save(toAction(told, stage_, forms::ActionOrigin::Meeting, meeting_.id));
        stage_.decisions[id] = told.decisions;
        stage_.keep();
    }
    return told_.closing;
}

void MeetingAct::save()
{
    meeting_ = db::MeetingStore(stage_.database()).save(std::move(meeting_));
    stage_.keep();
}

}  // namespace

void hold(Stage& stage, const story::Whole& told, int number)
{
    MeetingAct(stage, told, number).hold();
}

}  // namespace app::demo
