#include "forms/meeting/hall_view.h"

#include "forms/meeting/agenda.h"

namespace forms {

class HallViewMaker {
public:
    static HallView make(const RoundState& state, const std::vector<Step>& steps, const Programme* programme,
                         QuestionInHall question)
    {
        const auto& step = steps[state.step];
        HallView view;
        view.state = stateOf(state.phase);
        if (programme)
            view.method = HallText(programme->title);
        view.step = state.step + 1;
        view.steps = steps.size();
        view.title = HallText(step.title);
        view.instruction = HallText(step.guard);
        if (question == QuestionInHall::Shown)
            view.question = HallText(state.question);
        view.planned = state.present().planned + state.present().extended;
        view.elapsed = std::chrono::floor<std::chrono::seconds>(state.present().real);
        return view;
    }

    static HallView make(const Meeting& meeting, std::size_t place, const Programme* programme, Instant now)
    {
        const auto& part = meeting.activities[place];
        HallView view;
        view.state = isPaused(part) ? HallView::State::Paused : HallView::State::Running;
        view.part = part.kind;
        view.step = place + 1;
        view.steps = meeting.activities.size();
        if (programme)
            view.method = HallText(programme->title);
        if (const auto* item = programme ? agendaItemOf(*programme, part) : nullptr) {
            view.title = HallText(item->title);
            view.instruction = HallText(item->say);
        }
        view.planned = timeGiven(part);
        view.elapsed = std::chrono::floor<std::chrono::seconds>(timeTaken(part, now));
        return view;
    }

private:
    static HallView::State stateOf(RoundState::Phase phase)
    {
        if (phase == RoundState::Phase::Running)
            return HallView::State::Running;
        return phase == RoundState::Phase::Stopped ? HallView::State::Stopped : HallView::State::Paused;
    }
};

HallView hallViewOf(const Casusronde& round, const Programme* programme, QuestionInHall question)
{
    return HallViewMaker::make(round.state(), round.steps(), programme, question);
}

HallView hallViewOf(const Meeting& meeting, const Programme* programme, Instant now)
{
    return HallViewMaker::make(meeting, presentActivity(meeting).value(), programme, now);
}

}  // namespace forms
