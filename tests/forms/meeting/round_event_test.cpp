#include "forms/meeting/round_event.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace forms {
namespace {

using namespace std::chrono_literals;

const std::vector<RoundHappening> oneOfEach = {
    RoundStarted{},
    StepEntered{7},
    NextIdeaBegun{4},
    RoundPaused{PauseReason::Unsaid},
    RoundPaused{PauseReason::JustSilent},
    RoundPaused{PauseReason::SomethingElse},
    RoundPaused{PauseReason::RightMoment},
    RoundResumed{},
    StepExtended{60s},
    ElapsedCorrected{12'345ms},
    QuestionStated{"Hoe krijg ik de buren erbij?"},
    PeopleInvited{{3, 17}},
    IdeaChosen{0},
    IdeaChosen{12},
    SummaryGiven{5, "Eerst zelf aanbellen, dan pas mailen."},
    PrecautionTaken{Precaution::Unrecognisable, true},
    PrecautionTaken{Precaution::DetailsChanged, false},
    ReachSeen{Reach::Unsaid, "de beheerder van het buurthuis"},
    ReachSeen{Reach::OnePerson, ""},
    ReachSeen{Reach::SomePeople, ""},
    ReachSeen{Reach::ManyPeople, "de kerk"},
    TimeAway{90s, true},
    TimeAway{90s, false},
    StillRunning{},
    RoundStopped{StopReason::Finished},
    RoundStopped{StopReason::Early},
};

TEST(StoredHappening, GivesBackEachHappening)
{
    std::vector<bool> seen(std::variant_size_v<RoundHappening>);
    for (const auto& happening : oneOfEach) {
        seen[happening.index()] = true;
        EXPECT_EQ(happeningFrom(stored(happening)), happening) << stored(happening).kind;
    }
    EXPECT_EQ(std::count(seen.begin(), seen.end(), false), 0) << "a happening is missing from this test";
}

TEST(StoredHappening, IsRefusedWhenItNamesNoHappening)
{
    const std::vector<StoredHappening> damaged = {
        {"", {}, ""},
        {"danced", {}, ""},
        {"step", {}, ""},
        {"step", -1, ""},
        {"next_idea", {}, ""},
        {"extended", {}, ""},
        {"corrected", {}, ""},
        {"idea", {}, ""},
        {"summary", {}, "wel"},
        {"away_counted", {}, ""},
        {"precaution", {}, "unrecognisable"},
        {"precaution", 1, "told"},
        {"reach", {}, "de kerk"},
        {"reach", -1, ""},
        {"reach", 4, ""},
        {"paused", {}, "lunch"},
        {"stopped", {}, ""},
        {"invited", {}, ""},
        {"invited", {}, "3"},
        {"invited", {}, "3 "},
        {"invited", {}, "3 4 5"},
        {"invited", {}, "3,4"},
        {"invited", {}, "drie vier"},
    };
    for (const auto& columns : damaged)
        EXPECT_EQ(happeningFrom(columns), std::nullopt) << columns.kind << " " << columns.text;
}

}  // namespace
}  // namespace forms
