#include "tests/app/desktop/layout/long_dossier.h"

#include <algorithm>

#include "app/desktop/lock/lock_times.h"
#include "db/seal/pin.h"
#include "db/store/action_store.h"
#include "db/store/casus_store.h"
#include "db/store/meeting_store.h"
#include "db/store/pin_store.h"
#include "db/store/round_store.h"
#include "db/store/team_store.h"
#include "forms/template/library.h"
#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/atspi/meeting_dossier.h"

namespace app::desktop::tests {
namespace {

using namespace std::chrono_literals;

constexpr auto lastTime = std::chrono::sys_days{std::chrono::November / 10 / 2026} + 13h;

std::vector<forms::Id> everybody(db::Database& database)
{
    std::vector<forms::Id> ids;
    for (const auto& member : db::TeamStore(database).members())
        ids.push_back(member.id);
    return ids;
}

void lengthenTeam(db::Database& database)
{
    db::TeamStore team(database);
    team.save(forms::Team{"Wijkteam Sint-Maartensvlotbrug en Schagerbrug-Noord"});
    for (const auto* name :
         {"Wilhelmina van der Klooster-Hooghiemstra", "Abdelkarim Benabdallah-El Khattabi"}) {
        forms::Member member;
        member.name = name;
        team.save(member);
    }
}

void lengthenActions(db::Database& database)
{
    db::ActionStore actions(database);
    for (auto action : actions.open()) {
        action.what += ", " + longIdea;
        actions.save(action);
    }
}

void inviteEverybody(db::Database& database)
{
    db::MeetingStore meetings(database);
    for (auto meeting : meetings.all())
        if (!meeting.startedAt) {
            meeting.present = everybody(database);
            static_cast<void>(meetings.save(meeting));
        }
}

void addRound(db::Database& database, forms::Id activity, forms::Id inbrenger)
{
    forms::TemplateLibrary library;
    library.addFolder(std::filesystem::path(SHARE_DIR) / "templates");
    forms::Casus casus;
    casus.inbrenger = inbrenger;
    casus.createdAt = lastTime;
    forms::Round round;
    round.activityId = activity;
    round.casusId = db::CasusStore(database).add(casus).id;
    round.programmeId = "rtm-kort";
    round.steps = library.programme(round.programmeId)->steps;
    round.events = {{0ms, lastTime, forms::RoundStarted{}},
                    {1ms, lastTime, forms::QuestionStated{longQuestion}},
                    {2ms, lastTime, forms::RoundStopped{}}};
    forms::Action action;
    action.owner = inbrenger;
    action.what = longIdea;
    round.card.actions = {action};
    static_cast<void>(db::RoundStore(database).add(round));
}

void holdMeeting(db::Database& database)
{
    forms::Meeting held;
    held.programmeId = "casusbijeenkomst";
    held.title = "Casusbijeenkomst";
    held.plannedStart = lastTime;
    held.startedAt = lastTime;
    held.closedAt = lastTime + 90min;
    held.activities.resize(2);
    for (auto& activity : held.activities) {
        activity.kind = forms::ActivityKind::Casusronde;
        activity.title = "Casus";
        activity.startedAt = activity.endedAt = lastTime;
    }
    held.present = everybody(database);
    held = db::MeetingStore(database).save(held);
    for (std::size_t place = 0; place < held.activities.size(); ++place)
        addRound(database, held.activities[place].id, *(held.present.end() - 2));
}

void closeLastName(db::Database& database)
{
    db::PinStore pins(database);
    const auto last = everybody(database).back();
    pins.choose(last, db::pinHash(db::Pin("4071"), db::minKeyCost));
    for (int time = 0; time < db::mostPinTries; ++time)
        pins.countTry(last);
}

}  // namespace

void makeLongDossier(const std::filesystem::path& file)
{
    ::tests::makeMeetingDossier(file);
    auto dossier = db::Dossier::open(file, db::Passphrase(::tests::passphrase));
    auto& database = dossier->database();
    lengthenTeam(database);
    lengthenActions(database);
    inviteEverybody(database);
    holdMeeting(database);
    closeLastName(database);
    keep({15min, 1min}, database);
    dossier->commit();
    static_cast<void>(dossier->waitUntilSealed());
}

}  // namespace app::desktop::tests
