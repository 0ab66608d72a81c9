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
        if (const auto* told = programme ? stepOf(*programme, step.id) : nullptr)
            view.instruction = HallText(told->guard);
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
    // The round has the words of the team; the room gets those of the programme.
    static const Step* stepOf(const Programme& programme, const std::string& id)
    {
        const auto found = std::find_if(programme.steps.begin(), programme.steps.end(),
                                        [&](const Step& step) { return step.id == id; });
        return found == programme.steps.end() ? nullptr : &*found;
    }

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
