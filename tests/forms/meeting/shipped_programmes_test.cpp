// The programmes that come with the program, as a coach will use them.
#include <gtest/gtest.h>

#include <array>
#include <filesystem>

#include "forms/meeting/agenda.h"
#include "forms/meeting/casusronde.h"
#include "forms/template/library.h"
#include "tests/forms/meeting/sample_round.h"
#include "tests/support/fake_clock.h"

namespace forms {
namespace {

using namespace std::chrono_literals;

const TemplateLibrary& shipped()
{
    static const auto library = [] {
        TemplateLibrary read;
        read.addFolder(std::filesystem::path(SOURCE_DIR) / "templates");
        return read;
    }();
    return library;
}

const Programme& programme(const std::string& id)
{
    const auto* found = shipped().programme(id);
    if (!found)
        throw std::runtime_error("no programme " + id);
    return *found;
}

constexpr std::array rounds{"rtm-kort", "rtm-oefenversie", "rtm-verhelderend", "terugkoppelronde",
                            "wijkronde"};

std::chrono::minutes lengthOf(const std::string& id)
{
    std::chrono::minutes length{0};
    for (const auto& item : programme(id).agenda)
        length += item.planned;
    return length;
}

TEST(ShippedProgrammes, NameOnlyWhatIsThere)
{
    for (const auto& fault : shipped().faults())
        ADD_FAILURE() << fault.file << ":" << fault.line << " " << fault.message;
}

TEST(ShippedProgrammes, PlanTheMethodInEightMinutes)
{
    const std::vector<std::chrono::seconds> minutes = {60s, 30s, 60s, 45s, 15s, 180s, 30s, 60s};
    const auto& steps = programme("rtm-kort").steps;

    EXPECT_EQ(plannedTime(steps), 480s);
    ASSERT_EQ(steps.size(), minutes.size());
    for (std::size_t step = 0; step < steps.size(); ++step)
        EXPECT_EQ(steps[step].planned, minutes[step]) << steps[step].id;
    EXPECT_EQ(steps[0].hintAt, 45s);
}

TEST(ShippedProgrammes, CallOnlyTheMinuteOfWritingVerified)
{
    for (const auto* id : rounds)
        for (const auto& step : programme(id).steps)
            EXPECT_EQ(step.timeVerified, step.rule == StepRule::SilentWriting && step.planned == 60s)
                << id << " " << step.id;
}

TEST(ShippedProgrammes, PractiseTheSameStepsInAQuarterOfAnHour)
{
    const auto& brief = programme("rtm-kort").steps;
    const auto& practice = programme("rtm-oefenversie").steps;

    EXPECT_EQ(plannedTime(practice), 900s);
    ASSERT_EQ(practice.size(), brief.size());
    for (std::size_t step = 0; step < brief.size(); ++step) {
        EXPECT_EQ(practice[step].id, brief[step].id);
        EXPECT_EQ(practice[step].rule, brief[step].rule);
    }
}

TEST(ShippedProgrammes, AreScaledToTwelveMinutes)
{
    EXPECT_EQ(plannedTime(scaledTo(programme("rtm-kort").steps, 12min)), 12min);
}

TEST(ShippedProgrammes, TellTheCoachWhatToSayAndWhatToWatch)
{
    for (const auto& id : shipped().programmeIds()) {
        EXPECT_EQ(programme(id).status, Status::Proposal) << id;
        EXPECT_FALSE(programme(id).intro.empty()) << id;
        for (const auto& step : programme(id).steps) {
            EXPECT_FALSE(step.say.empty()) << id << " " << step.id;
            EXPECT_FALSE(step.pitfall.empty()) << id << " " << step.id;
            EXPECT_FALSE(step.guard.empty()) << id << " " << step.id;
        }
        for (const auto& item : programme(id).agenda) {
            EXPECT_FALSE(item.say.empty()) << id << " " << item.id;
            EXPECT_FALSE(item.pitfall.empty()) << id << " " << item.id;
        }
    }
}

TEST(ShippedProgrammes, AreLedToTheirEnd)
{
    for (const auto* id : rounds) {
        tests::FakeClock clock;
        Casusronde round(programme(id).steps, tests::inbrenger, {}, clock.steady(), clock.wall());
        EXPECT_EQ(round.start(), std::nullopt);
        for (const auto& step : programme(id).steps) {
            tests::satisfyStep(round);
            clock.advance(step.planned);
            if (step.rule != StepRule::OpensActionCard) {
                EXPECT_EQ(round.next(), std::nullopt) << step.id;
            }
        }
        EXPECT_EQ(round.stop(), std::nullopt);
        EXPECT_EQ(round.state().stopReason, StopReason::Finished) << id;
        EXPECT_EQ(timeTaken(round.state()), plannedTime(programme(id).steps)) << id;
    }
}

TEST(ShippedProgrammes, GiveARoundTheTimeItsStepsTake)
{
    for (const auto& id : shipped().programmeIds())
        for (const auto& item : programme(id).agenda)
            if (item.kind == ActivityKind::Casusronde) {
                EXPECT_EQ(item.planned, plannedTime(programme(item.rounds).steps)) << id << " " << item.id;
            }
}

TEST(ShippedProgrammes, SayWhereTheyLeaveTheMethod)
{
    const auto& asking = programme("rtm-verhelderend");
    EXPECT_NE(asking.credit.find("afwijking van de methode"), std::string::npos);
    ASSERT_EQ(asking.steps.size(), programme("rtm-kort").steps.size() + 1);
    EXPECT_EQ(asking.steps[2].planned, 2min);
    EXPECT_EQ(plannedTime(asking.steps), 10min);
}

TEST(ShippedProgrammes, FitInTheTimeTheirTitlesPromise)
{
    EXPECT_EQ(lengthOf("korte-bijeenkomst"), 45min);
    EXPECT_EQ(plannedTime(programme("terugkoppelronde").steps), 11min);
    EXPECT_EQ(plannedTime(programme("wijkronde").steps), 12min);
}

// method.md 2.2: thirty minutes for the values and twenty for each other column, or twenty and thirty for the
// rest together.
TEST(ShippedProgrammes, GiveThePartnerschapskaartTheTimeOfItsMode)
{
    const auto minutesOf = [](const std::string& id) {
        std::vector<int> minutes;
        for (const auto& item : programme(id).agenda)
            if (item.kind == ActivityKind::PartnershipCard)
                minutes.push_back(static_cast<int>(item.planned.count()));
        return minutes;
    };
    EXPECT_EQ(minutesOf("partnerschapskaart-ruim"), (std::vector<int>{30, 20, 20, 20, 20}));
    EXPECT_EQ(minutesOf("partnerschapskaart-krap"), (std::vector<int>{20, 30}));
}

TEST(ShippedProgrammes, LookBackBeforeTheFirstRound)
{
    const auto& agenda = programme("casusbijeenkomst").agenda;

    std::vector<ActivityKind> kinds;
    for (const auto& item : agenda)
        kinds.push_back(item.kind);
    EXPECT_EQ(kinds, (std::vector<ActivityKind>{ActivityKind::CheckIn, ActivityKind::LookBack,
                                                ActivityKind::Casusronde, ActivityKind::Casusronde,
                                                ActivityKind::HandOver, ActivityKind::Closing}));
    EXPECT_EQ(paceOf(meetingFrom(programme("casusbijeenkomst"), {}), {}).left, 51min);
}

}  // namespace
}  // namespace forms
