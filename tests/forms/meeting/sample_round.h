// The eight steps of the Reflectieve Team Methode as a small round of its own, free of any template.
#pragma once

#include <vector>

#include "forms/meeting/casusronde.h"

namespace tests {

inline constexpr forms::Id inbrenger = 3;

inline std::vector<forms::Step> rtmSteps()
{
    using forms::StepRule;
    using std::chrono::seconds;
    const auto step = [](const char* id, int planned, StepRule rule) {
        forms::Step made;
        made.id = id;
        made.title = std::string("Stap ") + id;
        made.guard = std::string("De regel van ") + id;
        made.planned = seconds{planned};
        made.rule = rule;
        return made;
    };
    return {step("kort", 60, StepRule::None),
            step("vraag", 30, StepRule::NeedsQuestion),
            step("stil", 60, StepRule::SilentWriting),
            step("ideeen", 45, StepRule::InviteExactlyTwo),
            step("kiezen", 15, StepRule::InbrengerChooses),
            step("dialoog", 180, StepRule::Dialogue),
            step("samenvatten", 30, StepRule::Summarise),
            step("doen", 60, StepRule::OpensActionCard)};
}

// Does what the present step asks before it may be left.
inline void satisfyStep(forms::Casusronde& round)
{
    const auto rule = round.step().rule;
    const auto state = round.state();
    if (rule == forms::StepRule::NeedsQuestion && state.question.empty())
        (void)round.stateQuestion("Hoe krijg ik de buren erbij?");
    if (rule == forms::StepRule::InviteExactlyTwo && !state.invited)
        (void)round.invite({4, 5});
    if (rule == forms::StepRule::InbrengerChooses && state.needsIdea())
        (void)round.chooseIdea(inbrenger, 31);
}

}  // namespace tests
