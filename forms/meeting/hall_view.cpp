#include "forms/meeting/hall_view.h"

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

}  // namespace forms
