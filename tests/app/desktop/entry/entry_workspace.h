// An open dossier of an invented team: one meeting in which Aisha brought in a casus and Bram was there.
#pragma once

#include <gtest/gtest.h>

#include "app/desktop/hand_over/hand_over_course.h"
#include "db/store/casus_store.h"
#include "db/store/entry_store.h"
#include "db/store/instrument_store.h"
#include "db/store/meeting_store.h"
#include "db/store/round_store.h"
#include "db/store/team_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/folder.h"

namespace app::desktop::tests {

class EntryWorkspace {
public:
    EntryWorkspace()
    {
        workspace.templates.addFolder(std::filesystem::path(SHARE_DIR) / "templates");
        workspace.clock = clock.wall();
        workspace.steady = clock.steady();
        workspace.dossier = db::Dossier::create(folder.path / "linde.leertafel", {"Wijkteam De Linde", false},
                                                db::Passphrase("vier lange woorden samen"), db::minKeyCost)
                                .dossier;
        db::TeamStore team(workspace.database());
        coach = team.save(forms::Member{0, "Lies van Dam", forms::MemberRole::Leercoach, "", true});
        aisha = team.save(forms::Member{0, "Aisha Bakker", forms::MemberRole::Professional, "", true});
        bram = team.save(forms::Member{0, "Bram Oskam", forms::MemberRole::Professional, "", true});
        casus = newCasus(aisha);
        meeting = holdMeeting(casus);
    }

    const forms::Instrument& instrument(const std::string& id) { return *workspace.templates.instrument(id); }
    std::vector<forms::Entry> sent() { return db::EntryStore(workspace.database()).sent(); }
    void closeMeeting()
    {
        meeting.closedAt = clock.now;
        meeting = db::MeetingStore(workspace.database()).save(meeting);
    }
    // The laptop goes round, with what is proposed about closed meetings.
    void handOver() { desktop::handOver(workspace, proposedPlan(workspace)); }
    // A form of the present hand-over, as its writer sees it.
    OwnForm own(forms::Id member, const std::string& instrumentId)
    {
        for (auto& form : formsOf(workspace, member))
            if (form.instrument->id == instrumentId)
                return form;
        throw std::runtime_error("not asked: " + instrumentId);
    }
    std::string firstName(forms::Id member)
    {
        const auto name = forms::findMember(db::TeamStore(workspace.database()).members(), member)->name;
        return name.substr(0, name.find(' '));
    }
    // Another one goes on, without a casus.
    void beginMeeting()
    {
        clock.now += std::chrono::days{28};
        meeting = {};
        meeting.programmeId = "casusbijeenkomst";
        meeting.title = "Bijeenkomst";
        meeting.plannedStart = clock.now;
        meeting.startedAt = clock.now;
        meeting = db::MeetingStore(workspace.database()).save(meeting);
    }
    // A month later this member brings in another casus, and that meeting is closed too.
    void holdAnotherMeeting(forms::Id inbrenger)
    {
        clock.now += std::chrono::days{28};
        meeting = holdMeeting(newCasus(inbrenger));
        closeMeeting();
    }

    // In the meeting of today, about a casus of Bram.
    void holdAnotherRound() { addRound(meeting, newCasus(bram)); }

    ::tests::Folder folder;
    ::tests::FakeClock clock;
    Workspace workspace;
    forms::Id coach = 0;
    forms::Id aisha = 0;
    forms::Id bram = 0;
    forms::Id casus = 0;
    forms::Meeting meeting;

private:
    forms::Id newCasus(forms::Id inbrenger)
    {
        return db::CasusStore(workspace.database())
            .add({0, "", forms::CasusKind::Casus, {}, inbrenger, clock.now})
            .id;
    }

    forms::Meeting holdMeeting(forms::Id about)
    {
        forms::Meeting held;
        held.programmeId = "casusbijeenkomst";
        held.title = "Bijeenkomst";
        held.plannedStart = clock.now;
        held.startedAt = clock.now;
        held.activities.resize(1);
        held.activities[0].kind = forms::ActivityKind::Casusronde;
        held.activities[0].title = "Casus 1";
        held.present = {coach, aisha, bram};
        held = db::MeetingStore(workspace.database()).save(held);
        addRound(held, about);
        return held;
    }

    void addRound(const forms::Meeting& held, forms::Id about)
    {
        using forms::Milliseconds;
        forms::Round round;
        round.activityId = held.activities[0].id;
        round.casusId = about;
        round.programmeId = "rtm-kort";
        round.steps = workspace.templates.programme("rtm-kort")->steps;
        round.events = {{Milliseconds{0}, clock.now, forms::RoundStarted{}},
                        {Milliseconds{1}, clock.now, forms::QuestionStated{"Hoe krijg ik de buren erbij?"}},
                        {Milliseconds{2}, clock.now, forms::RoundStopped{}}};
        forms::Action action;
        action.owner = aisha;
        action.what = "Koffie drinken met de buurvrouw";
        round.card.actions = {action};
        (void)db::RoundStore(workspace.database()).add(round);
    }
};

}  // namespace app::desktop::tests
