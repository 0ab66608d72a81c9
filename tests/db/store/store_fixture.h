// A dossier in memory with a small team, a meeting and a casus in it.
#pragma once

#include "db/store/action_store.h"
#include "db/store/casus_store.h"
#include "db/store/entry_store.h"
#include "db/store/instrument_store.h"
#include "db/store/meeting_store.h"
#include "db/store/partnership_store.h"
#include "db/store/record_store.h"
#include "db/store/round_store.h"
#include "db/store/team_store.h"
#include "tests/db/fixtures.h"

namespace tests {

using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;

inline forms::Date day(int number)
{
    return std::chrono::January / number / 2026;
}

class StoreTest : public testing::Test {
protected:
    StoreTest() { team.save(linde); }

    forms::Meeting meetingAt(forms::Instant start)
    {
        forms::Meeting meeting;
        meeting.programmeId = "bijeenkomst";
        meeting.programmeVersion = 2;
        meeting.title = "Bijeenkomst";
        meeting.plannedStart = start;
        meeting.activities = {{0, "inchecken", forms::ActivityKind::CheckIn, "Inchecken", 5min, {}, {}, ""},
                              {0, "casus-1", forms::ActivityKind::Casusronde, "Casus 1", 8min, minute(6),
                               minute(15), "liep uit"}};
        meeting.present = {bram, aisha};
        return meetings.save(meeting);
    }

    forms::Round roundIn(const forms::Meeting& meeting)
    {
        forms::Round round;
        round.activityId = meeting.activities.at(1).id;
        round.casusId = casus.id;
        round.programmeId = "rtm-kort";
        round.programmeVersion = 1;
        round.steps = {
            {"inbreng", "Inbrengen", 60s, false, forms::StepRule::None, "inbrenger", "Vertel.", "te lang",
             "geen vragen", 50s, "rond af"},
            {"stil", "Stil schrijven", 60s, true, forms::StepRule::SilentWriting, "", "", "", "", 0s, ""}};
        return rounds.add(round);
    }

    forms::Action actionOf(const forms::Round& round, const std::string& what)
    {
        forms::Action action;
        action.originId = round.id;
        action.owner = aisha;
        action.what = what;
        action.id = actions.save(action);
        return action;
    }

    db::Database database = emptyDossier();
    db::TeamStore team{database};
    db::MeetingStore meetings{database};
    db::CasusStore casusStore{database};
    db::RoundStore rounds{database};
    db::ActionStore actions{database};
    db::EntryStore entries{database};
    db::InstrumentStore instruments{database};
    db::PartnershipStore partnerships{database};
    db::RecordStore records{database};

    forms::Id coach =
        team.save(forms::Member{0, "Lies van Dam", forms::MemberRole::Leercoach, "leercoach", true});
    forms::Id aisha =
        team.save(forms::Member{0, "Aisha Bakker", forms::MemberRole::Professional, "mdw'er", true});
    forms::Id bram = team.save(forms::Member{0, "Bram Özdemir", forms::MemberRole::Professional, "", true});
    forms::Casus casus =
        casusStore.add({0, "", forms::CasusKind::Casus, {"schulden", "wonen"}, aisha, minute(-60)});
};

}  // namespace tests
